#ifndef ADDSUP_LISTS_ROSTER_H
#define ADDSUP_LISTS_ROSTER_H
/* The lists of an article that nothing names: figures side by side that make a total, or shares
 * that make one whole. What ties them is where they stand and that they add up. */
#include "lists/addend.h"
#include "relations/relation.h"

/* One for each relation: the choices of operands for one list. */
typedef LIST_OF(Readings) Rosters;

/* The lists that a rule asks for with `parts = any of each`: those that hold, and those that look
 * as if they should. A list of which two figures make a total together is not sought another. */
void rosters_read(Arena *arena, const RuleSet *rules, const Claims *claims, const Addends *addends,
                  const Rule *rule, Rosters *rosters);

#endif
