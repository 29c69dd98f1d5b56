#ifndef ADDSUP_DIAGNOSIS_ACCIDENT_H
#define ADDSUP_DIAGNOSIS_ACCIDENT_H
/* How much a relation that holds proves. Of figures that were sought, some fit whatever they say:
 * among a dozen small numbers two are 17 apart. */
#include "relations/relation.h"

/* Would more than one in 25 of the values around the figure, or around the result, fit as well? A
 * wording that names all operands, neighbours that support it, and shares that make a whole leave
 * no such doubt. */
bool relation_holds_by_accident(const Figures *figures, const Relation *relation, size_t figure);

#endif
