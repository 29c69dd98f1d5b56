#include "figures/digits.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "numbers/magnitude.h"

int wide_digit_value(Slice text, size_t at, size_t *length) {
    char byte = byte_at(text, at);
    if (byte != '\xEF' && byte != '\xD9' && byte != '\xDB') {
        return -1;
    }
    uint32_t code = utf8_decode(text.bytes + at, length);
    uint32_t zero = code >= 0xFF10 ? 0xFF10 : code >= 0x6F0 ? 0x6F0 : 0x660;
    return code - zero < 10 ? (int)(code - zero) : -1;
}

/* The digits read so far. */
typedef struct DigitSum {
    Wide coefficient;
    size_t count, zeros;
} DigitSum;

/* Digits of any script. Those beyond the limit are counted, no more. */
static size_t any_run_read(Slice text, size_t at, DigitSum *sum) {
    DigitSum here = *sum;
    size_t length;
    for (int value; (value = digit_value(text, at, &length)) >= 0; at += length) {
        if (here.count < LIMIT_DIGITS) {
            here.coefficient = here.coefficient * 10 + value;
        }
        here.count++;
        here.zeros = value == 0 ? here.zeros + 1 : 0;
    }
    *sum = here;
    return at;
}

/* Reads digits from `at` on; their end. Nearly all are of ASCII and make a number of 64 bits. */
static size_t run_read(Slice text, size_t at, DigitSum *sum) {
    enum { SHORT_DIGITS = 18 };
    size_t end = at, zeros = sum->zeros;
    uint64_t coefficient = (uint64_t)sum->coefficient;
    for (char digit; digit_is(digit = byte_at(text, end)); end++) {
        coefficient = coefficient * 10 + (uint64_t)(digit - '0');
        zeros = digit == '0' ? zeros + 1 : 0;
    }
    size_t count = sum->count + (end - at);
    if (count > SHORT_DIGITS || (unsigned char)byte_at(text, end) >= 0x80) {
        return any_run_read(text, at, sum);
    }
    *sum = (DigitSum){(Wide)coefficient, count, zeros};
    return end;
}

static size_t run_length(Slice text, size_t at) {
    DigitSum sum = {0};
    run_read(text, at, &sum);
    return sum.count;
}

/* The separator of thousands at `at`: a comma, an apostrophe, a blank of one code point. */
static size_t separator_length(Slice text, size_t at) {
    char byte = byte_at(text, at);
    if (byte == ',' || byte == '\'') {
        return 1;
    }
    if (byte == '\xEF' && text.length - at > 2 && memcmp(text.bytes + at, "\xEF\xBC\x8C", 3) == 0) {
        return 3;
    }
    if (byte == '\xD9' && byte_at(text, at + 1) == '\xAC') {
        return 2;
    }
    return byte == '\t' ? 0 : blank_length(text, at);
}

/* Does a number that is no year stand right before this one, as in the row "10 8 152 129"? */
static bool number_before(Slice text, size_t start) {
    enum { YEAR_DIGITS = 4 };
    size_t end = start - 1, at = end;
    while (byte_at(text, end) == ' ' && end - at < YEAR_DIGITS && digit_is(byte_at(text, at - 1))) {
        at--;
    }
    return at < end && end - at < YEAR_DIGITS;
}

/* "10 737-800 planes", "12 747s", "50 737 MAX": so many of Boeing's. */
static bool airliners_stand(Slice text, size_t at) {
    static const char *const models[] = {" MAX", " Max", " max", " Dreamliner", "s", "-"};
    enum { DIGITS = 3 };
    if (text.bytes[at] != '7' || text.bytes[at + 2] != '7') {
        return false;
    }
    Slice rest = slice_part(text, at + DIGITS, text.length);
    for (size_t i = 0; i < sizeof models / sizeof *models; i++) {
        if (slice_starts(rest, slice_of(models[i]))) {
            return true;
        }
    }
    return false;
}

