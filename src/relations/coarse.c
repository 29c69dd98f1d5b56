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
