#include "echoes/told_value.h"

#include "figures/word.h"
#include "relations/near_slip.h"
#include "relations/term.h"

/* Is the figure exact, but for its last digit? */
static bool is_exact(const Figure *figure) {
    return figure->hedge == HEDGE_NONE && figure->zeros < 3 && !figure->scaled;
}

bool values_are_close(const Figure *a, const Figure *b) {
    enum { TEN = 10 };
    Rational away = rational_absolute(rational_subtract(a->value, b->value));
    Rational tenth = rational_divide(rational_absolute(a->value), rational_of(TEN));
    return rational_compare(away, tenth) <= 0;
}

/* "About £562.5m" is a rounding of three digits, not a tenth to either side. */
static Interval range_told(const Figure *figure) {
    enum { THREE_DIGITS = 100 };
    bool fine = figure->hedge == HEDGE_ABOUT && figure_has_digits(figure, THREE_DIGITS);
    return fine ? figure_range_likely(figure) : figure_range(figure);
}

bool values_agree(const Figure *stated, const Figure *again) {
    if (is_exact(stated) && is_exact(again) && stated->place == again->place) {
        return rational_compare(stated->value, again->value) == 0;
    }
    return values_are_close(stated, again) &&
           interval_meets(figure_range(stated), range_told(again));
}

/* What the last digit counts that is no zero; "a quarter of a million" is 250,000. */
static Rational last_unit(const Figure *figure) {
    Wide whole = figure->value.numerator;
    int place = figure->place + figure->zeros;
    if (figure->worded && figure->value.denominator == 1) {
        for (place = 0; whole && whole % 10 == 0; place++) {
            whole /= 10;
        }
    }
    return rational_scaled(1, place);
}

/* Has it two digits or more? One digit and zeros are near many figures. */
static bool has_some_digits(const Figure *figure) {
    Rational least = rational_multiply(last_unit(figure), rational_of(10));
    return rational_compare(rational_absolute(figure->value), least) >= 0;
}

bool value_rounds_to(Rational value, const Figure *figure) {
    Rational away = rational_absolute(rational_subtract(value, figure->value));
    return is_exact(figure) ? rational_sign(away) == 0
                            : rational_compare(rational_add(away, away), last_unit(figure)) <= 0;
}

/* What the figure would be with the digits before and at `at` swapped. */
static Rational value_swapped(const Article *article, const Figure *figure, Numeral numeral,
                              size_t at) {
    char digit = numeral.digits[at];
    numeral.digits[at] = numeral.digits[at - 1];
    numeral.digits[at - 1] = digit;
    return figure_value_with(figure, article->text, &numeral);
}

/* Two digits or more, times another power of ten. */
bool values_are_rescaled(const Figure *stated, const Figure *again) {
    Rational ratio = rational_divide(stated->value, again->value);
    int apart = stated->place - again->place;
    return stated->scaled && again->scaled && apart != 0 && has_some_digits(stated) &&
           rational_known(ratio) && rational_compare(ratio, rational_scaled(1, apart)) == 0;
}

enum { MOST_DIGITS = 1000000000 }; /* so that there is room for as many tens */

static bool has_places(const Figure *figure) {
    return figure->kind == FIGURE_CARDINAL || figure->kind == FIGURE_PERCENT ||
           figure->kind == FIGURE_MONEY;
}

/* The digits of a number that has no scale but that of its places; 0 if they are too many. */
static int64_t digits_of(const Figure *figure, int64_t tens) {
    if (!has_places(figure) || figure->scaled || figure->value.numerator < 0 ||
        figure->value.numerator > MOST_DIGITS || figure->value.denominator > tens) {
        return 0;
    }
    int64_t times = tens / (int64_t)figure->value.denominator;
    return times * (int64_t)figure->value.denominator == tens
               ? (int64_t)figure->value.numerator * times
               : 0;
}

/* Do two neighbouring digits of the one change places in the other? Then they are apart by nine
 * times the difference of the two, and zeros. */
static bool digits_are_swapped(int64_t one, int64_t other) {
    enum { NINE = 9, TEN = 10 };
    int64_t away = one > other ? one - other : other - one;
    if (away == 0 || away % NINE != 0) {
        return false;
    }
    for (away /= NINE; away % TEN == 0; away /= TEN) {
        one /= TEN;
        other /= TEN;
    }
    return one % TEN == other / TEN % TEN && other % TEN == one / TEN % TEN;
}

/* Is it told in thousands, millions, ..., and no further? */
static bool is_scaled(const Figure *figure) {
    return figure->scaled && figure->place > 0 && figure->hedge == HEDGE_NONE &&
           has_places(figure) && figure->value.numerator > 0 && figure->value.denominator == 1 &&
           figure->value.numerator < (Wide)MOST_DIGITS * MOST_DIGITS;
}

/* The same of two that are scaled: what ends in more zeros than are told of the other may have been
 * rounded to them. */
static bool scaled_may_be_swapped(const Figure *stated, const Figure *again) {
    enum { TEN = 10, MOST_TENS = 17 };
    int64_t one = (int64_t)stated->value.numerator, other = (int64_t)again->value.numerator;
    if (again->place > MOST_TENS) {
        return true;
    }
    int64_t unit = (int64_t)rational_scaled(1, again->place).numerator;
    return one / unit % TEN == 0 || digits_are_swapped(one / unit, other / unit);
}

