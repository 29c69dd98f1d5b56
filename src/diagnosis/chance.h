#ifndef ADDSUP_DIAGNOSIS_CHANCE_H
#define ADDSUP_DIAGNOSIS_CHANCE_H
/* How likely unrelated figures would look like one slip away from a relation.
 * For each operand: the figures one slip away from it that lie in a window around it, times the
 * width of the values that would repair the relation, by the width of the window; added over the
 * operands, and over the readings that were tried. The window is a tenth of the operand to either
 * side, or the distance to what it should be, whichever is wider; of a sum or a difference, the
 * widest of its operands. An upper bound, at most 1. */
#include "relations/relation.h"

Rational chance_of_slip(const Article *article, const Figures *figures, const Relation *relation);

/* Is a sum within a tenth of its total? A list that makes much less may be partial. */
bool sum_is_near(const Figures *figures, const Relation *relation);

/* Is it below the limit for joined operands, 1 in 100? */
bool chance_convicts_joined(Rational chance);

#endif
