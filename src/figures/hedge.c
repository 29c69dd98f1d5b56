#include "figures/hedge.h"

/* A hedge before a figure, from its last word, by which the rows are sorted, to those before it. */
typedef struct HedgeWords {
    TableWord last, second;
    const char *first;
    Hedge hedge;
} HedgeWords;

static const HedgeWords hedges_before[] = {
    {"about", "", "", HEDGE_ABOUT},
    {"about", "around", "", HEDGE_ABOUT},
    {"about", "at", "", HEDGE_ABOUT},
    {"about", "only", "", HEDGE_ABOUT},
    {"above", "", "", HEDGE_OVER},
    {"above", "far", "", HEDGE_WELL_OVER},
    {"above", "just", "", HEDGE_JUST_OVER},
    {"above", "slightly", "", HEDGE_JUST_OVER},
    {"above", "well", "", HEDGE_WELL_OVER},
    {"almost", "", "", HEDGE_ALMOST},
    {"approaching", "", "", HEDGE_ALMOST},
    {"approx", "", "", HEDGE_ABOUT},
    {"approximately", "", "", HEDGE_ABOUT},
    {"around", "", "", HEDGE_ABOUT},
    {"around", "at", "", HEDGE_ABOUT},
    {"around", "somewhere", "", HEDGE_ABOUT},
    {"as", "few", "as", HEDGE_AT_LEAST},
    {"as", "little", "as", HEDGE_AT_LEAST},
    {"as", "many", "as", HEDGE_AT_MOST},
    {"as", "much", "as", HEDGE_AT_MOST},
    {"barely", "", "", HEDGE_ABOUT},
    {"below", "", "", HEDGE_UNDER},
    {"below", "far", "", HEDGE_UNDER},
    {"below", "just", "", HEDGE_ALMOST},
    {"below", "slightly", "", HEDGE_ALMOST},
    {"below", "well", "", HEDGE_UNDER},
    {"beyond", "", "", HEDGE_OVER},
    {"ca", "", "", HEDGE_ABOUT},
    {"circa", "", "", HEDGE_ABOUT},
    {"estimated", "", "", HEDGE_ABOUT},
    {"estimated", "an", "", HEDGE_ABOUT},
    {"exceed", "", "", HEDGE_OVER},
    {"exceeded", "", "", HEDGE_OVER},
    {"exceeding", "", "", HEDGE_OVER},
    {"exceeding", "not", "", HEDGE_AT_MOST},
    {"exceeds", "", "", HEDGE_OVER},
    {"for", "on", "getting", HEDGE_ALMOST},
    {"least", "at", "", HEDGE_AT_LEAST},
    {"least", "very", "at the", HEDGE_AT_LEAST},
    {"most", "at", "", HEDGE_AT_MOST},
    {"most", "the", "at", HEDGE_AT_MOST},
    {"near", "", "", HEDGE_ABOUT},
    {"nearing", "", "", HEDGE_ALMOST},
    {"nearly", "", "", HEDGE_ALMOST},
    {"of", "excess", "in", HEDGE_OVER},
    {"of", "excess", "well in", HEDGE_WELL_OVER},
    {"of", "maximum", "", HEDGE_AT_MOST},
    {"of", "maximum", "a", HEDGE_AT_MOST},
    {"of", "minimum", "", HEDGE_AT_LEAST},
    {"of", "minimum", "a", HEDGE_AT_LEAST},
    {"of", "north", "", HEDGE_OVER},
    {"of", "order", "in the", HEDGE_ABOUT},
    {"of", "order", "of the", HEDGE_ABOUT},
    {"of", "order", "on the", HEDGE_ABOUT},
    {"of", "region", "in the", HEDGE_ABOUT},
    {"of", "short", "", HEDGE_UNDER},
    {"of", "short", "just", HEDGE_ALMOST},
    {"of", "shy", "", HEDGE_UNDER},
    {"of", "shy", "just", HEDGE_ALMOST},
    {"of", "south", "", HEDGE_UNDER},
    {"of", "upward", "", HEDGE_OVER},
    {"of", "upwards", "", HEDGE_OVER},
    {"off", "far", "not", HEDGE_ABOUT},
    {"on", "close", "", HEDGE_ALMOST},
    {"on", "nigh", "", HEDGE_ALMOST},
    {"over", "", "", HEDGE_OVER},
    {"over", "barely", "", HEDGE_JUST_OVER},
    {"over", "bit", "a", HEDGE_JUST_OVER},
    {"over", "comfortably", "", HEDGE_WELL_OVER},
    {"over", "far", "", HEDGE_WELL_OVER},
    {"over", "hand", "", HEDGE_NONE}, /* no hedge, but longer than one */
    {"over", "handed", "", HEDGE_NONE},
    {"over", "handing", "", HEDGE_NONE},
    {"over", "hands", "", HEDGE_NONE},
    {"over", "just", "", HEDGE_JUST_OVER},
    {"over", "little", "", HEDGE_JUST_OVER},
    {"over", "little", "a", HEDGE_JUST_OVER},
    {"over", "marginally", "", HEDGE_JUST_OVER},
    {"over", "shade", "a", HEDGE_JUST_OVER},
    {"over", "slightly", "", HEDGE_JUST_OVER},
    {"over", "touch", "a", HEDGE_JUST_OVER},
    {"over", "way", "", HEDGE_WELL_OVER},
    {"over", "well", "", HEDGE_WELL_OVER},
    {"practically", "", "", HEDGE_ALMOST},
    {"quite", "not", "", HEDGE_ALMOST},
    {"reported", "a", "", HEDGE_ABOUT},
    {"roughly", "", "", HEDGE_ABOUT},
    {"some", "", "", HEDGE_ABOUT},
    {"surpass", "", "", HEDGE_OVER},
    {"surpassed", "", "", HEDGE_OVER},
    {"surpasses", "", "", HEDGE_OVER},
    {"surpassing", "", "", HEDGE_OVER},
    {"than", "better", "", HEDGE_OVER},
    {"than", "bigger", "", HEDGE_OVER},
    {"than", "bigger", "no", HEDGE_AT_MOST},
    {"than", "bigger", "not", HEDGE_AT_MOST},
    {"than", "cheaper", "", HEDGE_UNDER},
    {"than", "cheaper", "no", HEDGE_AT_LEAST},
    {"than", "cheaper", "not", HEDGE_AT_LEAST},
    {"than", "deeper", "", HEDGE_OVER},
    {"than", "deeper", "no", HEDGE_AT_MOST},
    {"than", "deeper", "not", HEDGE_AT_MOST},
    {"than", "equal", "higher or", HEDGE_AT_LEAST},
    {"than", "equal", "less or", HEDGE_AT_MOST},
    {"than", "equal", "lower or", HEDGE_AT_MOST},
    {"than", "faster", "", HEDGE_OVER},
    {"than", "faster", "no", HEDGE_AT_MOST},
    {"than", "faster", "not", HEDGE_AT_MOST},
    {"than", "fewer", "", HEDGE_UNDER},
    {"than", "fewer", "far", HEDGE_UNDER},
    {"than", "fewer", "no", HEDGE_AT_LEAST},
    {"than", "fewer", "not", HEDGE_AT_LEAST},
    {"than", "greater", "", HEDGE_OVER},
    {"than", "greater", "equal or", HEDGE_AT_LEAST},
    {"than", "greater", "no", HEDGE_AT_MOST},
    {"than", "greater", "not", HEDGE_AT_MOST},
    {"than", "heavier", "", HEDGE_OVER},
    {"than", "heavier", "no", HEDGE_AT_MOST},
    {"than", "heavier", "not", HEDGE_AT_MOST},
    {"than", "higher", "", HEDGE_OVER},
    {"than", "higher", "no", HEDGE_AT_MOST},
    {"than", "higher", "not", HEDGE_AT_MOST},
    {"than", "larger", "", HEDGE_OVER},
    {"than", "larger", "no", HEDGE_AT_MOST},
    {"than", "larger", "not", HEDGE_AT_MOST},
    {"than", "less", "", HEDGE_UNDER},
    {"than", "less", "a bit", HEDGE_ALMOST},
    {"than", "less", "a little", HEDGE_ALMOST},
    {"than", "less", "far", HEDGE_UNDER},
    {"than", "less", "just", HEDGE_ALMOST},
    {"than", "less", "marginally", HEDGE_ALMOST},
    {"than", "less", "much", HEDGE_UNDER},
    {"than", "less", "no", HEDGE_AT_LEAST},
    {"than", "less", "not", HEDGE_AT_LEAST},
    {"than", "less", "slightly", HEDGE_ALMOST},
    {"than", "lighter", "", HEDGE_UNDER},
    {"than", "lighter", "no", HEDGE_AT_LEAST},
    {"than", "lighter", "not", HEDGE_AT_LEAST},
    {"than", "longer", "", HEDGE_OVER},
    {"than", "longer", "no", HEDGE_AT_MOST},
    {"than", "longer", "not", HEDGE_AT_MOST},
    {"than", "lower", "", HEDGE_UNDER},
    {"than", "lower", "no", HEDGE_AT_LEAST},
    {"than", "lower", "not", HEDGE_AT_LEAST},
    {"than", "more", "", HEDGE_OVER},
    {"than", "more", "a bit", HEDGE_JUST_OVER},
    {"than", "more", "a little", HEDGE_JUST_OVER},
    {"than", "more", "barely", HEDGE_JUST_OVER},
    {"than", "more", "comfortably", HEDGE_WELL_OVER},
    {"than", "more", "considerably", HEDGE_WELL_OVER},
    {"than", "more", "far", HEDGE_WELL_OVER},
    {"than", "more", "hardly", HEDGE_JUST_OVER},
    {"than", "more", "just", HEDGE_JUST_OVER},
    {"than", "more", "little", HEDGE_JUST_OVER},
    {"than", "more", "many", HEDGE_WELL_OVER},
    {"than", "more", "marginally", HEDGE_JUST_OVER},
    {"than", "more", "much", HEDGE_WELL_OVER},
    {"than", "more", "no", HEDGE_AT_MOST},
    {"than", "more", "not", HEDGE_AT_MOST},
    {"than", "more", "not much", HEDGE_JUST_OVER},
    {"than", "more", "scarcely", HEDGE_JUST_OVER},
    {"than", "more", "significantly", HEDGE_WELL_OVER},
    {"than", "more", "slightly", HEDGE_JUST_OVER},
    {"than", "more", "substantially", HEDGE_WELL_OVER},
    {"than", "more", "way", HEDGE_WELL_OVER},
    {"than", "older", "", HEDGE_OVER},
    {"than", "older", "no", HEDGE_AT_MOST},
    {"than", "older", "not", HEDGE_AT_MOST},
    {"than", "shorter", "", HEDGE_UNDER},
    {"than", "shorter", "no", HEDGE_AT_LEAST},
    {"than", "shorter", "not", HEDGE_AT_LEAST},
    {"than", "slower", "", HEDGE_UNDER},
    {"than", "slower", "no", HEDGE_AT_LEAST},
    {"than", "slower", "not", HEDGE_AT_LEAST},
    {"than", "smaller", "", HEDGE_UNDER},
    {"than", "smaller", "no", HEDGE_AT_LEAST},
    {"than", "smaller", "not", HEDGE_AT_LEAST},
    {"than", "taller", "", HEDGE_OVER},
    {"than", "taller", "no", HEDGE_AT_MOST},
    {"than", "taller", "not", HEDGE_AT_MOST},
    {"than", "wider", "", HEDGE_OVER},
    {"than", "wider", "no", HEDGE_AT_MOST},
    {"than", "wider", "not", HEDGE_AT_MOST},
    {"than", "younger", "", HEDGE_UNDER},
    {"than", "younger", "no", HEDGE_AT_LEAST},
    {"than", "younger", "not", HEDGE_AT_LEAST},
    {"thereabouts", "or", "", HEDGE_ABOUT},
    {"to", "close", "", HEDGE_ABOUT},
    {"to", "closer", "", HEDGE_ABOUT},
    {"to", "equal", "less than or", HEDGE_AT_MOST},
    {"to", "up", "", HEDGE_AT_MOST},
    {"to", "up", "add", HEDGE_NONE},
    {"to", "up", "added", HEDGE_NONE},
    {"to", "up", "adding", HEDGE_NONE},
    {"to", "up", "adds", HEDGE_NONE},
    {"to", "up", "climbed", HEDGE_NONE},
    {"to", "up", "climbs", HEDGE_NONE},
    {"to", "up", "creeps", HEDGE_NONE},
    {"to", "up", "crept", HEDGE_NONE},
    {"to", "up", "edged", HEDGE_NONE},
    {"to", "up", "edges", HEDGE_NONE},
    {"to", "up", "edging", HEDGE_NONE},
    {"to", "up", "go", HEDGE_NONE},
    {"to", "up", "goes", HEDGE_NONE},
    {"to", "up", "going", HEDGE_NONE},
    {"to", "up", "gone", HEDGE_NONE},
    {"to", "up", "inched", HEDGE_NONE},
    {"to", "up", "inches", HEDGE_NONE},
    {"to", "up", "jumped", HEDGE_NONE},
    {"to", "up", "jumps", HEDGE_NONE},
    {"to", "up", "nudged", HEDGE_NONE},
    {"to", "up", "ticked", HEDGE_NONE},
    {"to", "up", "went", HEDGE_NONE},
    {"topped", "", "", HEDGE_OVER},
    {"topping", "", "", HEDGE_OVER},
    {"under", "", "", HEDGE_UNDER},
    {"under", "bit", "a", HEDGE_ALMOST},
    {"under", "just", "", HEDGE_ALMOST},
    {"under", "little", "a", HEDGE_ALMOST},
    {"under", "marginally", "", HEDGE_ALMOST},
    {"under", "shade", "a", HEDGE_ALMOST},
    {"under", "slightly", "", HEDGE_ALMOST},
    {"under", "touch", "a", HEDGE_ALMOST},
    {"under", "well", "", HEDGE_UNDER},
    {"virtually", "", "", HEDGE_ALMOST},
};

