#ifndef ADDSUP_LISTS_PARTITION_H
#define ADDSUP_LISTS_PARTITION_H
/* Percentages side by side that make one whole: "46 per cent would vote Yes, 43 per cent No and 11
 * per cent don't know". */
#include "lists/addend.h"
#include "relations/relation.h"

/* The lists of shares that end with the addend at index `last`: those that make 100 per cent within
 * rounding, and those that should, the shortest first. The last share is operand 0. */
void partitions_ending(Arena *arena, const Claims *claims, const Addends *addends, size_t last,
                       Readings *holding, Readings *broken);

#endif
