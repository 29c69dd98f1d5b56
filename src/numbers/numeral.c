#include "numbers/numeral.h"

#include "numbers/magnitude.h"

enum { SHORT_DIGITS = 18 }; /* fit in 64 bits, whatever they are */

Wide numeral_whole(const Numeral *numeral) {
    int64_t start = 0;
    size_t at = 0;
    for (; at < numeral->count && at < SHORT_DIGITS; at++) {
        start = 10 * start + (numeral->digits[at] - '0');
    }
    Wide whole = start;
    for (; at < numeral->count; at++) {
        if (__builtin_mul_overflow(whole, 10, &whole) ||
            __builtin_add_overflow(whole, numeral->digits[at] - '0', &whole)) {
            return -1;
        }
    }
    return whole;
}

Rational numeral_value(const Numeral *numeral) {
    Wide whole = numeral_whole(numeral);
    return whole < 0 ? RATIONAL_UNKNOWN : rational_scaled(whole, -numeral->places);
}

/* 0.05 with two decimals has the digits 005: one stands before the point, even if it is 0. */
bool numeral_of(Rational value, int places, Numeral *numeral) {
    if (places < 0 || rational_sign(value) < 0) {
        return false;
    }
    Rational scaled = rational_multiply(value, rational_scaled(1, places));
    if (scaled.denominator != 1) {
        return false;
    }
    char digits[MAGNITUDE_DIGITS];
    size_t written = magnitude_digits((Magnitude)scaled.numerator, digits);
    size_t least = (size_t)places + 1;
    size_t zeros = written < least ? least - written : 0;
    if (zeros + written > LIMIT_DIGITS) {
        return false;
    }
    *numeral = (Numeral){.count = (uint8_t)(zeros + written), .places = (uint8_t)places};
    memset(numeral->digits, '0', zeros);
    memcpy(numeral->digits + zeros, digits, written);
    return true;
}
