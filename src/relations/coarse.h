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

/* Between which coarse values a part may be. */
typedef struct CoarseParts {
    int64_t least, most;
} CoarseParts;

/* All parts of which part / whole is what the share is, within a tenth or more: every rounding is
 * nearer. */
static inline CoarseParts coarse_parts(Wide whole, Wide least, Wide most) {
    enum { BITS = 16, BELOW = 58, ABOVE = 73 }; /* 0.9 and 1.1 thousandths, as parts of 2^16 */
    Wide low = whole * least * BELOW >> BITS, high = (whole * most * ABOVE >> BITS) + 1;
    return (CoarseParts){low < INT64_MAX ? (int64_t)low : INT64_MAX,
                         high < INT64_MAX ? (int64_t)high : INT64_MAX};
}

static inline bool coarse_fits(Wide part, const CoarseParts *parts) {
    return (int64_t)part >= parts->least && (int64_t)part <= parts->most;
}

#endif
