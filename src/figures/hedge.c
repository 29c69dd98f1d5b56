#include "figures/hedge.h"

/* A hedge before a figure, from its last word, by which the rows are sorted, to those before it. */
typedef struct HedgeWords {
    TableWord last;
    const char *before;
    Hedge hedge;
} HedgeWords;

static const HedgeWords hedges_before[] = {
    {"about", "", HEDGE_ABOUT},
    {"about", "around", HEDGE_ABOUT},
    {"about", "at", HEDGE_ABOUT},
    {"about", "only", HEDGE_ABOUT},
    {"above", "", HEDGE_OVER},
    {"above", "far", HEDGE_WELL_OVER},
    {"above", "just", HEDGE_JUST_OVER},
    {"above", "slightly", HEDGE_JUST_OVER},
    {"above", "well", HEDGE_WELL_OVER},
    {"almost", "", HEDGE_ALMOST},
    {"approaching", "", HEDGE_ALMOST},
    {"approx", "", HEDGE_ABOUT},
    {"approximately", "", HEDGE_ABOUT},
    {"around", "", HEDGE_ABOUT},
    {"around", "at", HEDGE_ABOUT},
    {"around", "somewhere", HEDGE_ABOUT},
    {"as", "as few", HEDGE_AT_LEAST},
    {"as", "as little", HEDGE_AT_LEAST},
    {"as", "as many", HEDGE_AT_MOST},
    {"as", "as much", HEDGE_AT_MOST},
    {"barely", "", HEDGE_ABOUT},
    {"below", "", HEDGE_UNDER},
    {"below", "far", HEDGE_UNDER},
    {"below", "just", HEDGE_ALMOST},
    {"below", "slightly", HEDGE_ALMOST},
    {"below", "well", HEDGE_UNDER},
    {"beyond", "", HEDGE_OVER},
    {"ca", "", HEDGE_ABOUT},
    {"circa", "", HEDGE_ABOUT},
    {"estimated", "", HEDGE_ABOUT},
    {"estimated", "an", HEDGE_ABOUT},
    {"exceeded", "", HEDGE_OVER},
    {"exceeding", "", HEDGE_OVER},
    {"exceeding", "not", HEDGE_AT_MOST},
    {"for", "getting on", HEDGE_ALMOST},
    {"least", "at", HEDGE_AT_LEAST},
    {"least", "at the very", HEDGE_AT_LEAST},
    {"most", "at", HEDGE_AT_MOST},
    {"most", "at the", HEDGE_AT_MOST},
    {"near", "", HEDGE_ABOUT},
    {"nearing", "", HEDGE_ALMOST},
    {"nearly", "", HEDGE_ALMOST},
    {"of", "a maximum", HEDGE_AT_MOST},
    {"of", "a minimum", HEDGE_AT_LEAST},
    {"of", "in excess", HEDGE_OVER},
    {"of", "in the order", HEDGE_ABOUT},
    {"of", "in the region", HEDGE_ABOUT},
    {"of", "just short", HEDGE_ALMOST},
    {"of", "just shy", HEDGE_ALMOST},
    {"of", "maximum", HEDGE_AT_MOST},
    {"of", "minimum", HEDGE_AT_LEAST},
    {"of", "north", HEDGE_OVER},
    {"of", "of the order", HEDGE_ABOUT},
    {"of", "on the order", HEDGE_ABOUT},
    {"of", "short", HEDGE_UNDER},
    {"of", "shy", HEDGE_UNDER},
    {"of", "south", HEDGE_UNDER},
    {"of", "upward", HEDGE_OVER},
    {"of", "upwards", HEDGE_OVER},
    {"of", "well in excess", HEDGE_WELL_OVER},
    {"on", "close", HEDGE_ALMOST},
    {"on", "nigh", HEDGE_ALMOST},
    {"over", "", HEDGE_OVER},
    {"over", "a little", HEDGE_JUST_OVER},
    {"over", "a shade", HEDGE_JUST_OVER},
    {"over", "a touch", HEDGE_JUST_OVER},
    {"over", "comfortably", HEDGE_WELL_OVER},
    {"over", "far", HEDGE_WELL_OVER},
    {"over", "just", HEDGE_JUST_OVER},
    {"over", "marginally", HEDGE_JUST_OVER},
    {"over", "slightly", HEDGE_JUST_OVER},
    {"over", "way", HEDGE_WELL_OVER},
    {"over", "well", HEDGE_WELL_OVER},
    {"practically", "", HEDGE_ALMOST},
    {"quite", "not", HEDGE_ALMOST},
    {"reported", "a", HEDGE_ABOUT},
    {"roughly", "", HEDGE_ABOUT},
    {"some", "", HEDGE_ABOUT},
    {"surpassing", "", HEDGE_OVER},
    {"than", "a little less", HEDGE_ALMOST},
    {"than", "a little more", HEDGE_JUST_OVER},
    {"than", "barely more", HEDGE_JUST_OVER},
    {"than", "better", HEDGE_OVER},
    {"than", "bigger", HEDGE_OVER},
    {"than", "cheaper", HEDGE_UNDER},
    {"than", "comfortably more", HEDGE_WELL_OVER},
    {"than", "considerably more", HEDGE_WELL_OVER},
    {"than", "equal or greater", HEDGE_AT_LEAST},
    {"than", "far fewer", HEDGE_UNDER},
    {"than", "far less", HEDGE_UNDER},
    {"than", "far more", HEDGE_WELL_OVER},
    {"than", "fewer", HEDGE_UNDER},
    {"than", "greater", HEDGE_OVER},
    {"than", "higher", HEDGE_OVER},
    {"than", "higher or equal", HEDGE_AT_LEAST},
    {"than", "just less", HEDGE_ALMOST},
    {"than", "just more", HEDGE_JUST_OVER},
    {"than", "larger", HEDGE_OVER},
    {"than", "less", HEDGE_UNDER},
    {"than", "less or equal", HEDGE_AT_MOST},
    {"than", "longer", HEDGE_OVER},
    {"than", "lower", HEDGE_UNDER},
    {"than", "lower or equal", HEDGE_AT_MOST},
    {"than", "many more", HEDGE_WELL_OVER},
    {"than", "more", HEDGE_OVER},
    {"than", "much less", HEDGE_UNDER},
    {"than", "much more", HEDGE_WELL_OVER},
    {"than", "no bigger", HEDGE_AT_MOST},
    {"than", "no fewer", HEDGE_AT_LEAST},
    {"than", "no greater", HEDGE_AT_MOST},
    {"than", "no higher", HEDGE_AT_MOST},
    {"than", "no larger", HEDGE_AT_MOST},
    {"than", "no less", HEDGE_AT_LEAST},
    {"than", "no longer", HEDGE_AT_MOST},
    {"than", "no more", HEDGE_AT_MOST},
    {"than", "not fewer", HEDGE_AT_LEAST},
    {"than", "not less", HEDGE_AT_LEAST},
    {"than", "not more", HEDGE_AT_MOST},
    {"than", "older", HEDGE_OVER},
    {"than", "shorter", HEDGE_UNDER},
    {"than", "significantly more", HEDGE_WELL_OVER},
    {"than", "slightly less", HEDGE_ALMOST},
    {"than", "slightly more", HEDGE_JUST_OVER},
    {"than", "smaller", HEDGE_UNDER},
    {"than", "substantially more", HEDGE_WELL_OVER},
    {"than", "way more", HEDGE_WELL_OVER},
    {"than", "younger", HEDGE_UNDER},
    {"thereabouts", "or", HEDGE_ABOUT},
    {"to", "close", HEDGE_ABOUT},
    {"to", "closer", HEDGE_ABOUT},
    {"to", "less than or equal", HEDGE_AT_MOST},
    {"to", "up", HEDGE_AT_MOST},
    {"topping", "", HEDGE_OVER},
    {"under", "", HEDGE_UNDER},
    {"under", "a little", HEDGE_ALMOST},
    {"under", "a shade", HEDGE_ALMOST},
    {"under", "a touch", HEDGE_ALMOST},
    {"under", "just", HEDGE_ALMOST},
    {"under", "marginally", HEDGE_ALMOST},
    {"under", "slightly", HEDGE_ALMOST},
    {"under", "well", HEDGE_UNDER},
    {"virtually", "", HEDGE_ALMOST},
};

