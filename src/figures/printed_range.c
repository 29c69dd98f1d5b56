#include "figures/printed_range.h"
#include "figures/change_lead.h"
#include "figures/digits.h"
#include "figures/hedge.h"
#include "figures/number_word.h"

/* How two numbers are tied. */
typedef enum Tie { TIE_NONE, TIE_DASH, TIE_TO, TIE_AND, TIE_BUT } Tie;

/* The tie at `at`, and where the second number may start. The hyphen of "8- to 16-meter" ties as a
 * dash does. */
static Tie tie_read(Slice text, size_t at, size_t *end) {
    size_t dash = dash_length(text, at);
    if (dash > 0 && byte_at(text, at + dash) != ' ') {
        *end = at + dash;
        return TIE_DASH;
    }
    size_t start = blanks_end(text, at + dash);
    if (start == at + dash ||
        !letter_among(byte_at(text, start), LETTER('a') | LETTER('b') | LETTER('t'))) {
        return TIE_NONE;
    }
    Word word = word_at(text, start);
    *end = blanks_end(text, word.end);
    if (word_is(&word, "to")) {
        return dash > 0 ? TIE_DASH : TIE_TO;
    }
    return dash > 0                ? TIE_NONE
           : word_is(&word, "and") ? TIE_AND
           : word_is(&word, "but") ? TIE_BUT
                                   : TIE_NONE;
}

/* Where the numeral of a quantity that starts at `at` may start: behind £, US$, a minus. */
static size_t numeral_start(Slice text, size_t at) {
    enum { SIGN_REACH = 6 };
    Word word = word_at(text, at);
    if (word_is(&word, "minus")) {
        return blanks_end(text, word.end);
    }
    if (letter_is(byte_at(text, at)) && byte_at(text, word.end) != '$') {
        return at;
    }
    size_t furthest = at + SIGN_REACH;
    while (at < furthest && !digit_stands(text, at) && byte_at(text, at) != '\0' &&
           byte_at(text, at) != ',' && byte_at(text, at) != '.' && byte_at(text, at) != '\n') {
        at++;
    }
    return at;
}

/* A hedge of its own before the second number: "between 2.0 g and about 7.0 g". */
static size_t hedge_skip(Slice text, size_t at) {
    Word word = word_at(text, at);
    bool hedge = word_is(&word, "about") || word_is(&word, "around") || word_is(&word, "perhaps");
    return hedge ? blanks_end(text, word.end) : at;
}

static bool countable(const Quantity *quantity) {
    return (quantity->amount.form == AMOUNT_CARDINAL || quantity->amount.form == AMOUNT_FRACTION) &&
           !quantity->amount.broken;
}

/* The quantity at `at`, if there is one that counts; nothing before `from` is looked at. */
static bool second_read(Slice text, size_t at, size_t from, Quantity *second) {
    size_t start = numeral_start(text, at);
    return (digit_stands(text, start) || letter_is(byte_at(text, start))) &&
           quantity_read(text, start, from, second) && countable(second) &&
           (start == at || second->start == at);
}

/* The second unit is for both where the first number has none. */
static bool same_unit(const Quantity *a, const Quantity *b) {
    if (!a->symbol && (a->kind == FIGURE_CARDINAL || a->kind == FIGURE_FRACTION)) {
        return true;
    }
    return a->symbol && b->symbol && strcmp(a->symbol, b->symbol) == 0;
}

/* "$30-35", "$779m-798m": the sign is for both. */
static bool sign_shared(const Quantity *first, const Quantity *second, Tie tie) {
    return tie == TIE_DASH && first->prefixed && (!first->amount.scaled || second->amount.scaled) &&
           second->kind == FIGURE_CARDINAL && !second->amount.worded &&
           rational_compare(first->amount.numeral, second->amount.numeral) < 0;
}

/* "$50-100,000" begins at as many thousands. */
static bool thousands_shared(const Quantity *first, const Quantity *second) {
    enum { THOUSAND = 1000, ZEROS = 3 };
    return first->prefixed && second->amount.grouped && second->amount.zeros >= ZEROS &&
           rational_compare(first->value, rational_of(THOUSAND)) < 0 &&
           rational_compare(rational_multiply(first->value, rational_of(THOUSAND)), second->value) <
               0;
}

