#ifndef ADDSUP_RELATIONS_COARSE_H
#define ADDSUP_RELATIONS_COARSE_H
/* A value in whole thousandths, for searches that look at many pairs and would pay too much for
 * exact fractions: what may fit here is judged exactly afterwards. */
#include "numbers/interval.h"

#define COARSE_NONE ((Wide)0)

/* Rounded down; COARSE_NONE if it is unknown, not above a thousandth, or too large to be multiplied
 * safely. */
Wide coarse_value(Rational value);

/* Is part / whole within `times` of share, either way? */
bool coarse_is_near(Wide part, Wide whole, Wide share, int times);

/* Between which thousandths an interval lies, or wider. */
typedef struct CoarseRange {
    Wide low, high; /* COARSE_NONE: there is no such end, or none that is known */
} CoarseRange;

CoarseRange coarse_range(Interval range);

/* May the one meet the other when it is multiplied by 10^exponent, of -6 to 6? */
bool coarse_may_meet(CoarseRange one, CoarseRange other, int exponent);

/* What a part may be, in units of which a coarse one has COARSE_PART. */
typedef struct CoarseParts {
    Wide least, most;
} CoarseParts;

enum { COARSE_PART = 90000 };

/* All parts of which part / whole is what the share is, within a ninth: every rounding is nearer.
 */
static inline CoarseParts coarse_parts(Wide whole, Wide least, Wide most) {
    enum { NINE = 9, TEN = 10 }; /* tenths of the part below, ninths of it above */
    return (CoarseParts){whole * least * NINE * NINE, whole * most * TEN * TEN};
}

static inline bool coarse_fits(Wide part, const CoarseParts *parts) {
    Wide told = part * COARSE_PART;
    return told >= parts->least && told <= parts->most;
}

#endif