/* A hedge behind a figure. */
typedef struct HedgePhrase {
    const char *phrase;
    Hedge hedge;
} HedgePhrase;

static const HedgePhrase hedges_behind[] = {
    {"or so", HEDGE_ABOUT},         {"or thereabouts", HEDGE_ABOUT}, {"or more", HEDGE_AT_LEAST},
    {"or over", HEDGE_AT_LEAST},    {"or above", HEDGE_AT_LEAST},    {"or older", HEDGE_AT_LEAST},
    {"or greater", HEDGE_AT_LEAST}, {"or higher", HEDGE_AT_LEAST},   {"and more", HEDGE_AT_LEAST},
    {"and over", HEDGE_AT_LEAST},   {"and above", HEDGE_AT_LEAST},   {"and older", HEDGE_AT_LEAST},
    {"and up", HEDGE_AT_LEAST},     {"at least", HEDGE_AT_LEAST},    {"or fewer", HEDGE_AT_MOST},
    {"or less", HEDGE_AT_MOST},     {"or under", HEDGE_AT_MOST},     {"or below", HEDGE_AT_MOST},
    {"or lower", HEDGE_AT_MOST},    {"and under", HEDGE_AT_MOST},    {"and below", HEDGE_AT_MOST},
    {"at most", HEDGE_AT_MOST},     {"more or less", HEDGE_ABOUT},   {"plus", HEDGE_AT_LEAST},
    {"approximately", HEDGE_ABOUT},
};

