#ifndef ADDSUP_NUMBERS_MAGNITUDE_H
#define ADDSUP_NUMBERS_MAGNITUDE_H
/* How far a Wide is from zero. The least Wide has no negative, but it has a magnitude: arithmetic
 * on magnitudes, with the sign put back last, needs no special case for it. */
#include "numbers/rational.h"

__extension__ typedef unsigned __int128 Magnitude;

#define WIDE_MAX ((Wide)(~(Magnitude)0 >> 1))

enum { MAGNITUDE_DIGITS = 39, WIDE_TENS = 38 }; /* 10^38 is the greatest power of ten in a Wide */

static inline Magnitude magnitude_of(Wide wide) {
    return wide < 0 ? 0 - (Magnitude)wide : (Magnitude)wide;
}

/* False if it does not fit. */
bool magnitude_signed(Magnitude magnitude, bool negative, Wide *wide);

/* Does it fit 64 bits? Nearly all that articles print does, and costs a fraction there. */
static inline bool wide_is_short(Wide wide) {
    return wide == (Wide)(int64_t)wide;
}

/* The greatest common divisor; that of 0 and x is x. */
Magnitude magnitude_gcd(Magnitude a, Magnitude b);

/* The same of 64 bits, by Euclid's algorithm; dividing them is several times faster. */
static inline uint64_t short_gcd(uint64_t a, uint64_t b) {
    if (a == 1) {
        return 1;
    }
    while (b > 1) {
        uint64_t rest = a % b;
        a = b;
        b = rest;
    }
    return b ? b : a;
}

enum { SHORT_TENS = 18 }; /* 10^18 is the greatest power of ten in 63 bits */

/* 10^exponent, for 0 to SHORT_TENS. */
uint64_t short_ten_to(int exponent);

/* 10^exponent, for 0 to WIDE_TENS. */
Magnitude magnitude_ten_to(int exponent);

/* Writes the digits, not terminated; returns how many. */
size_t magnitude_digits(Magnitude magnitude, char digits[MAGNITUDE_DIGITS]);

#endif
