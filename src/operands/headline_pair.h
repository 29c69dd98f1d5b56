#ifndef ADDSUP_OPERANDS_HEADLINE_PAIR_H
#define ADDSUP_OPERANDS_HEADLINE_PAIR_H
/* What a headline's change, or distance, is of: the first two amounts of its text that are set
 * against each other and told in words of the headline. "Dairy net jumps 22% ... The dairy made a
 * net profit of £132.8m in the quarter, against £108.5m in the same period of last year." */
#include "claims/claim.h"

typedef struct HeadlinePair {
    const Claim *old, *new;
} HeadlinePair;

/* False if there are none, if the headline tells several figures of the kind, or if another pair of
 * the same paragraph could be meant. */
bool headline_pair_find(const Claims *claims, const Claim *told, HeadlinePair *pair);

/* "Costs rise 6% at the hospital": is the headline's figure told of costs, prices and the like, and
 * the level, "it treated 48,210 patients", of none? */
bool headline_is_of_other_measure(const Claims *claims, const Claim *told, const Figure *level);

#endif
