#ifndef ADDSUP_LISTS_SOLE_SUM_H
#define ADDSUP_LISTS_SOLE_SUM_H
/* The parts that a total can only mean: words beside a figure say that it is what others make
 * together, or that it is the last of a list, and there are no more of its kind around it. "Eleven
 * died on the bus and four in the van. The 15 bodies ..." Long lists, tables and totals far from
 * their parts are for listing.c. */
#include "lists/addend.h"
#include "relations/relation.h"

/* The sums that the words beside the addend at `index` tell of: one that holds, or one that should.
 * Nothing if other figures around make a sum with its total. */
void sole_sum_of(Arena *arena, const Claims *claims, const Addends *addends, size_t index,
                 Readings *holding, Readings *broken);

#endif
