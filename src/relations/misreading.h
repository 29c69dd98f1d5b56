#ifndef ADDSUP_RELATIONS_MISREADING_H
#define ADDSUP_RELATIONS_MISREADING_H
/* Figures in their places that a wording cannot have meant, whatever it looks like: last year's
 * part and this year's whole, a part that is more than its whole, an amount that was added. */
#include "relations/relation.h"

/* The operands that a wording names, the result first. */
bool operands_misread(RelationKind kind, const Claims *claims, const Operands *operands);

#endif