/* "between 1.2 and 1.5 million": the scale word is for both; also "$10-20 million". */
static Rational low_value(const Quantity *first, const Quantity *second) {
    if (thousands_shared(first, second)) {
        return rational_multiply(first->value, rational_of(1000));
    }
    bool shares = second->amount.scaled && !first->amount.scaled &&
                  rational_sign(second->amount.numeral) > 0 &&
                  rational_compare(first->amount.value, second->amount.numeral) <= 0;
    if (!shares) {
        return first->value;
    }
    Rational factor = rational_divide(second->amount.value, second->amount.numeral);
    return rational_multiply(first->value, factor);
}

/* Years are no ends of a range of counts: 1914-1918. */
static bool year_like(const Quantity *quantity) {
    return quantity->kind == FIGURE_CARDINAL && quantity->amount.count == 4 &&
           !quantity->amount.grouped && !quantity->amount.scaled &&
           rational_compare(quantity->value, rational_of(1500)) >= 0 &&
           rational_compare(quantity->value, rational_of(2100)) <= 0;
}

/* "fell from 5.2m in 1991 to 4.1m" */
static bool year_told(Slice text, const Quantity *first) {
    static const TableWord in[] = {"by", "during", "in", "of", "since"};
    bool hyphen = byte_at(text, first->start - 1) == '-'; /* in mid-2012 */
    Word before = word_before(text, first->start);
    return year_like(first) && (hyphen || WORD_AMONG(in, &before));
}

static bool word_stands_before(Slice text, size_t at, const char *word) {
    size_t end = blanks_start(text, at);
    return phrase_start(text, end, word) <= end;
}

static bool between_before(Slice text, size_t at) {
    size_t hedge_start;
    hedge_before(text, at, &hedge_start);
    return word_stands_before(text, at, "between") ||
           word_stands_before(text, hedge_start, "between");
}

/* "ranging from £5 to £10", "anywhere from" */
static bool range_named(Slice text, size_t at) {
    static const TableWord names[] = {"anywhere", "range",  "ranged", "ranges", "ranging",
                                      "varied",   "varies", "vary",   "varying"};
    Word from = word_before(text, at), name = word_before(text, from.start);
    return WORD_AMONG(names, &name);
}

/* "Carried by 418,842 to 809,728": ends of a range are round, results are not. */
static bool is_result(const Quantity *quantity) {
    enum { EXACT = 4 };
    return quantity->kind == FIGURE_CARDINAL && quantity->amount.grouped &&
           quantity->amount.count >= EXACT && quantity->amount.zeros == 0;
}

/* "Carried by 412 to 371": after "by" even shorter ones are, unless as round as an estimate. */
static bool is_exact_count(const Quantity *quantity) {
    enum { ROUND = 5, TENS = 10 };
    return quantity->kind == FIGURE_CARDINAL && !quantity->amount.worded &&
           !quantity->amount.scaled && quantity->value.denominator == 1 &&
           rational_compare(quantity->value, rational_of(TENS)) >= 0 &&
           quantity->value.numerator % ROUND != 0;
}

/* "Carried by 35.4 per cent to 46.6 per cent", "backed by 45 per cent to 50 per cent of voters" */
static bool are_fine_shares(const Quantity *first, const Quantity *second) {
    return first->kind == FIGURE_PERCENT && second->kind == FIGURE_PERCENT &&
           first->amount.place < 0 && second->amount.place < 0;
}

static bool are_results(Slice text, const Quantity *first, const Quantity *second) {
    static const TableWord verbs[] = {"approved", "carried", "defeated", "lost", "passed", "won"};
    Word by = word_before(text, first->start), verb = word_before(text, by.start);
    return (is_result(first) && is_result(second)) ||
           (word_is(&by, "by") && ((is_exact_count(first) && is_exact_count(second)) ||
                                   (are_fine_shares(first, second) && WORD_AMONG(verbs, &verb))));
}

