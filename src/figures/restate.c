#include "base/utf8.h"
#include "figures/amount.h"
#include "figures/digits.h"
#include "figures/figure.h"
#include "figures/number_spelling.h"
#include "figures/word.h"

/* ---- the digits of a figure */

static bool kind_has_digits(const Figure *figure) {
    switch (figure->kind) {
    case FIGURE_FRACTION:
    case FIGURE_RANGE:
    case FIGURE_DATE:
    case FIGURE_TIME:
    case FIGURE_LABEL:
    case FIGURE_TEXT:
        return false;
    default:
        return rational_known(figure->value);
    }
}

/* The amount of a figure, read again. */
static Amount amount_of(const Figure *figure, Slice text) {
    Slice upto = {text.bytes,
                  figure->end > figure->numeral_end ? figure->end : figure->numeral_end};
    size_t at = figure->numeral_start;
    if (figure->worded && phrase_end(upto, at, "a") > 0) {
        at = blanks_end(upto, phrase_end(upto, at, "a"));
    }
    at += byte_at(upto, at) == '.';
    Amount amount;
    amount_read(upto, at, figure->kind == FIGURE_MONEY, &amount);
    return amount;
}

/* What the unit makes of an amount: 1 or -1, a hundredth for pence, ten for decades. Anything else
 * is a figure in two units, which has no one numeral. */
static Rational unit_factor(const Figure *figure, const Amount *amount) {
    if (rational_sign(amount->value) == 0) {
        return rational_sign(figure->value) == 0 ? rational_of(1) : RATIONAL_UNKNOWN;
    }
    Rational factor = rational_absolute(rational_divide(figure->value, amount->value));
    static const int64_t factors[] = {1, 10, 100, 1000};
    for (size_t i = 0; i < sizeof factors / sizeof *factors; i++) {
        Rational whole = rational_of(factors[i]);
        if (rational_compare(factor, whole) == 0 ||
            rational_compare(factor, rational_divide(rational_of(1), whole)) == 0) {
            return rational_divide(figure->value, amount->value);
        }
    }
    return RATIONAL_UNKNOWN;
}

static int numeral_places(const Amount *amount, Slice text) {
    if (amount->worded || amount->mixed) {
        return rational_places(amount->numeral);
    }
    return digits_read(text, amount->numeral_start).places;
}

bool figure_numeral(const Figure *figure, Slice text, Numeral *numeral) {
    if (!kind_has_digits(figure)) {
        return false;
    }
    Amount amount = amount_of(figure, text);
    if ((amount.form != AMOUNT_CARDINAL && amount.form != AMOUNT_RANK) || amount.vague ||
        amount.broken || !rational_known(unit_factor(figure, &amount))) {
        return false;
    }
    int places = numeral_places(&amount, text);
    return places >= 0 && numeral_of(rational_absolute(amount.numeral), places, numeral);
}

Rational figure_value_with(const Figure *figure, Slice text, const Numeral *numeral) {
    Amount amount = amount_of(figure, text);
    Rational printed = rational_sign(amount.numeral) == 0 ? rational_of(1) : amount.numeral;
    Rational scale = rational_sign(amount.numeral) == 0
                         ? rational_scaled(1, amount.place + numeral->places)
                         : rational_divide(amount.value, printed);
    return rational_multiply(rational_multiply(numeral_value(numeral), scale),
                             unit_factor(figure, &amount));
}

/* ---- in the style of the original */

/* How a numeral's digits are set. */
typedef struct DigitStyle {
    Slice separator; /* of thousands; empty for none */
    bool pairs;      /* 12,34,567 */
    uint32_t zero;   /* the code point of its script's 0 */
    bool bare_point; /* .5 */
} DigitStyle;

static bool rupees(const Figure *figure) {
    return figure->unit && strcmp(figure->unit, "INR") == 0;
}

/* What stands between the first two runs of digits, unless it is the decimal point. */
static Slice separator_of(Slice numeral) {
    size_t at = 0, length;
    while (at < numeral.length && digit_value(numeral, at, &length) >= 0) {
        at += length;
    }
    size_t end = at;
    while (end < numeral.length && digit_value(numeral, end, &length) < 0) {
        end += utf8_length(numeral.bytes[end]);
    }
    bool decimal = at < numeral.length && (numeral.bytes[at] == '.' || numeral.bytes[at] == '\xC2');
    bool blank = at < numeral.length && blank_length(numeral, at) > 0;
    return at == 0 || end >= numeral.length || (decimal && !blank) ? (Slice){"", 0}
                                                                   : slice_part(numeral, at, end);
}

static size_t digits_from(Slice numeral, size_t at) {
    size_t count = 0, length;
    while (at < numeral.length && digit_value(numeral, at, &length) >= 0) {
        at += length;
        count++;
    }
    return count;
}

