#include "numbers/rational.h"

#include "numbers/magnitude.h"

/* Of a fraction in lowest terms. */
static Rational rational_signed(bool negative, Magnitude numerator, Magnitude denominator) {
    Rational result;
    if (!magnitude_signed(numerator, negative, &result.numerator) ||
        !magnitude_signed(denominator, false, &result.denominator)) {
        return RATIONAL_UNKNOWN;
    }
    return result;
}

/* Of whole numbers nothing is ever shared, and dividing takes longer than all else here. */
static Magnitude without(Magnitude magnitude, Magnitude shared) {
    return shared == 1 ? magnitude : magnitude / shared;
}

Rational rational_make(Wide numerator, Wide denominator) {
    if (denominator == 0) {
        return RATIONAL_UNKNOWN;
    }
    Magnitude top = magnitude_of(numerator);
    Magnitude bottom = magnitude_of(denominator);
    Magnitude shared = magnitude_gcd(top, bottom);
    return rational_signed((numerator < 0) != (denominator < 0), without(top, shared),
                           without(bottom, shared));
}

Rational rational_scaled(Wide coefficient, int exponent) {
    Rational result = {coefficient, 1};
    while (exponent && result.numerator && rational_known(result)) {
        int tens = exponent > WIDE_TENS ? WIDE_TENS : exponent < -WIDE_TENS ? -WIDE_TENS : exponent;
        Wide power = (Wide)magnitude_ten_to(tens < 0 ? -tens : tens);
        if (tens < 0 && result.denominator == 1) { /* a decimal, as most are */
            result = rational_make(result.numerator, power);
        } else {
            Rational factor = {power, 1};
            result = tens < 0 ? rational_divide(result, factor) : rational_multiply(result, factor);
        }
        exponent -= tens;
    }
    return result;
}

typedef enum Operation { ADD, SUBTRACT } Operation;

/* False if it overflows. */
static bool wide_combine(Wide a, Wide b, Operation operation, Wide *result) {
    return operation == ADD ? !__builtin_add_overflow(a, b, result)
                            : !__builtin_sub_overflow(a, b, result);
}

/* a/(xg) + b/(yg) = (ay + bx)/(xyg), where g is all that the denominators share; then only g can
 * share anything with the numerator (Knuth, The Art of Computer Programming, 4.5.1). */
static Rational combined(Rational a, Rational b, Operation operation) {
    Wide shared = (Wide)magnitude_gcd((Magnitude)a.denominator, (Magnitude)b.denominator);
    Wide x = a.denominator / shared;
    Wide y = b.denominator / shared;
    Wide left, right, top, bottom;
    if (__builtin_mul_overflow(a.numerator, y, &left) ||
        __builtin_mul_overflow(b.numerator, x, &right) ||
        !wide_combine(left, right, operation, &top)) {
        return RATIONAL_UNKNOWN;
    }
    Wide excess = (Wide)magnitude_gcd(magnitude_of(top), (Magnitude)shared);
    if (__builtin_mul_overflow(x, b.denominator / excess, &bottom)) {
        return RATIONAL_UNKNOWN;
    }
    return (Rational){top / excess, bottom};
}

/* Whole numbers, the most common by far, need no common denominator. */
static Rational whole_or_combined(Rational a, Rational b, Operation operation) {
    if (a.denominator != 1 || b.denominator != 1) {
        bool known = rational_known(a) && rational_known(b);
        return known ? combined(a, b, operation) : RATIONAL_UNKNOWN;
    }
    Rational result = {0, 1};
    return wide_combine(a.numerator, b.numerator, operation, &result.numerator) ? result
                                                                                : RATIONAL_UNKNOWN;
}

Rational rational_add(Rational a, Rational b) {
    return whole_or_combined(a, b, ADD);
}

Rational rational_subtract(Rational a, Rational b) {
    return whole_or_combined(a, b, SUBTRACT);
}

/* top/bottom * other_top/other_bottom, each in lowest terms. What cancels crosswise is cancelled
 * before it is multiplied: so it overflows only where the result does. */
static Rational product(bool negative, Magnitude top, Magnitude bottom, Magnitude other_top,
                        Magnitude other_bottom) {
    Magnitude down = magnitude_gcd(top, other_bottom);
    Magnitude up = magnitude_gcd(other_top, bottom);
    Magnitude numerator, denominator;
    if (__builtin_mul_overflow(without(top, down), without(other_top, up), &numerator) ||
        __builtin_mul_overflow(without(bottom, up), without(other_bottom, down), &denominator)) {
        return RATIONAL_UNKNOWN;
    }
    return rational_signed(negative, numerator, denominator);
}

Rational rational_multiply(Rational a, Rational b) {
    if (!rational_known(a) || !rational_known(b)) {
        return RATIONAL_UNKNOWN;
    }
    Rational whole = {0, 1};
    if (a.denominator == 1 && b.denominator == 1) {
        bool fits = !__builtin_mul_overflow(a.numerator, b.numerator, &whole.numerator);
        return fits ? whole : RATIONAL_UNKNOWN;
    }
    return product(rational_sign(a) * rational_sign(b) < 0, magnitude_of(a.numerator),
                   (Magnitude)a.denominator, magnitude_of(b.numerator), (Magnitude)b.denominator);
}

Rational rational_divide(Rational a, Rational b) {
    if (!rational_known(a) || !rational_known(b) || b.numerator == 0) {
        return RATIONAL_UNKNOWN;
    }
    return product(rational_sign(a) * rational_sign(b) < 0, magnitude_of(a.numerator),
                   (Magnitude)a.denominator, (Magnitude)b.denominator, magnitude_of(b.numerator));
}

Rational rational_negative(Rational a) {
    return rational_signed(a.numerator > 0, magnitude_of(a.numerator), (Magnitude)a.denominator);
}

Rational rational_absolute(Rational a) {
    return a.numerator < 0 ? rational_negative(a) : a;
}
