#ifndef ADDSUP_OPERANDS_GROWTH_DISTANCE_H
#define ADDSUP_OPERANDS_GROWTH_DISTANCE_H
/* The old and the new amount of a change in per cent where a figure beside it tells how far the two
 * are apart: "Sales hit 96,280, which is 7,870 more than the 88,410 of a year ago, or 8.9% higher".
 */
#include "relations/relation.h"

typedef struct Distance {
    size_t less, more; /* figures */
} Distance;

/* The two levels in or right before the sentence of a percentage, if a figure before it in its
 * sentence is as far as they are apart, as printed. */
bool growth_distance_find(const Claims *claims, const Claim *change, Distance *found);

#endif
