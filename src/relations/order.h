#ifndef ADDSUP_RELATIONS_ORDER_H
#define ADDSUP_RELATIONS_ORDER_H
/* Figures that are said to stand in order: the first is greater than all the others, or less. */
#include "relations/claim_fit.h"
#include "relations/formula.h"

/* Holds if the values can stand so for each of the others; unchecked where that is unknown. */
RelationStatus order_judge(Direction direction, const Term *terms, size_t count);

/* The level that a record or a rise is told of, where only the figure is named that it is compared
 * with: the one level like it before it in its sentence, else in the sentence before, else, where
 * nothing of its unit stands before it, in the next. One reading at most; none where several could
 * be meant. */
void order_complete(const Search *search, const Operands *known, Readings *readings);

#endif
