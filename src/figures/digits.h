#ifndef ADDSUP_FIGURES_DIGITS_H
#define ADDSUP_FIGURES_DIGITS_H
/* A numeral in digits, with its separators and decimals: 1,234.5; 12,34,567; 1 234 567; ５０. */
#include "figures/blank.h"
#include "numbers/rational.h"

typedef struct Digits {
    size_t start, end;
    Rational value;     /* unknown for a broken numeral and for one that is too long */
    uint8_t places;     /* decimals */
    uint8_t zeros;      /* trailing zeros where there are no decimals */
    uint8_t first;      /* digits of the first group */
    size_t count;       /* all digits */
    bool grouped;       /* has separators of thousands */
    const char *broken; /* why it is malformed, or NULL */
} Digits;

/* For the one below, of digits beyond ASCII. */
int wide_digit_value(Slice text, size_t at, size_t *length);

/* The value of the digit at `at`, ASCII, full-width or Arabic-Indic, and its length in bytes; -1 if
 * there is none. */
static inline int digit_value(Slice text, size_t at, size_t *length) {
    char byte = byte_at(text, at);
    *length = 1;
    return digit_is(byte)               ? byte - '0'
           : (unsigned char)byte < 0x80 ? -1
                                        : wide_digit_value(text, at, length);
}

static inline bool digit_stands(Slice text, size_t at) {
    size_t length;
    return digit_value(text, at, &length) >= 0;
}

/* The numeral that starts at the digit at `at`, or at a point before it. */
Digits digits_read(Slice text, size_t at);

/* For the one below, of what is beyond ASCII. */
size_t wide_vulgar_fraction(Slice text, size_t at, Rational *value);

/* ½, ⅔ and the like at `at`: its end and value; 0 if there is none. */
static inline size_t vulgar_fraction(Slice text, size_t at, Rational *value) {
    return (unsigned char)byte_at(text, at) < 0x80 ? 0 : wide_vulgar_fraction(text, at, value);
}

/* ASCII digits alone: how many and their value. Of more than five the first five. */
typedef struct ShortNumber {
    size_t start, count;
    int value;
} ShortNumber;

ShortNumber short_number(Slice text, size_t at);

static inline size_t short_number_end(const ShortNumber *number) {
    return number->start + number->count;
}

#endif