/* "A fall of 17.5 to 19.4 per cent": what a rate changed by is hardly half of what it came to. */
static bool are_near_shares(const Quantity *first, const Quantity *second) {
    return first->kind == FIGURE_CARDINAL && second->kind == FIGURE_PERCENT &&
           rational_compare(first->value, second->value) < 0 &&
           rational_compare(rational_add(first->value, first->value), second->value) > 0;
}

static bool tie_ranges(Slice text, const Quantity *first, const Quantity *second, Tie tie,
                       size_t sentence_start) {
    if (tie == TIE_DASH || between_before(text, first->start)) {
        return true;
    }
    bool from = word_stands_before(text, first->start, "from");
    if (!from && are_results(text, first, second)) {
        return false;
    }
    if (from && first->symbol) {
        return range_named(text, first->start); /* more often a change than a range */
    }
    if (tie == TIE_AND && !(from && !first->symbol && second->symbol)) {
        return false;
    }
    if (second->kind == FIGURE_CARDINAL && !from && first->symbol) {
        return false;
    }
    return (tie == TIE_TO && (amount_named_before(text, first->start) ||
                              (!from && are_near_shares(first, second)))) ||
           !change_told_before(text, first->start, sentence_start);
}

static void range_set(const Quantity *first, const Quantity *second, Figure *range) {
    *range = (Figure){.start = first->start,
                      .end = second->end,
                      .numeral_start = first->amount.numeral_start,
                      .numeral_end = second->amount.numeral_end,
                      .kind = FIGURE_RANGE,
                      .low = low_value(first, second),
                      .high = second->value,
                      .place = second->amount.place,
                      .scaled = second->amount.scaled,
                      .worded = first->amount.worded,
                      .unit = second->symbol ? second->symbol : first->symbol};
}

/* Which side of its number a hedge leaves open. */
static int bound_side(Hedge hedge) {
    switch (hedge) {
    case HEDGE_OVER:
    case HEDGE_AT_LEAST:
        return 1;
    case HEDGE_UNDER:
    case HEDGE_AT_MOST:
        return -1;
    default:
        return 0;
    }
}

/* The words of a hedge from `at` on, up to a number. */
static size_t hedge_words_end(Slice text, size_t at) {
    enum { HEDGE_WORDS = 4 };
    for (int i = 0; i < HEDGE_WORDS; i++) {
        Word word = word_at(text, at);
        if (word_none(&word) || number_word(&word)) {
            return at;
        }
        at = blanks_end(text, word.end);
    }
    return at;
}

/* "above 10 and below 20", "at most 100 and at least 20" */
static bool bounds_read(Slice text, const Quantity *first, size_t at, Figure *range, size_t *tail) {
    size_t start;
    int side = bound_side(hedge_before(text, first->start, &start));
    if (side == 0) {
        return false;
    }
    Quantity second;
    if (!second_read(text, hedge_words_end(text, at), at, &second) || !same_unit(first, &second) ||
        bound_side(hedge_before(text, second.start, &start)) != -side) {
        return false;
    }
    range_set(first, &second, range);
    if (side < 0) {
        Rational swap = range->low;
        range->low = range->high;
        range->high = swap;
    }
    *tail = second.tail;
    return rational_compare(range->low, range->high) < 0;
}

bool range_tied(Slice text, const Quantity *first, size_t sentence_start, Figure *range,
                size_t *tail) {
    size_t at = 0;
    Tie tie = countable(first) ? tie_read(text, first->tail, &at) : TIE_NONE;
    if (tie == TIE_NONE) {
        return false;
    }
    if ((tie == TIE_AND || tie == TIE_BUT) && bounds_read(text, first, at, range, tail)) {
        return true;
    }
    Quantity second;
    if (tie == TIE_BUT || !second_read(text, hedge_skip(text, at), at, &second) ||
        (second.prefixed && !first->prefixed) ||
        !(same_unit(first, &second) || sign_shared(first, &second, tie)) ||
        (year_like(first) && (year_like(&second) || year_told(text, first)))) {
        return false;
    }
    range_set(first, &second, range);
    *tail = second.tail;
    return rational_compare(range->low, range->high) < 0 &&
           tie_ranges(text, first, &second, tie, sentence_start);
}