static bool may_be_swapped(const Figure *stated, const Figure *again) {
    static const int64_t tens[] = {1, 10, 100, 1000};
    const int count = sizeof tens / sizeof *tens;
    int place = stated->place < again->place ? stated->place : again->place;
    if (is_scaled(stated) && is_scaled(again)) {
        return scaled_may_be_swapped(stated, again);
    }
    if (!is_exact(stated) || place > 0 || -place >= count) {
        return true;
    }
    int64_t one = digits_of(stated, tens[-place]), other = digits_of(again, tens[-place]);
    return !one || !other || digits_are_swapped(one, other);
}

bool values_may_be_muddled(const Figure *stated, const Figure *again) {
    return may_be_swapped(stated, again) || values_are_rescaled(stated, again);
}

static bool are_swapped(const Article *article, const Figure *stated, const Figure *again) {
    enum { ROUND = 2 }; /* so many zeros are no digits that were told */
    Numeral numeral;
    if (!has_some_digits(stated) || values_agree(stated, again) ||
        !figure_numeral(again, article->text, &numeral)) {
        return false;
    }
    size_t last = (size_t)(numeral.count - (again->zeros < ROUND ? 0 : again->zeros));
    for (size_t at = 1; at < last; at++) {
        bool swaps =
            numeral.digits[at] != numeral.digits[at - 1] && (at > 1 || numeral.digits[at] != '0');
        if (swaps && value_rounds_to(value_swapped(article, again, numeral, at), stated)) {
            return true;
        }
    }
    return false;
}

bool values_are_muddled(const Article *article, const Figure *stated, const Figure *again) {
    return values_are_rescaled(stated, again) || are_swapped(article, stated, again);
}

/* Is a numeral one digit, or a swap of two, away from the figure's within half a unit of a value?
 */
static bool is_digit_away(Arena *arena, const Article *article, const Figure *figure,
                          Rational value, Rational unit) {
    Rational half = rational_divide(unit, rational_of(2));
    Numeral printed;
    Slips slips = {0};
    if (!figure_numeral(figure, article->text, &printed)) {
        return false;
    }
    slips_near(arena, figure, &printed, rational_subtract(value, half), rational_add(value, half),
               &slips);
    for (size_t i = 0; i < slips.count && slips.items[i].kind <= SLIP_DIGIT; i++) {
        Rational meant = figure_value_with(figure, article->text, &slips.items[i].meant);
        Rational away = rational_absolute(rational_subtract(meant, value));
        if (rational_compare(away, half) <= 0) {
            return true;
        }
    }
    return false;
}

bool values_are_digit_apart(Arena *arena, const Article *article, const Figure *stated,
                            const Figure *again) {
    Rational unit = last_unit(stated);
    bool told = rational_compare(rational_absolute(again->value), unit) >= 0; /* not all zeros */
    return told && (is_digit_away(arena, article, stated, again->value, unit) ||
                    is_digit_away(arena, article, again, stated->value, unit));
}

bool values_are_cut(const Figure *stated, const Figure *again) {
    Rational away = rational_absolute(rational_subtract(stated->value, again->value));
    return rational_compare(away, last_unit(stated)) < 0;
}

static bool is_value_of(const Figure *stated, Rational value) {
    return rational_known(value) && rational_compare(stated->value, value) == 0;
}

static bool has_unit(const Figure *figure) {
    return figure->kind == FIGURE_MONEY || figure->kind == FIGURE_QUANTITY;
}

/* May it have a unit that is not told? */
static bool is_bare(const Figure *figure) {
    return figure->kind == FIGURE_CARDINAL && (figure->scaled || figure->noun.length == 0);
}

bool value_is_told_otherwise(const Figure *stated, const Figure *figure) {
    bool ends = figure->kind == FIGURE_RANGE &&
                (is_value_of(stated, figure->low) || is_value_of(stated, figure->high));
    bool money = stated->kind == FIGURE_MONEY && figure->kind == FIGURE_MONEY,
         bare = (has_unit(stated) && is_bare(figure)) || (is_bare(stated) && has_unit(figure));
    return ends ||
           ((bare || money) && has_some_digits(stated) && is_value_of(stated, figure->value));
}

bool value_is_past_mark(const Article *article, const Figure *stated, const Figure *again) {
    static const TableWord below[] = {"approach", "approached", "approaches", "approaching",
                                      "near",     "neared",     "nearing",    "nears"},
                           above[] = {"breach",    "breached",  "breaches",   "breaks",   "broke",
                                      "cross",     "crossed",   "crosses",    "crossing", "exceed",
                                      "exceeded",  "exceeding", "exceeds",    "hit",      "hits",
                                      "hitting",   "pass",      "passed",     "passes",   "passing",
                                      "reach",     "reached",   "reaches",    "reaching", "surpass",
                                      "surpassed", "surpasses", "surpassing", "top",      "topped",
                                      "topping",   "tops"};
    enum { FIFTH = 5 };
    Word verb = word_before(article->text, stated->start);
    Rational past = rational_subtract(again->value, stated->value);
    bool near = rational_compare(rational_multiply(rational_absolute(past), rational_of(FIFTH)),
                                 rational_absolute(stated->value)) <= 0;
    return near && stated->zeros > 0 &&
           ((rational_sign(past) > 0 && WORD_AMONG(above, &verb)) ||
            (rational_sign(past) < 0 && WORD_AMONG(below, &verb)));
}
