#ifndef ADDSUP_OPERANDS_SOLE_PAIR_H
#define ADDSUP_OPERANDS_SOLE_PAIR_H
/* The two levels that a change can only mean: there are no others of their kind around
 * it, no other share stands beside them, and its sentence takes them up or they follow it.
 * "Burglaries are down by half. Officers logged 214 in the year to April, against 428 before." */
#include "claims/claim.h"

/* A figure that is told for two others, and what its wording says of them. */
typedef struct PairResult {
    const Claims *claims;
    const Claim *told;
    bool takes_up;  /* it is of what was told right before */
    bool drawn;     /* it is of what was told before, be that another clause */
    bool is_change; /* it is told for a change from the one to the other: no share of it */
} PairResult;

typedef bool PairTest(void *search, const PairResult *result, const Claim *const pair[2]);

/* Tries the only two levels of their kind, in reading order, of the sentence of the result, of that
 * and the one before it, of that and the one behind. True as soon as the test is. */
bool sole_pair_search(const PairResult *result, PairTest *test, void *search);

/* Is another share, or another amount beside the result, told in the sentences of the three figures
 * or between? Then the two may be those of that one. */
bool sole_pair_is_shared(const PairResult *result, size_t one, size_t other);

/* Do both stand in its sentence, or neither? */
bool sole_pair_is_together(const PairResult *result, const Claim *const pair[2]);

/* Can the result mean these two, and no others? */
bool sole_pair_is_meant(const PairResult *result, size_t one, size_t other);

#endif
