#include "numbers/numeral.h"

#include "numbers/magnitude.h"

Rational numeral_value(const Numeral *numeral) {
    enum { SHORT = 18 }; /* so many digits fit 64 bits */
    uint64_t first = 0;
    size_t count = numeral->count < SHORT ? numeral->count : SHORT;
    for (size_t i = 0; i < count; i++) {
        first = first * 10 + (uint64_t)(numeral->digits[i] - '0');
    }
    Wide digits = (Wide)first;
    for (size_t i = count; i < numeral->count; i++) {
        if (__builtin_mul_overflow(digits, 10, &digits) ||
            __builtin_add_overflow(digits, numeral->digits[i] - '0', &digits)) {
            return RATIONAL_UNKNOWN;
        }
    }
    return numeral->places ? rational_scaled(digits, -numeral->places) : (Rational){digits, 1};
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
