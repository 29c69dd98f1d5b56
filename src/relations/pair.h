#ifndef ADDSUP_RELATIONS_PAIR_H
#define ADDSUP_RELATIONS_PAIR_H
/* Pairs of levels that a lead, a gap or a rise could lie between: "81,326 votes, and her opponent
 * 60,399. Her majority of 20,927". */
#include "claims/claim.h"

typedef struct Pair {
    size_t more, less; /* figures */
    bool alone;        /* they are the only two in their sentence that could be meant */
} Pair;

typedef LIST_OF(Pair) Pairs;

/* The pairs around the claim of a difference, of its unit and scope: those of its own sentence, of
 * the one before, of the one behind; then those of its paragraph before it. At most LIMIT_READINGS.
 */
void pairs_around(Arena *arena, const Claims *claims, const Claim *difference, Pairs *pairs);

#endif
