#ifndef ADDSUP_RELATIONS_ROSTER_H
#define ADDSUP_RELATIONS_ROSTER_H
/* Lists of figures that stand together near a total: "12,400 sheltering in schools, 8,650 in
 * churches and 3,900 taken in by relatives". */
#include "claims/claim.h"

typedef struct Roster {
    LIST_OF(size_t) figures; /* in reading order */
    bool complete;           /* a colon opens it, or "the remaining" closes it near the total */
} Roster;

typedef LIST_OF(Roster) Rosters;

/* The lists of two figures or more around the claim of a total that could be its parts: in its own
 * sentence behind it or before it, in the sentences and paragraphs that follow, or in those before
 * it. Of the total's unit and scope, no changes, of no other noun, none above the total; `peers`
 * asks for those that stand beside it instead, whatever their value. */
void rosters_around(Arena *arena, const RuleSet *rules, const Claims *claims, const Claim *total,
                    bool peers, Rosters *rosters);

#endif
