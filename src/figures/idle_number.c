#include "figures/idle_number.h"
#include "figures/joined_number.h"
#include "figures/noun.h"
#include "figures/number_word.h"

static bool word_before_in(Slice text, size_t at, const TableWord *words, size_t count) {
    Word word = word_before(text, at);
    return word_among(words, count, &word);
}

#define BEFORE_IN(words, text, at)                                                                 \
    word_before_in((text), (at), (words), sizeof(words) / sizeof *(words))

/* "one-off", "one-time", "one's" */
static bool one_is_joined(Slice text, size_t end) {
    static const TableWord joined[] = {"off", "sided", "time"};
    Word word = word_at(text, end + 1);
    char behind = byte_at(text, end);
    return behind == '\'' || behind == '\xE2' || (behind == '-' && WORD_AMONG(joined, &word));
}

/* "one, two", "one and two" */
static bool number_listed(Slice text, size_t end) {
    Word next = word_at(text, joint_end(text, end));
    return number_word(&next) != NULL;
}

/* "one" counts where a noun follows, and in a list: "one soldier", "one, two", "four and one". */
static bool one_is_idle(Slice text, const Quantity *quantity) {
    static const TableWord pronouns[] = {"another", "any",   "each", "every", "last", "next",
                                         "no",      "other", "that", "the",   "this", "which"};
    static const TableWord idle_nouns[] = {"another", "day", "hand", "thing", "time", "way"};
    static const TableWord records[] = {"drawing", "drawn", "drew", "lose",
                                        "losing",  "lost",  "tied", "won"};
    Word next = word_after(text, quantity->end), before = word_before(text, quantity->start);
    if (WORD_AMONG(pronouns, &before) || WORD_AMONG(idle_nouns, &next) || word_is(&next, "of") ||
        one_is_joined(text, quantity->end)) {
        return true;
    }
    if (WORD_AMONG(records, &before)) {
        return false; /* "won 12, drawn one, lost five" */
    }
    bool noun = !word_none(&next) && !word_is_grammar(&next);
    bool alone = word_none(&before) && word_none(&next);
    return !noun && !alone && !word_is(&before, "and") && byte_at(text, quantity->end) != '-' &&
           !number_listed(text, quantity->end);
}

/* "first half", "half-time", "this half"; but "half of", "half the", "more than half". */
static bool half_is_idle(Slice text, const Quantity *quantity) {
    static const TableWord rank[] = {"better", "each",  "either", "final", "first", "latter",
                                     "next",   "other", "second", "that",  "this",  "year"};
    static const TableWord behind[] = {"back",     "brother", "dozen", "hearted", "life",
                                       "marathon", "past",    "price", "sister",  "term",
                                       "time",     "way",     "year"};
    size_t end = quantity->end, start = quantity->start;
    Word next = byte_at(text, end) == '-' ? word_at(text, end + 1) : word_after(text, end);
    start -= byte_at(text, start - 1) == '-'; /* second-half tries */
    return BEFORE_IN(rank, text, start) || WORD_AMONG(behind, &next);
}

/* A bare "quarter" is a part of the year, unless it stands before a measure. */
static bool quarter_is_idle(Slice text, const Quantity *quantity) {
    bool article = quantity->amount.start < quantity->amount.end - strlen("quarter");
    Word next = word_after(text, quantity->end);
    return article ? word_is(&next, "final") || word_is(&next, "past") : !word_is(&next, "pound");
}

bool third_is_rank(Slice text, const Quantity *quantity) {
    static const TableWord more[] = {"bigger", "cheaper", "down",  "faster",  "higher",
                                     "larger", "longer",  "lower", "smaller", "up"};
    if (byte_at(text, quantity->end) == '-') { /* a third-quarter loss */
        return letter_is(byte_at(text, quantity->end + 1));
    }
    Word next = word_after(text, quantity->end);
    return !word_none(&next) && !word_is_grammar(&next) && !WORD_AMONG(more, &next);
}

static bool rank_is_idle(Slice text, const Quantity *quantity) {
    static const TableWord nouns[] = {"half", "party", "quarter", "term", "time", "world"};
    Word next = byte_at(text, quantity->end) == '-' ? word_at(text, quantity->end + 1)
                                                    : word_after(text, quantity->end);
    bool small = rational_compare(quantity->value, rational_of(3)) < 0;
    return quantity->amount.worded &&
           (small || WORD_AMONG(nouns, &next) || (next.capital && next.start > quantity->end));
}

