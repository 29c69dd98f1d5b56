#include "relations/near_slip.h"

Rational slip_factor(const Figure *figure, const Numeral *printed) {
    return rational_divide(figure->value, numeral_value(printed));
}

/* What the numeral would be, as a whole number, to make the value; not always a whole one. */
static Rational digits_for(Rational value, const Figure *figure, const Numeral *printed) {
    Rational share = rational_divide(value, figure->value);
    return rational_multiply(share, (Rational){numeral_whole(printed), 1});
}

void slips_near(Arena *arena, const Figure *figure, const Numeral *printed, Rational low,
                Rational high, Slips *slips) {
    Rational least = rational_subtract(digits_for(low, figure, printed), rational_of(1)),
             most = rational_add(digits_for(high, figure, printed), rational_of(1));
    if (!rational_known(least) || !rational_known(most) || rational_sign(figure->value) <= 0) {
        numeral_slips(arena, printed, slips);
    } else {
        numeral_slips_between(arena, printed, least.numerator / least.denominator,
                              most.numerator / most.denominator, slips);
    }
}
