#ifndef ADDSUP_FIGURES_INDEX_POINT_H
#define ADDSUP_FIGURES_INDEX_POINT_H
/* Points of an index, which are no percentage points: "rose 45.4 points to 10,360". */
#include "figures/quantity.h"

/* Are these points of an index: do they lead to a level that is no percentage? */
bool points_of_index(Slice text, const Quantity *quantity);

#endif
