#ifndef ADDSUP_TIES_OVERRULING_H
#define ADDSUP_TIES_OVERRULING_H
/* Differences whose levels were sought, and that another relation knows better: one wording names
 * more of the levels, or finds some that agree; or the two levels are told to be another figure
 * apart. And sums and shares whose figures are told to be other ones', and headlines that reckon
 * what their text does not repeat. Such a relation is not checked. */
#include "relations/relation.h"

/* Of relations in the order of their results. */
void relations_overrule(const Figures *figures, Relations *relations);

#endif
