#ifndef ADDSUP_LISTS_LISTING_H
#define ADDSUP_LISTS_LISTING_H
/* Lists of neighbouring figures that make a total, or nearly do: "He had 18,442 votes and she
 * 15,107. The Greens took 7,251. In all, 40,800 votes were cast." Nothing need name the list: what
 * ties it is that it is whole - nothing of its kind stands beside it - and that it adds up, or
 * words (listing_tie.h). */
#include "lists/addend.h"
#include "relations/relation.h"

/* The lists that make the total at this index of the addends: each reading is one that holds. If
 * none does, `broken` gets those that should, the likeliest first. The total is operand 0. */
void listings_of(Arena *arena, const Claims *claims, const Addends *addends, size_t total,
                 Readings *holding, Readings *broken);

#endif