/* "several hundred", "a few thousand" */
static bool vague_count(Slice text, const Quantity *quantity) {
    static const TableWord few[] = {"couple", "few", "many", "of", "several"};
    if (quantity->amount.value.numerator < 12) { /* no dozen */
        return false;
    }
    Word word = word_at(text, quantity->amount.numeral_start);
    const NumberWord *row = number_word(&word);
    return row &&
           (row->role == NUMBER_HUNDRED || row->role == NUMBER_SCALE ||
            row->role == NUMBER_DOZEN) &&
           BEFORE_IN(few, text, quantity->start);
}

static bool word_stands_before(Slice text, size_t at, const char *word) {
    Word before = word_before(text, at);
    return word_is(&before, word);
}

/* "double the number", but not a double bed. */
static bool double_is_idle(Slice text, const Quantity *quantity) {
    static const TableWord doubles[] = {"double", "quadruple", "treble", "triple"};
    Word word = word_at(text, quantity->amount.numeral_start);
    if (word.end != quantity->amount.end || !WORD_AMONG(doubles, &word)) {
        return false;
    }
    Word next = word_after(text, quantity->end);
    return byte_at(text, quantity->end) == '-' || word_stands_before(text, quantity->start, "a") ||
           (!word_none(&next) && !word_is_grammar(&next));
}

static bool word_stands(Slice text, const Quantity *quantity, const char *word) {
    size_t length = strlen(word), end = quantity->amount.end;
    return end - quantity->amount.numeral_start >= length &&
           phrase_start(text, end, word) == end - length;
}

static bool value_is(const Quantity *quantity, Wide numerator, Wide denominator) {
    return rational_compare(quantity->value, rational_make(numerator, denominator)) == 0;
}

/* "the last year and a half" */
static bool half_is_added(Slice text, const Quantity *quantity) {
    static const TableWord spans[] = {"century", "day",   "decade", "hour", "mile",
                                      "minute",  "month", "week",   "year"};
    Word and = word_before(text, quantity->start), span = word_before(text, and.start);
    return word_is(&and, "and") && WORD_AMONG(spans, &span);
}

static bool part_is_idle(Slice text, const Quantity *quantity) {
    if (value_is(quantity, 1, 2) && word_stands(text, quantity, "half")) {
        return half_is_idle(text, quantity) || half_is_added(text, quantity);
    }
    return value_is(quantity, 1, 4) && word_stands(text, quantity, "quarter") &&
           quarter_is_idle(text, quantity);
}

/* "a two-for-one split": either number. */
static bool is_swapped(Slice text, const Quantity *quantity) {
    enum { LENGTH = 5 };
    size_t start = quantity->start, end = quantity->end;
    Slice behind = slice_part(text, end, text.length);
    if (slice_starts(behind, SLICE("-for-"))) {
        Word other = word_at(text, end + LENGTH);
        return !word_none(&other) && shares_swap(text, other.end);
    }
    return start > LENGTH && memcmp(text.bytes + start - LENGTH, "-for-", LENGTH) == 0 &&
           shares_swap(text, end);
}

/* "(in thousand tonnes)" heads a column. */
static bool scale_heads(Slice text, const Quantity *quantity) {
    if (quantity->kind != FIGURE_QUANTITY && quantity->kind != FIGURE_MONEY) {
        return false;
    }
    Word word = word_at(text, quantity->amount.start), in = word_before(text, quantity->start);
    const NumberWord *row = number_word(&word);
    bool scale = row && row->role == NUMBER_SCALE && quantity->amount.end == word.end;
    char sign = byte_at(text, blanks_start(text, quantity->start) - 1);
    return scale && (sign == '(' || sign == '-' || sign == ',' || word_is(&in, "in"));
}

bool number_is_idle(Slice text, const Quantity *quantity) {
    if (!quantity->amount.worded) {
        return false;
    }
    if (vague_count(text, quantity) || is_swapped(text, quantity) || scale_heads(text, quantity)) {
        return true;
    }
    switch (quantity->kind) {
    case FIGURE_CARDINAL:
        return quantity->start == quantity->amount.start && value_is(quantity, 1, 1) &&
               word_stands(text, quantity, "one") && one_is_idle(text, quantity);
    case FIGURE_FRACTION:
        return part_is_idle(text, quantity);
    case FIGURE_ORDINAL:
        return rank_is_idle(text, quantity);
    case FIGURE_MULTIPLIER:
        return double_is_idle(text, quantity);
    case FIGURE_POINTS: /* "at one point it led" */
        return value_is(quantity, 1, 1) && word_stands_before(text, quantity->start, "at");
    default:
        return false;
    }
}