static const WordShapes hedges_before_shapes = {
    {0x0100000020000421, 0x00010b0080014080, 0x0000000001400000, 0x0002000100810100,
     0x2002000240c00046, 0x2500020100000000, 0x2000040004000080, 0x8000008000108010}};

/* A hedge behind a figure, from its first word, by which the rows are sorted. */
typedef struct HedgePhrase {
    TableWord first;
    const char *rest;
    Hedge hedge;
} HedgePhrase;

static const HedgePhrase hedges_behind[] = {
    {"and", " above", HEDGE_AT_LEAST},
    {"and", " below", HEDGE_AT_MOST},
    {"and", " more", HEDGE_AT_LEAST},
    {"and", " older", HEDGE_AT_LEAST},
    {"and", " over", HEDGE_AT_LEAST},
    {"and", " under", HEDGE_AT_MOST},
    {"and", " up", HEDGE_AT_LEAST},
    {"approximately", "", HEDGE_ABOUT},
    {"at", " least", HEDGE_AT_LEAST},
    {"at", " most", HEDGE_AT_MOST},
    {"give", " or take", HEDGE_ABOUT},
    {"more", " or less", HEDGE_ABOUT},
    {"odd", "", HEDGE_ABOUT},
    {"or", " above", HEDGE_AT_LEAST},
    {"or", " below", HEDGE_AT_MOST},
    {"or", " fewer", HEDGE_AT_MOST},
    {"or", " greater", HEDGE_AT_LEAST},
    {"or", " higher", HEDGE_AT_LEAST},
    {"or", " less", HEDGE_AT_MOST},
    {"or", " lower", HEDGE_AT_MOST},
    {"or", " more", HEDGE_AT_LEAST},
    {"or", " older", HEDGE_AT_LEAST},
    {"or", " over", HEDGE_AT_LEAST},
    {"or", " so", HEDGE_ABOUT},
    {"or", " thereabouts", HEDGE_ABOUT},
    {"or", " under", HEDGE_AT_MOST},
    {"plus", "", HEDGE_AT_LEAST},
};

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
    const HedgeWords *rows = word_rows(SHAPED_WORDS(hedges_before), &last, &count);
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
    const HedgePhrase *row = word_rows(SORTED_WORDS(hedges_behind), &first, &count);
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
