#ifndef ADDSUP_OPERANDS_POINTS_CALLED_H
#define ADDSUP_OPERANDS_POINTS_CALLED_H
/* Points that are called per cent: "It was 29.1 per cent ten years ago and is 38.4 per cent. It has
 * thus risen by 9.3 per cent." */
#include "operands/growth.h"

/* The two percentages that the change lies between to the last digit, if it was points: both told
 * as they stand, with it or right before a sentence that takes them up. False if there are none, or
 * the change has but one digit, which many percentages lie apart. */
bool points_called_find(Arena *arena, const RuleSet *rules, const Claims *claims,
                        const Claim *change, Direction direction, Growth *found);

#endif
