#ifndef ADDSUP_LISTS_SCORE_SUMS_H
#define ADDSUP_LISTS_SCORE_SUMS_H
/* Scores of parts of a game and the score that they make: "They won the first quarter 28-26 and the
 * second 31-22, and led 59-48 at the break." Each score is of two sides, so there are two sums of
 * the same parts: where one of them holds the other should. */
#include "lists/roster.h"

/* Both sums where both hold; where one does, what the other should be. The total is operand 0. */
void score_sums_read(Arena *arena, const Claims *claims, Rosters *sums);

#endif
