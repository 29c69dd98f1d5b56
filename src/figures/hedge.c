#include "figures/hedge.h"
#include "figures/hedge_table.h"

/* Where the words before `second` start; behind its start if they do not stand there. */
static size_t words_start(Slice text, const Word *second, const char *words) {
    size_t start = second->start;
    if (words[0] == '\0') {
        return start;
    }
    size_t end = byte_at(text, start - 1) == '-' ? start - 1 : blanks_start(text, start);
    size_t found = phrase_start(text, end, words);
    return found <= end ? found : start + 1;
}

/* Of the rows with one last word, the one that takes most. */
static Hedge longest(Slice text, const HedgeWords *row, const HedgeWords *end, size_t last_start,
                     size_t *start) {
    Hedge hedge = HEDGE_NONE;
    if (row->second[0] == '\0') {
        *start = last_start;
        hedge = row++->hedge;
    }
    if (row == end) {
        return hedge;
    }
    Word second = word_before(text, last_start);
    for (; row < end; row++) {
        if (memcmp(row->second, second.lower, sizeof row->second) != 0) {
            continue;
        }
        size_t found = words_start(text, &second, row->first);
        if (found <= second.start && found < *start) {
            *start = found;
            hedge = row->hedge;
        }
    }
    return hedge;
}

Hedge hedge_before(Slice text, size_t at, size_t *start) {
    if (byte_at(text, at - 1) == '~') {
        *start = at - 1;
        return HEDGE_ABOUT;
    }
    bool hyphen = byte_at(text, at - 1) == '-'; /* near-400,000 */
    Word last = hyphen ? word_ending(text, at - 1) : word_before(text, at);
    size_t count;
    const HedgeWords *rows = hedges_ending(&last, &count);
    *start = at;
    Hedge hedge = rows ? longest(text, rows, rows + count, last.start, start) : HEDGE_NONE;
    *start = hedge == HEDGE_NONE ? at : *start;
    return hedge;
}

/* "₦1,020 at most depots": these are nearly all of them; at the end of what is told, or before
 * words that lead on, the figure is the most. */
static bool is_of_most(Slice text, const HedgePhrase *row, size_t end) {
    static const TableWord leading[] = {"a",      "and",  "as",    "at",    "because", "but",  "by",
                                        "during", "each", "for",   "from",  "if",      "in",   "of",
                                        "on",     "or",   "per",   "so",    "than",    "that", "to",
                                        "until",  "when", "where", "which", "while",   "with"};
    Word next = word_after(text, end);
    return slice_equal(slice_of(row->first), SLICE("at")) && row->hedge == HEDGE_AT_MOST &&
           !word_none(&next) && byte_at(text, end) == ' ' && !WORD_AMONG(leading, &next);
}

Hedge hedge_behind(Slice text, size_t at, size_t *start, size_t *end) {
    if (byte_at(text, at) == '+' && !digit_is(byte_at(text, at + 1))) {
        *start = at;
        *end = at + 1;
        return HEDGE_AT_LEAST;
    }
    *start = byte_at(text, at) == '-' ? at + 1 : blanks_end(text, at);
    static const uint32_t firsts =
        LETTER('a') | LETTER('g') | LETTER('m') | LETTER('o') | LETTER('p');
    if (!letter_among(byte_at(text, *start), firsts)) {
        return HEDGE_NONE;
    }
    Word first = word_at(text, *start);
    size_t count;
    const HedgePhrase *row = hedges_starting(&first, &count);
    for (const HedgePhrase *last = row ? row + count : row; row < last; row++) {
        *end = row->rest[0] ? phrase_end(text, first.end, row->rest) : first.end;
        if (*end > 0 && !is_of_most(text, row, *end)) {
            return row->hedge;
        }
    }
    return HEDGE_NONE;
}

/* The ends of a hedge in hundredths of the value; 0 for no end. */
typedef struct HedgeEnds {
    uint8_t low, high;
    bool low_open, high_open;
} HedgeEnds;

static const HedgeEnds hedge_ends[HEDGES] = {
    [HEDGE_NONE] = {100, 100, false, false},   [HEDGE_ALMOST] = {90, 100, false, true},
    [HEDGE_ABOUT] = {90, 110, false, false},   [HEDGE_JUST_OVER] = {100, 110, true, false},
    [HEDGE_OVER] = {100, 0, true, false},      [HEDGE_AT_LEAST] = {100, 0, false, false},
    [HEDGE_WELL_OVER] = {105, 0, true, false}, [HEDGE_UNDER] = {0, 100, false, true},
    [HEDGE_AT_MOST] = {0, 100, false, false},
};

static Rational hundredths(Rational value, uint8_t count) {
    return rational_multiply(value, rational_make(count, 100));
}

Interval hedge_range(Hedge hedge, Rational value) {
    const HedgeEnds *ends = &hedge_ends[hedge];
    Interval range = {.low = hundredths(value, ends->low),
                      .high = hundredths(value, ends->high),
                      .low_open = ends->low_open,
                      .high_open = ends->high_open,
                      .low_none = ends->low == 0,
                      .high_none = ends->high == 0};
    bool both = !range.low_none && !range.high_none;
    if (rational_sign(value) < 0 && both) { /* almost -10 lies above -10 */
        return (Interval){.low = range.high,
                          .high = range.low,
                          .low_open = range.high_open,
                          .high_open = range.low_open};
    }
    return range;
}