/* Does a group of two digits stand between separators? */
static bool pairs_stand(Slice numeral, Slice separator) {
    if (separator.length == 0) {
        return false;
    }
    for (size_t at = 0; at + separator.length < numeral.length; at++) {
        size_t behind = at + separator.length;
        if (memcmp(numeral.bytes + at, separator.bytes, separator.length) == 0 &&
            digits_from(numeral, behind) == 2) {
            return true;
        }
    }
    return false;
}

static uint32_t script_zero(Slice numeral) {
    size_t length;
    int value = digit_value(numeral, 0, &length);
    return value < 0 ? '0' : utf8_decode(numeral.bytes, &length) - (uint32_t)value;
}

static DigitStyle style_of(const Figure *figure, Slice numeral) {
    DigitStyle style = {.separator = separator_of(numeral), .zero = script_zero(numeral)};
    style.bare_point = numeral.length > 0 && numeral.bytes[0] == '.';
    style.pairs = pairs_stand(numeral, style.separator) || rupees(figure);
    /* below a thousand nobody shows how thousands are set */
    if (style.separator.length == 0 && digits_from(numeral, 0) < 4) {
        style.separator = SLICE(",");
    }
    return style;
}

/* Does a separator stand before the digit that has `behind` whole digits after and with it? */
static bool separator_due(const DigitStyle *style, size_t behind) {
    return style->pairs ? behind == 3 || (behind > 3 && (behind - 3) % 2 == 0) : behind % 3 == 0;
}

static void digits_write(Buffer *out, const Numeral *numeral, const DigitStyle *style) {
    size_t whole =
        numeral->count > numeral->places ? (size_t)(numeral->count - numeral->places) : 0;
    if (whole == 0 && !style->bare_point) {
        utf8_add(out, style->zero);
    }
    for (size_t i = 0; i < numeral->count; i++) {
        if (i == whole) {
            buffer_add_byte(out, '.');
        } else if (i > 0 && i < whole && separator_due(style, whole - i)) {
            buffer_add(out, style->separator);
        }
        if (!(style->bare_point && whole == 1 && i == 0 && numeral->digits[0] == '0')) {
            utf8_add(out, style->zero + (uint32_t)(numeral->digits[i] - '0'));
        }
    }
}

/* 21st, 22nd, 23rd, 24th, 11th */
static const char *rank_suffix(const Numeral *numeral) {
    static const char *const suffixes[] = {"th", "st", "nd", "rd"};
    char last = numeral->digits[numeral->count - 1];
    bool teen = numeral->count > 1 && numeral->digits[numeral->count - 2] == '1';
    return teen || last > '3' ? "th" : suffixes[last - '0'];
}

static bool text_holds(Slice text, const char *what) {
    size_t length = strlen(what);
    for (size_t at = 0; at + length <= text.length; at++) {
        if (memcmp(text.bytes + at, what, length) == 0) {
            return true;
        }
    }
    return false;
}

/* Words where they are possible; else false. */
static bool words_write(Buffer *out, const Figure *figure, Slice printed, const Numeral *numeral) {
    Rational value = numeral_value(numeral);
    if (!figure->worded || value.denominator != 1 ||
        rational_compare(value, rational_of((int64_t)SPELLING_LIMIT)) >= 0) {
        return false;
    }
    bool american = text_holds(printed, "hundred ") && !text_holds(printed, " and ");
    number_spell(out, (uint64_t)value.numerator,
                 (Spelling){.and_word = !american,
                            .capital = capital_is(byte_at(printed, 0)),
                            .rank = figure->kind == FIGURE_ORDINAL});
    return true;
}

static bool is_one(const Numeral *numeral) {
    return numeral->count == 1 && numeral->digits[0] == '1';
}

/* What stands behind the numeral: "three points", but "one point". */
static void unit_write(Buffer *out, const Figure *figure, Slice text, const Numeral *numeral) {
    Slice unit = slice_part(text, figure->numeral_end, figure->end);
    Word word = word_before(text, figure->end);
    bool points = figure->kind == FIGURE_POINTS;
    unit.length -= points && word_is(&word, "points") && is_one(numeral);
    buffer_add(out, unit);
    if (points && word_is(&word, "point") && !is_one(numeral) && numeral->places == 0) {
        buffer_add_byte(out, 's');
    }
}

void figure_restate(Buffer *out, const Figure *figure, Slice text, const Numeral *numeral) {
    Slice printed = slice_part(text, figure->numeral_start, figure->numeral_end);
    buffer_add(out, slice_part(text, figure->start, figure->numeral_start));
    if (words_write(out, figure, printed, numeral)) {
        unit_write(out, figure, text, numeral);
        return;
    }
    DigitStyle style = style_of(figure, printed);
    digits_write(out, numeral, &style);
    if (figure->kind == FIGURE_ORDINAL && !figure->worded) {
        buffer_add_string(out, rank_suffix(numeral));
    } else {
        unit_write(out, figure, text, numeral);
    }
}
