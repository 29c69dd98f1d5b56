#ifndef ADDSUP_LISTS_TOLD_PARTS_H
#define ADDSUP_LISTS_TOLD_PARTS_H
/* Parts of the number right before them whose wording leaves nothing else to be meant, and nothing
 * to be counted twice: "moved 214 people, 132 by boat and 82 by helicopter", "of the 43 districts,
 * 31 said Yes and 12 said No". However few digits they have, together they make no more than their
 * whole; they may make less, where nothing says that they are all. */
#include "lists/roster.h"

/* Adds the sums that hold, and those that should, if they are not among `sums`, and marks those
 * that are as tied by words. */
void told_parts_read(Arena *arena, const RuleSet *rules, const Claims *claims, Rosters *sums);

/* "180 with lifts and 160 with balconies": can some of what the parts
 * of a list count be counted twice? */
bool parts_may_overlap(const Claims *claims, const Operands *list);

#endif
