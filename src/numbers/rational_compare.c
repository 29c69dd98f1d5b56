#include "numbers/magnitude.h"
#include "numbers/rational.h"

static int magnitude_compare(Magnitude a, Magnitude b) {
    return (a > b) - (a < b);
}

/* Above zero. Compares the whole parts; if they are equal, what is left of each is below 1, and its
 * inverse is compared the other way round: 7/3 = 2 + 1/(3/1), 9/4 = 2 + 1/(4/1), so 3 < 4 says
 * 7/3 > 9/4. Ends as Euclid's algorithm does. */
static int compare_by_parts(Magnitude top, Magnitude bottom, Magnitude other_top,
                            Magnitude other_bottom) {
    for (int direction = 1;; direction = -direction) {
        int order = magnitude_compare(top / bottom, other_top / other_bottom);
        Magnitude rest = top % bottom;
        Magnitude other_rest = other_top % other_bottom;
        if (order) {
            return direction * order;
        }
        if (rest == 0 || other_rest == 0) {
            return direction * magnitude_compare(rest, other_rest);
        }
        top = bottom;
        bottom = rest;
        other_top = other_bottom;
        other_bottom = other_rest;
    }
}

static int wide_compare(Wide a, Wide b) {
    return (a > b) - (a < b);
}

int rational_compare_unlike(Rational a, Rational b) {
    if (wide_is_short(a.numerator) && wide_is_short(b.denominator) && wide_is_short(b.numerator) &&
        wide_is_short(a.denominator)) {
        return wide_compare((Wide)(int64_t)a.numerator * (int64_t)b.denominator,
                            (Wide)(int64_t)b.numerator * (int64_t)a.denominator);
    }
    int sign = rational_sign(a);
    if (sign == 0 || sign != rational_sign(b)) {
        return sign - rational_sign(b);
    }
    return sign * compare_by_parts(magnitude_of(a.numerator), (Magnitude)a.denominator,
                                   magnitude_of(b.numerator), (Magnitude)b.denominator);
}
