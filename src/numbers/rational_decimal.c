#include "numbers/magnitude.h"
#include "numbers/rational.h"

/* A division by hand, under way: what was written before the point, and what is left to divide. */
typedef struct Division {
    Magnitude whole, rest, divisor;
} Division;

static Division division_of(Rational a) {
    Magnitude top = magnitude_of(a.numerator);
    Magnitude divisor = (Magnitude)a.denominator;
    return (Division){top / divisor, top % divisor, divisor};
}

/* The next digit behind the point: how often the divisor goes into ten rests. Added up one by one,
 * because ten rests at once may overflow; two never do. */
static int division_next(Division *division) {
    Magnitude sum = 0;
    int digit = 0;
    for (int i = 0; i < 10; i++) {
        sum += division->rest;
        if (sum >= division->divisor) {
            sum -= division->divisor;
            digit++;
        }
    }
    division->rest = sum;
    return digit;
}

int rational_places(Rational a) {
    if (!rational_known(a)) {
        return -1;
    }
    int twos = 0, fives = 0;
    Wide rest = a.denominator;
    for (; rest % 2 == 0; rest /= 2) {
        twos++;
    }
    for (; rest % 5 == 0; rest /= 5) {
        fives++;
    }
    return rest > 1 ? -1 : twos > fives ? twos : fives;
}

static Rational rounded_to_decimals(Rational a, int places) {
    Division division = division_of(a);
    Wide digits = (Wide)division.whole;
    for (int i = 0; i < places && division.rest; i++) {
        if (__builtin_mul_overflow(digits, 10, &digits) ||
            __builtin_add_overflow(digits, division_next(&division), &digits)) {
            return RATIONAL_UNKNOWN;
        }
    }
    if (division.rest == 0) {
        return a; /* exact with fewer decimals */
    }
    bool up = division.rest >= division.divisor - division.rest;
    if (__builtin_add_overflow(digits, up, &digits)) {
        return RATIONAL_UNKNOWN;
    }
    return rational_scaled(a.numerator < 0 ? -digits : digits, -places);
}

/* What stands behind the point cannot change how a whole number of tens is rounded. */
static Rational rounded_to_tens(Rational a, int tens) {
    Magnitude unit = magnitude_ten_to(tens);
    Magnitude whole = division_of(a).whole;
    Wide units = (Wide)(whole / unit + (whole % unit >= unit / 2));
    return rational_scaled(a.numerator < 0 ? -units : units, tens);
}

Rational rational_rounded(Rational a, int places) {
    if (!rational_known(a)) {
        return a;
    }
    if (places < -WIDE_TENS) { /* a Wide is less than half of 10^39 */
        return rational_of(0);
    }
    return places < 0 ? rounded_to_tens(a, -places) : rounded_to_decimals(a, places);
}

static void write_whole(Buffer *out, Magnitude magnitude) {
    char digits[MAGNITUDE_DIGITS];
    buffer_add(out, (Slice){digits, magnitude_digits(magnitude, digits)});
}

static void write_grouped(Buffer *out, Magnitude magnitude) {
    char digits[MAGNITUDE_DIGITS];
    size_t count = magnitude_digits(magnitude, digits);
    for (size_t i = 0; i < count; i++) {
        if (i && (count - i) % 3 == 0) {
            buffer_add_byte(out, ',');
        }
        buffer_add_byte(out, digits[i]);
    }
}

static void write_decimals(Buffer *out, Division division, int places) {
    if (places > 0) {
        buffer_add_byte(out, '.');
    }
    for (int i = 0; i < places; i++) {
        buffer_add_byte(out, (char)('0' + division_next(&division)));
    }
}

static void write_sign(Buffer *out, Rational a) {
    if (a.numerator < 0) {
        buffer_add_byte(out, '-');
    }
}

void rational_write(Buffer *out, Rational a) {
    if (!rational_known(a)) {
        return;
    }
    write_sign(out, a);
    int places = rational_places(a);
    if (places < 0) {
        write_whole(out, magnitude_of(a.numerator));
        buffer_add_byte(out, '/');
        write_whole(out, (Magnitude)a.denominator);
        return;
    }
    Division division = division_of(a);
    write_whole(out, division.whole);
    write_decimals(out, division, places);
}

void rational_write_grouped(Buffer *out, Rational a, int places) {
    Rational rounded = rational_rounded(a, places);
    if (!rational_known(rounded)) {
        rational_write(out, a);
        return;
    }
    write_sign(out, rounded);
    Division division = division_of(rounded);
    write_grouped(out, division.whole);
    write_decimals(out, division, places);
}
