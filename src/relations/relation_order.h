#ifndef ADDSUP_RELATIONS_RELATION_ORDER_H
#define ADDSUP_RELATIONS_RELATION_ORDER_H
/* Relations in the order of their results, each set of operands once in each kind of relation. */
#include "relations/relation.h"

void relations_sort(Relations *relations);

#endif
