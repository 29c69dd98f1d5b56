#include "operands/divisor.h"

#include "figures/noun.h"
#include "figures/word_walk.h"
#include "relations/context.h"
#include <string.h>

static bool is_lead(const Word *word) {
    static const TableWord leads[] = {"a", "an", "each", "every", "per"};
    return WORD_AMONG(leads, word);
}

/* May the word stand between the figure and "per": a noun, or the "for" of "for every"? */
static bool is_passed(Slice text, const Word *word) {
    Word next = word_after(text, word->end);
    return !word_is_grammar(word) || word_is(&next, "each") || word_is(&next, "every");
}

/* The word behind "per" or "a", which is one of so many words behind a figure. */
static Slice told_within(Slice text, const Figure *figure, int reach) {
    enum { SHORTEST = 3 };
    WordWalk walk = {.text = text, .at = figure->end, .left = reach};
    while (walk_on(&walk) && !is_lead(&walk.word) && is_passed(text, &walk.word)) {
    }
    Word told = word_after(text, walk.at);
    bool any = is_lead(&walk.word) && told.end - told.start >= SHORTEST && !word_is_grammar(&told);
    return any ? slice_part(text, told.start, told.end) : (Slice){"", 0};
}

/* The word behind "per" a few words before a figure. */
static Slice told_ahead(Slice text, const Figure *figure) {
    enum { REACH = 6 };
    WordWalk walk = {.text = text, .at = figure->start, .left = REACH};
    Slice told = {"", 0};
    while (walk_back(&walk) && !word_is(&walk.word, "per")) {
        told = slice_part(text, walk.word.start, walk.word.end);
    }
    return word_is(&walk.word, "per") ? told : (Slice){"", 0};
}

bool divisor_is_ahead(Slice text, const Figure *quotient) {
    return told_ahead(text, quotient).length > 0;
}

Slice divisor_told(Slice text, const Figure *quotient) {
    enum { REACH = 4 };
    Slice behind = told_within(text, quotient, REACH);
    return behind.length ? behind : told_ahead(text, quotient);
}

bool divisor_is_behind(Slice text, const Figure *figure) {
    return told_within(text, figure, 2).length > 0;
}

typedef struct TimeUnit {
    TableWord word;
    const char *unit;
} TimeUnit;

/* The unit of a duration that the word names; NULL if it names none. */
static const char *time_unit(Slice told) {
    static const TimeUnit units[] = {{"day", "d"},    {"hour", "h"},  {"minute", "min"},
                                     {"month", "mo"}, {"night", "d"}, {"second", "s"},
                                     {"week", "wk"},  {"year", "yr"}};
    Word word = word_at(told, 0);
    const TimeUnit *row = word_row(SORTED_WORDS(units), &word);
    return row ? row->unit : NULL;
}

bool divisor_is(Slice text, const Figure *figure, Slice told) {
    enum { REACH = 4 }; /* words */
    const char *unit = time_unit(told);
    if (unit && figure->unit) {
        return strcmp(unit, figure->unit) == 0;
    }
    WordWalk walk = {.text = text, .at = figure->numeral_end, .left = REACH};
    while (walk_on(&walk) && !is_lead(&walk.word)) { /* "15 pages per day" are no days */
        if (word_means_same(slice_part(text, walk.word.start, walk.word.end), told)) {
            return true;
        }
    }
    return false;
}

/* "A head", "a time", "to every member" */
static bool is_anything(Slice told) {
    static const TableWord words[] = {"capita", "each",  "head", "item", "member", "one",
                                      "person", "piece", "pop",  "time", "unit"};
    Word word = word_at(told, 0);
    return WORD_AMONG(words, &word);
}

bool divisor_is_subject(Slice text, const Figure *quotient, const Figure *figure) {
    enum { REACH = 8 }; /* words */
    WordWalk walk = {.text = text, .at = quotient->start, .left = REACH};
    while (figure->noun.length && walk_back(&walk)) {
        if (word_means_same(slice_part(text, walk.word.start, walk.word.end), figure->noun)) {
            return true;
        }
    }
    return false;
}

/* The barrels of "per recoverable barrel". */
static Slice word_behind(Slice text, Slice told) {
    Word word = word_after(text, (size_t)(told.bytes - text.bytes) + told.length);
    return slice_part(text, word.start, word.end);
}

/* "$3 a kilo" of 4,400 is of so many kilos only if they are said to be kilos. */
static bool is_measure(Slice told) {
    static const TableWord measures[] = {
        "acre",      "gallon", "gram",  "hectare", "kg",    "kilo",  "kilogram", "kilometer",
        "kilometre", "km",     "lb",    "liter",   "litre", "meter", "metre",    "mile",
        "ounce",     "pint",   "pound", "ton",     "tonne", "yard"};
    Word word = word_at(told, 0);
    return WORD_AMONG(measures, &word);
}

bool divisor_may_be(Slice text, const Figure *figure, Slice told) {
    if (!told.length) {
        return figure->kind == FIGURE_CARDINAL || figure->kind == FIGURE_DURATION;
    }
    bool unnamed = figure->kind == FIGURE_CARDINAL && !time_unit(told) && !is_measure(told) &&
                   (!figure->noun.length || is_anything(told));
    return unnamed || divisor_is(text, figure, told) ||
           divisor_is(text, figure, word_behind(text, told));
}
