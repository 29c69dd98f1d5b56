#ifndef ADDSUP_RELATIONS_ROSTER_H
#define ADDSUP_RELATIONS_ROSTER_H
/* Lists of figures that stand together near a total: "12,400 sheltering in schools, 8,650 in
 * churches and 3,900 taken in by relatives". */
#include "claims/claim.h"

typedef LIST_OF(size_t) Roster; /* figures, in reading order */
typedef LIST_OF(Roster) Rosters;

/* The lists of two figures or more around the claim of a total that could be its parts: in its own
 * sentence behind it or before it, in the sentence and the paragraph that follow, or in those
 * before it. Of the total's unit and scope, no changes, none above the total. At most
 * LIMIT_READINGS. */
void rosters_around(Arena *arena, const Claims *claims, const Claim *total, Rosters *rosters);

#endif