/* 1 234 567 is one numeral; 5 2016 and 12 100.5 are two. */
static bool blank_groups(Slice text, size_t at, size_t separator, const Digits *digits) {
    if (digits->first > 3 || text.bytes[digits->start] == '0' ||
        run_length(text, at + separator) != 3) {
        return false;
    }
    if (byte_at(text, at) != ' ') {
        return true;
    }
    /* a breaking blank also stands in tables: 115 121 98 */
    size_t behind = at + 4;
    bool table = byte_at(text, behind) == ' ' && digit_is(byte_at(text, behind + 1)) &&
                 run_length(text, behind + 1) != 3;
    return !table && digits->first <= 2 && !number_before(text, digits->start) &&
           !airliners_stand(text, at + 1);
}

/* The sizes of the groups of digits behind the first. */
typedef struct Groups {
    size_t count, wrong, pairs, last;
} Groups;

static void groups_add(Groups *groups, size_t size) {
    groups->count++;
    groups->pairs += size == 2;
    groups->wrong += size != 3 && size != 2;
    groups->last = size;
}

/* 12,34,567 has pairs and then three digits. */
static bool groups_sound(const Groups *groups, size_t first) {
    if (groups->count == 0) {
        return true;
    }
    bool indian = groups->pairs == groups->count - 1 && first <= 2;
    return groups->wrong == 0 && groups->last == 3 && first <= 3 && (groups->pairs == 0 || indian);
}

static size_t groups_read(Slice text, size_t at, Digits *digits, DigitSum *sum, Groups *groups) {
    size_t separator = separator_length(text, at);
    bool comma = byte_at(text, at) == ',';
    char sign = byte_at(text, at);
    while (separator > 0 && byte_at(text, at) == sign && digit_stands(text, at + separator)) {
        size_t size = run_length(text, at + separator);
        if (!comma && !blank_groups(text, at, separator, digits)) {
            break;
        }
        if (digits->first > 3 && size != 3) {
            break; /* a list of years */
        }
        groups_add(groups, size);
        at = run_read(text, at + separator, sum);
        separator = separator_length(text, at);
    }
    return at;
}

static size_t decimals_read(Slice text, size_t at, Digits *digits, DigitSum *sum) {
    size_t point = byte_at(text, at) == '.'                                         ? 1
                   : byte_at(text, at) == '\xC2' && byte_at(text, at + 1) == '\xB7' ? 2
                   : byte_at(text, at) == '\xD9' && byte_at(text, at + 1) == '\xAB' ? 2
                                                                                    : 0;
    if (point == 0 || !digit_stands(text, at + point)) {
        return at;
    }
    size_t before = sum->count;
    at = run_read(text, at + point, sum);
    digits->places =
        (uint8_t)(sum->count - before > LIMIT_DIGITS ? LIMIT_DIGITS : sum->count - before);
    return at;
}

static bool mark_is(char byte) {
    return byte == '.' || byte == ',';
}

/* "1..5", "12,,500", "4.,5": the end of the digits behind a mark too many; `at` if there are none.
 * Three marks are an ellipsis. */
static size_t doubled_mark_read(Slice text, size_t at, DigitSum *sum) {
    bool doubled = mark_is(byte_at(text, at)) && mark_is(byte_at(text, at + 1)) &&
                   digit_is(byte_at(text, at + 2));
    return doubled ? run_read(text, at + 2, sum) : at;
}

/* The same behind a second point: "3.4.5", which no code is. */
static size_t second_point_read(Slice text, size_t at, const Digits *digits, DigitSum *sum) {
    enum { LONGEST = 3 };
    bool stands = digits->places > 0 && byte_at(text, at) == '.' &&
                  digit_is(byte_at(text, at + 1)) && run_length(text, at + 1) <= LONGEST;
    return stands ? run_read(text, at + 1, sum) : at;
}

static void marks_too_many_read(Slice text, Digits *digits, DigitSum *sum) {
    size_t end = doubled_mark_read(text, digits->end, sum);
    if (end > digits->end) {
        digits->broken = "two marks stand where one belongs";
    } else if ((end = second_point_read(text, end, digits, sum)) > digits->end) {
        digits->broken = "it has two decimal points";
    }
    digits->end = end;
}

/* A decimal in lowest terms. Ten has no factors but two and five; what is short needs no general
 * divisor. */
