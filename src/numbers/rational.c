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

/* Of whole numbers nothing is ever shared, and dividing takes longer than all else here, least of
 * all of 64 bits. */
static Magnitude without(Magnitude magnitude, Magnitude shared) {
    if (shared == 1) {
        return magnitude;
    }
    bool small = (magnitude | shared) <= UINT64_MAX;
    return small ? (uint64_t)magnitude / (uint64_t)shared : magnitude / shared;
}

/* The same of a denominator. */
static Wide denominator_without(Wide denominator, Magnitude shared) {
    return (Wide)without((Magnitude)denominator, shared);
}

static uint64_t short_size(Wide wide) {
    return (uint64_t)magnitude_of(wide);
}

static uint64_t short_without(uint64_t magnitude, uint64_t shared) {
    return shared == 1 ? magnitude : magnitude / shared;
}

static Rational short_reduced(int64_t numerator, int64_t denominator) {
    int64_t shared = (int64_t)short_gcd(short_size(numerator), (uint64_t)denominator);
    return shared == 1 ? (Rational){numerator, denominator}
                       : (Rational){numerator / shared, denominator / shared};
}

Rational rational_make(Wide numerator, Wide denominator) {
    if (denominator == 0) {
        return RATIONAL_UNKNOWN;
    }
    if (wide_is_short(numerator) && wide_is_short(denominator) && denominator > 0) {
        return short_reduced((int64_t)numerator, (int64_t)denominator);
    }
    Magnitude top = magnitude_of(numerator), bottom = magnitude_of(denominator);
    Magnitude shared = magnitude_gcd(top, bottom);
    return rational_signed((numerator < 0) != (denominator < 0), without(top, shared),
                           without(bottom, shared));
}

/* As below, of 64 bits and as many tens as these hold: nothing overflows. */
static Rational short_scaled(int64_t coefficient, int exponent) {
    if (exponent >= 0) {
        return (Rational){(Wide)coefficient * (Wide)short_ten_to(exponent), 1};
    }
    return short_reduced(coefficient, (int64_t)short_ten_to(-exponent));
}

