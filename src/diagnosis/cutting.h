#ifndef ADDSUP_DIAGNOSIS_CUTTING_H
#define ADDSUP_DIAGNOSIS_CUTTING_H
/* Digits that were cut off where they should have been rounded: 59.7 per cent printed as 59. */
#include "relations/relation.h"

/* Does a broken relation hold once its result, or the coarser of two figures for one thing, stands
 * for all that begins with its digits: 59 for 59 to 60? */
bool relation_holds_cut(const Figures *figures, const Relation *relation);

#endif
