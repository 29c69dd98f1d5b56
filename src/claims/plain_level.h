#ifndef ADDSUP_CLAIMS_PLAIN_LEVEL_H
#define ADDSUP_CLAIMS_PLAIN_LEVEL_H
/* Plain levels: the claims of an amount, a count, a rate or a duration as it stands. Shares,
 * changes and quotients are told of them, and every search for the pair that one is told of looks
 * among them alone: they are picked out once for an article. */
#include "claims/claim.h"

/* Is its figure an amount as it stands: by no measure, no change, no bound, more than nothing? */
bool claim_is_plain(const Figures *figures, const Claim *claim);

/* Plain levels in order: indexes of claims. */
typedef struct PlainLevels {
    const size_t *claims;
    size_t count;
} PlainLevels;

/* Those among the claims from `first` up to `last`. */
PlainLevels plain_levels_between(const Claims *claims, size_t first, size_t last);

/* Fills a list of claims' index of them, behind the places of its claims. */
void plain_levels_read(Arena *arena, Claims *claims);

#endif
