#ifndef ADDSUP_DIAGNOSIS_NUMERAL_REPAIR_H
#define ADDSUP_DIAGNOSIS_NUMERAL_REPAIR_H
/* What a malformed numeral may have been meant as: 110,000, 11,000 or 110.00 for "110,00". Which of
 * them it was is not known, so none has more than its likelihood; a figure beside it may decide. */
#include "diagnosis/repair.h"

/* The readings of the first operand of a numeral relation, the likeliest first. */
void numeral_repairs_find(Arena *arena, const Article *article, const Figures *figures,
                          const Relation *relation, Repairs *repairs);

#endif
