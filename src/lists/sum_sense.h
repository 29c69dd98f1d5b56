#ifndef ADDSUP_LISTS_SUM_SENSE_H
#define ADDSUP_LISTS_SUM_SENSE_H
/* What the words between the parts of a list say against its being a sum, whatever its numbers. */
#include "relations/relation.h"

/* Is a part told of the part before it ("121 people, 30 of whom"), one of two sides whose other
 * side is none ("287 votes to 251, with 29 abstentions"), or do people answer in several ways ("of
 * the 340 surveyed 212 said ... and 148 said")? Is it told of each, does it count what a figure of
 * another unit does ("41 days in May and 37 in June"), is one of the shares a bare number? The
 * total is the first operand. */
bool sum_is_misread(const Claims *claims, const Operands *list);

/* "46 on Friday and 19 on Saturday, a total of 95 this month": do the words behind the total tell
 * of a time that may hold more than the parts make? */
bool sum_goes_on(const Claims *claims, const Operands *list);

#endif
