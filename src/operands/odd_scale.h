#ifndef ADDSUP_OPERANDS_ODD_SCALE_H
#define ADDSUP_OPERANDS_ODD_SCALE_H
/* A part with a scale word that is out of all proportion, which with another one would be just what
 * is left of its whole: "Sales were £4.62bn. Food brought in £3.88bn, and clothing £740bn." */
#include "relations/relation.h"

/* For each of them one sum: the whole, the parts beside it, and the odd one. Each is the operands
 * of a reading. */
void odd_scales_find(Arena *arena, const Claims *claims, Readings *sums);

#endif