static Rational decimal_value(Wide coefficient, uint8_t places) {
    enum { SHORT_PLACES = 18 };
    if (coefficient > INT64_MAX || places > SHORT_PLACES) {
        return rational_scaled(coefficient, -places);
    }
    uint64_t top = (uint64_t)coefficient, bottom = (uint64_t)magnitude_ten_to(places);
    while (top % 2 == 0 && bottom % 2 == 0) {
        top /= 2;
        bottom /= 2;
    }
    while (top % 5 == 0 && bottom % 5 == 0) {
        top /= 5;
        bottom /= 5;
    }
    return (Rational){(Wide)top, (Wide)bottom};
}

/* Do the digits end here, as most do, at a byte that neither groups nor decimals stand behind? */
static bool digits_end_at(Slice text, size_t at) {
    char byte = byte_at(text, at);
    return byte == ' '
               ? (unsigned char)byte_at(text, at + 1) < 0x80 && !digit_is(byte_at(text, at + 1))
               : byte_is_seen(byte) && !mark_is(byte) && byte != '\'';
}

/* The groups, decimals and marks too many behind the first digits. */
static void digits_go_on(Slice text, size_t at, Digits *digits, DigitSum *sum) {
    Groups groups = {0};
    at = groups_read(text, at, digits, sum, &groups);
    digits->grouped = groups.count > 0;
    if (!groups_sound(&groups, digits->first)) {
        digits->broken = "its commas do not stand between groups of three digits";
    }
    digits->zeros = (uint8_t)(sum->zeros > LIMIT_DIGITS ? LIMIT_DIGITS : sum->zeros);
    digits->end = decimals_read(text, at, digits, sum);
    if (mark_is(byte_at(text, digits->end))) {
        marks_too_many_read(text, digits, sum);
    }
}

Digits digits_read(Slice text, size_t at) {
    Digits digits = {.start = at};
    DigitSum sum = {0};
    digits.end = run_read(text, at, &sum);
    digits.first = (uint8_t)(sum.count > 255 ? 255 : sum.count);
    digits.zeros = (uint8_t)(sum.zeros > LIMIT_DIGITS ? LIMIT_DIGITS : sum.zeros);
    if (!digits_end_at(text, digits.end)) {
        digits_go_on(text, digits.end, &digits, &sum);
    }
    digits.count = sum.count;
    if (digits.places > 0) {
        digits.zeros = 0;
    }
    if (sum.count <= LIMIT_DIGITS && !digits.broken) {
        digits.value = digits.places == 0 ? (Rational){sum.coefficient, 1}
                                          : decimal_value(sum.coefficient, digits.places);
    }
    return digits;
}

typedef struct VulgarFraction {
    uint16_t code;
    uint8_t numerator, denominator;
} VulgarFraction;

static const VulgarFraction vulgar_fractions[] = {
    {0xBC, 1, 4},   {0xBD, 1, 2},   {0xBE, 3, 4},   {0x2150, 1, 7}, {0x2151, 1, 9}, {0x2152, 1, 10},
    {0x2153, 1, 3}, {0x2154, 2, 3}, {0x2155, 1, 5}, {0x2156, 2, 5}, {0x2157, 3, 5}, {0x2158, 4, 5},
    {0x2159, 1, 6}, {0x215A, 5, 6}, {0x215B, 1, 8}, {0x215C, 3, 8}, {0x215D, 5, 8}, {0x215E, 7, 8},
};

size_t wide_vulgar_fraction(Slice text, size_t at, Rational *value) {
    char byte = byte_at(text, at);
    if (byte != '\xC2' && byte != '\xE2') {
        return 0;
    }
    size_t length;
    uint32_t code = utf8_decode(text.bytes + at, &length);
    for (size_t i = 0; i < sizeof vulgar_fractions / sizeof *vulgar_fractions; i++) {
        if (vulgar_fractions[i].code == code) {
            *value = rational_make(vulgar_fractions[i].numerator, vulgar_fractions[i].denominator);
            return at + length;
        }
    }
    return 0;
}

ShortNumber short_number(Slice text, size_t at) {
    size_t end = at, furthest = at + 5 < text.length ? at + 5 : text.length;
    int value = 0;
    for (; end < furthest && digit_is(text.bytes[end]); end++) {
        value = value * 10 + (text.bytes[end] - '0');
    }
    return (ShortNumber){at, end - at, value};
}