Rational rational_scaled(Wide coefficient, int exponent) {
    if (wide_is_short(coefficient) && exponent >= -SHORT_TENS && exponent <= SHORT_TENS) {
        return short_scaled((int64_t)coefficient, exponent);
    }
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

/* Are both whole numbers of 64 bits, as most are? Their sums and products are whole, and fit. */
static inline bool are_whole(Rational a, Rational b) {
    return a.denominator == 1 && b.denominator == 1 && wide_is_short(a.numerator) &&
           wide_is_short(b.numerator);
}

typedef enum Operation { ADD, SUBTRACT } Operation;

/* False if it overflows. */
static bool wide_combine(Wide a, Wide b, Operation operation, Wide *result) {
    return operation == ADD ? !__builtin_add_overflow(a, b, result)
                            : !__builtin_sub_overflow(a, b, result);
}

static bool are_short(Rational a, Rational b) {
    return wide_is_short(a.numerator) && wide_is_short(a.denominator) &&
           wide_is_short(b.numerator) && wide_is_short(b.denominator);
}

/* As below, of known numbers of 64 bits: nothing overflows. */
static inline Rational short_combined(Rational a, Rational b, Operation operation) {
    uint64_t bottom = (uint64_t)a.denominator, other_bottom = (uint64_t)b.denominator;
    Wide left = a.numerator, right = b.numerator;
    uint64_t shared = short_gcd(bottom, other_bottom);
    if (bottom != other_bottom) {
        left *= (int64_t)short_without(other_bottom, shared);
        right *= (int64_t)short_without(bottom, shared);
    }
    Wide top = operation == ADD ? left + right : left - right;
    if (shared == 1) {
        return (Rational){top, (Wide)bottom * (Wide)other_bottom};
    }
    uint64_t excess = short_gcd((uint64_t)(magnitude_of(top) % shared), shared);
    return (Rational){excess == 1 ? top : top / (Wide)excess,
                      (Wide)(bottom / shared) * (Wide)(other_bottom / excess)};
}

/* a/(xg) + b/(yg) = (ay + bx)/(xyg), where g is all that the denominators share; then only g can
 * share anything with the numerator (Knuth, The Art of Computer Programming, 4.5.1). */
static Rational combined(Rational a, Rational b, Operation operation) {
    Magnitude shared = magnitude_gcd((Magnitude)a.denominator, (Magnitude)b.denominator);
    Wide x = denominator_without(a.denominator, shared);
    Wide y = denominator_without(b.denominator, shared);
    Wide left, right, top, bottom;
    if (__builtin_mul_overflow(a.numerator, y, &left) ||
        __builtin_mul_overflow(b.numerator, x, &right) ||
        !wide_combine(left, right, operation, &top)) {
        return RATIONAL_UNKNOWN;
    }
    Magnitude excess = magnitude_gcd(magnitude_of(top), shared);
    if (__builtin_mul_overflow(x, denominator_without(b.denominator, excess), &bottom)) {
        return RATIONAL_UNKNOWN;
    }
    return (Rational){excess == 1 ? top : top / (Wide)excess, bottom};
}

static inline Rational sum(Rational a, Rational b, Operation operation) {
    if (are_whole(a, b)) {
        Wide top = operation == ADD ? a.numerator + b.numerator : a.numerator - b.numerator;
        return (Rational){top, 1};
    }
    if (!rational_known(a) || !rational_known(b)) {
        return RATIONAL_UNKNOWN;
    }
    return are_short(a, b) ? short_combined(a, b, operation) : combined(a, b, operation);
}

Rational rational_add(Rational a, Rational b) {
    return sum(a, b, ADD);
}

Rational rational_subtract(Rational a, Rational b) {
    return sum(a, b, SUBTRACT);
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

/* The same of numbers of 64 bits: nothing overflows. */
static Rational short_product(bool negative, uint64_t top, uint64_t bottom, uint64_t other_top,
                              uint64_t other_bottom) {
    uint64_t down = short_gcd(top, other_bottom), up = short_gcd(other_top, bottom);
    Wide numerator = (Wide)short_without(top, down) * (Wide)short_without(other_top, up);
    return (Rational){negative ? -numerator : numerator,
                      (Wide)short_without(bottom, up) * (Wide)short_without(other_bottom, down)};
}

Rational rational_multiply(Rational a, Rational b) {
    if (are_whole(a, b)) {
        return (Rational){(Wide)(int64_t)a.numerator * (int64_t)b.numerator, 1};
    }
    if (!rational_known(a) || !rational_known(b)) {
        return RATIONAL_UNKNOWN;
    }
    if (are_short(a, b)) {
        return short_product((a.numerator < 0) != (b.numerator < 0), short_size(a.numerator),
                             (uint64_t)a.denominator, short_size(b.numerator),
                             (uint64_t)b.denominator);
    }
    return product(rational_sign(a) * rational_sign(b) < 0, magnitude_of(a.numerator),
                   (Magnitude)a.denominator, magnitude_of(b.numerator), (Magnitude)b.denominator);
}

Rational rational_divide(Rational a, Rational b) {
    if (!rational_known(a) || !rational_known(b) || b.numerator == 0) {
        return RATIONAL_UNKNOWN;
    }
    if (are_short(a, b)) {
        return short_product((a.numerator < 0) != (b.numerator < 0), short_size(a.numerator),
                             (uint64_t)a.denominator, (uint64_t)b.denominator,
                             short_size(b.numerator));
    }
    return product(rational_sign(a) * rational_sign(b) < 0, magnitude_of(a.numerator),
                   (Magnitude)a.denominator, (Magnitude)b.denominator, magnitude_of(b.numerator));
}

Rational rational_negative(Rational a) {
    if (wide_is_short(a.numerator)) {
        return (Rational){-a.numerator, a.denominator};
    }
    return rational_signed(a.numerator > 0, magnitude_of(a.numerator), (Magnitude)a.denominator);
}
