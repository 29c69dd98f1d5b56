#include "relations/coarse.h"

enum { THOUSAND = 1000 };

#define COARSE_MOST ((Wide)1 << 56) /* so that products of two stay below 2^116 even tenfold */

Wide coarse_value(Rational value) {
    if (!rational_known(value) || rational_sign(value) <= 0 ||
        value.numerator > COARSE_MOST / THOUSAND) {
        return COARSE_NONE;
    }
    int64_t thousandths = (int64_t)value.numerator * THOUSAND;
    return value.denominator > thousandths ? COARSE_NONE : thousandths / (int64_t)value.denominator;
}

bool coarse_is_near(Wide part, Wide whole, Wide share, int times) {
    Wide told = part * THOUSAND, meant = whole * share;
    return told * times > meant && meant * times > told;
}

CoarseRange coarse_range(Interval range) {
    Wide high = range.high_none ? COARSE_NONE : coarse_value(range.high);
    return (CoarseRange){range.low_none ? COARSE_NONE : coarse_value(range.low),
                         high == COARSE_NONE ? COARSE_NONE : high + 1};
}

static bool may_reach(Wide low, Wide high, int exponent) {
    Wide tens = rational_scaled(1, exponent < 0 ? -exponent : exponent).numerator;
    return high == COARSE_NONE || (exponent < 0 ? low <= high * tens : low * tens <= high);
}

bool coarse_may_meet(CoarseRange one, CoarseRange other, int exponent) {
    return may_reach(one.low, other.high, exponent) && may_reach(other.low, one.high, -exponent);
}