Hedge hedge_before(Slice text, size_t at, size_t *start) {
    if (byte_at(text, at - 1) == '~') {
        *start = at - 1;
        return HEDGE_ABOUT;
    }
    Word last = word_before(text, at);
    size_t count;
    const HedgeWords *rows = word_rows(SORTED_WORDS(hedges_before), &last, &count);
    Hedge hedge = HEDGE_NONE;
    *start = at;
    for (size_t i = 0; i < (rows ? count : 0); i++) {
        size_t end = rows[i].before[0] ? blanks_start(text, last.start) : last.start;
        size_t found = phrase_start(text, end, rows[i].before);
        if (found <= end && found < *start) {
            *start = found;
            hedge = rows[i].hedge;
        }
    }
    return hedge;
}

Hedge hedge_behind(Slice text, size_t at, size_t *start, size_t *end) {
    if (byte_at(text, at) == '+' && !digit_is(byte_at(text, at + 1))) {
        *start = at;
        *end = at + 1;
        return HEDGE_AT_LEAST;
    }
    *start = byte_at(text, at) == '-' ? at + 1 : blanks_end(text, at);
    char first = letter_lower(byte_at(text, *start)), second = byte_at(text, *start + 1);
    bool may = (first == 'o' && second == 'r') || (first == 'm' && second == 'o') ||
               (first == 'p' && second == 'l') ||
               (first == 'a' && letter_among(second, LETTER('n') | LETTER('p') | LETTER('t')));
    if (!may) {
        return HEDGE_NONE;
    }
    for (size_t i = 0; i < sizeof hedges_behind / sizeof *hedges_behind; i++) {
        *end = phrase_end(text, *start, hedges_behind[i].phrase);
        if (*end > 0) {
            return hedges_behind[i].hedge;
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
