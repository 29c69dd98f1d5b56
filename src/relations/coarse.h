#ifndef ADDSUP_RELATIONS_COARSE_H
#define ADDSUP_RELATIONS_COARSE_H
/* A value in whole thousandths, for searches that look at many pairs and would pay too much for
 * exact fractions: what may fit here is judged exactly afterwards. */
#include "numbers/rational.h"

#define COARSE_NONE ((Wide)0)

/* Rounded down; COARSE_NONE if it is unknown, not above a thousandth, or too large to be multiplied
 * safely. */
Wide coarse_value(Rational value);

/* Is part / whole within `times` of share, either way? */
bool coarse_is_near(Wide part, Wide whole, Wide share, int times);

typedef struct CoarseRange {
    Wide least, most;
} CoarseRange;

/* The parts of a whole that are such a share of it, within a ninth: every rounding is nearer. */
CoarseRange coarse_parts(Wide whole, Wide least, Wide most);

#endif
