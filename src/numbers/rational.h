#ifndef ADDSUP_NUMBERS_RATIONAL_H
#define ADDSUP_NUMBERS_RATIONAL_H
/* Exact fractions of 128-bit integers. What does not fit, and what is divided by zero, is unknown;
 * unknown in, unknown out. Never rounded, never binary floating point.
 * A product or quotient is known wherever it fits; a sum near the edge may overflow on the way. */
#include "base/buffer.h"
#include <stdbool.h>
#include <stdint.h>

__extension__ typedef __int128 Wide;

/* In lowest terms with a denominator above 0; a denominator of 0 means unknown, so {0} is unknown.
 */
typedef struct Rational {
    Wide numerator, denominator;
} Rational;

#define RATIONAL_UNKNOWN ((Rational){0, 0})

static inline bool rational_known(Rational a) {
    return a.denominator != 0;
}

static inline Rational rational_of(int64_t whole) {
    return (Rational){whole, 1};
}

/* numerator / denominator, reduced. */
Rational rational_make(Wide numerator, Wide denominator);

/* coefficient * 10^exponent; exponent may be negative. */
Rational rational_scaled(Wide coefficient, int exponent);

Rational rational_add(Rational a, Rational b);
Rational rational_subtract(Rational a, Rational b);
Rational rational_multiply(Rational a, Rational b);
Rational rational_divide(Rational a, Rational b);
Rational rational_negative(Rational a);

static inline Rational rational_absolute(Rational a) {
    return a.numerator < 0 ? rational_negative(a) : a;
}

/* Both known: each number has one form. */
static inline bool rational_equal(Rational a, Rational b) {
    return a.numerator == b.numerator && a.denominator == b.denominator;
}

/* The comparison below, of numbers whose denominators differ. */
int rational_compare_unlike(Rational a, Rational b);

/* Less than, equal to or greater than 0, exact for all values. Both known. Most are whole numbers,
 * and are compared where they stand. */
static inline int rational_compare(Rational a, Rational b) {
    return a.denominator == b.denominator
               ? (a.numerator > b.numerator) - (a.numerator < b.numerator)
               : rational_compare_unlike(a, b);
}

static inline int rational_sign(Rational a) {
    return (a.numerator > 0) - (a.numerator < 0);
}

/* The nearest multiple of 10^-places, a half away from zero. `places` may be negative. */
Rational rational_rounded(Rational a, int places);

/* As JSON and the contract have it: "193229", "-0.05", and "1/3" where no decimal is exact.
 * Nothing for unknown. */
void rational_write(Buffer *out, Rational a);

/* For readers: "506,538", "61.85", thousands grouped by commas, `places` decimals, rounded.
 * What has too many digits to be rounded (a Wide has 38) is written as rational_write does. */
void rational_write_grouped(Buffer *out, Rational a, int places);

/* How many decimals write `a` exactly; -1 if none do. */
int rational_places(Rational a);

#endif
