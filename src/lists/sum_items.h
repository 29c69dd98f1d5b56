#ifndef ADDSUP_LISTS_SUM_ITEMS_H
#define ADDSUP_LISTS_SUM_ITEMS_H
/* What the place of the figures says against a sum that does not hold: a total that is an item of
 * the list itself, parts that are told besides it, earlier ones, rates, sides of a vote. */
#include "relations/relation.h"

/* Is the total, the first operand, hardly made by the parts? "a 125m writedown, a 67m loss and a 4m
 * fee"; "He also cited 23m and 10m"; "after the previous 151m"; "32bn, of which 4bn"; "21m now and
 * 2m a year"; "a 12 to 8 majority"; "the completed portion consists of". */
bool sum_is_of_other_items(const Claims *claims, const Operands *list);

#endif
