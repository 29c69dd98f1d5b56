#include "numbers/magnitude.h"

bool magnitude_signed(Magnitude magnitude, bool negative, Wide *wide) {
    if (magnitude > (Magnitude)WIDE_MAX + negative) { /* there is one more below zero */
        return false;
    }
    *wide = (Wide)(negative ? 0 - magnitude : magnitude);
    return true;
}

Magnitude magnitude_gcd(Magnitude a, Magnitude b) {
    if (a == 1 || b == 1) { /* whole numbers, by far the most */
        return 1;
    }
    while (a > UINT64_MAX || b > UINT64_MAX) {
        if (b == 0) {
            return a;
        }
        Magnitude rest = a % b;
        a = b;
        b = rest;
    }
    return short_gcd((uint64_t)a, (uint64_t)b);
}

uint64_t short_ten_to(int exponent) {
    static const uint64_t tens[] = {1,
                                    10,
                                    100,
                                    1000,
                                    10000,
                                    100000,
                                    1000000,
                                    10000000,
                                    100000000,
                                    1000000000,
                                    10000000000,
                                    100000000000,
                                    1000000000000,
                                    10000000000000,
                                    100000000000000,
                                    1000000000000000,
                                    10000000000000000,
                                    100000000000000000,
                                    1000000000000000000};
    return tens[exponent];
}

Magnitude magnitude_ten_to(int exponent) {
    Magnitude power = 1;
    for (; exponent > SHORT_TENS; exponent -= SHORT_TENS) {
        power *= short_ten_to(SHORT_TENS);
    }
    return power * short_ten_to(exponent);
}

size_t magnitude_digits(Magnitude magnitude, char digits[MAGNITUDE_DIGITS]) {
    char reversed[MAGNITUDE_DIGITS];
    size_t count = 0;
    for (; magnitude > UINT64_MAX; magnitude /= 10) {
        reversed[count++] = (char)('0' + (int)(magnitude % 10));
    }
    uint64_t rest = (uint64_t)magnitude;
    do {
        reversed[count++] = (char)('0' + (int)(rest % 10));
        rest /= 10;
    } while (rest);
    for (size_t i = 0; i < count; i++) {
        digits[i] = reversed[count - 1 - i];
    }
    return count;
}
