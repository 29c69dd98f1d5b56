#include "operands/divisor.h"

#include "figures/noun.h"
#include "figures/word.h"
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

/* The word behind "per" or "a", so many words behind a figure at most. */
static Slice told_within(Slice text, const Figure *figure, int reach) {
    enum { SHORTEST = 3 };
    Word word = word_after(text, figure->end);
    for (int i = 0; i < reach && !is_lead(&word) && is_passed(text, &word); i++) {
        word = word_after(text, word.end);
    }
    Word told = word_after(text, word.end);
    bool any = is_lead(&word) && told.end - told.start >= SHORTEST && !word_is_grammar(&told);
    return any ? slice_part(text, told.start, told.end) : (Slice){"", 0};
}

/* The word behind "per" a few words before a figure. */
static Slice told_ahead(Slice text, const Figure *figure) {
    enum { REACH = 5 };
    Word word = word_before(text, figure->start), told = word;
    for (int i = 0; i < REACH && !word_none(&word) && !word_is(&word, "per"); i++) {
        told = word;
        word = word_before(text, word.start);
    }
    return word_is(&word, "per") ? slice_part(text, told.start, told.end) : (Slice){"", 0};
}

bool divisor_is_ahead(Slice text, const Figure *quotient) {
    return told_ahead(text, quotient).length > 0;
}

Slice divisor_told(Slice text, const Figure *quotient) {
    enum { REACH = 3 };
    Slice behind = told_within(text, quotient, REACH);
    return behind.length ? behind : told_ahead(text, quotient);
}

bool divisor_is_behind(Slice text, const Figure *figure) {
    return told_within(text, figure, 1).length > 0;
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
    size_t at = figure->numeral_end;
    for (int i = 0; i < REACH; i++) {
        Word word = word_after(text, at);
        if (word_none(&word)) {
            return false;
        }
        if (word_means_same(slice_part(text, word.start, word.end), told)) {
            return true;
        }
        at = word.end;
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
    Word word = word_before(text, quotient->start);
    for (int i = 0; i < REACH && figure->noun.length && !word_none(&word); i++) {
        if (word_means_same(slice_part(text, word.start, word.end), figure->noun)) {
            return true;
        }
        word = word_before(text, word.start);
    }
    return false;
}

/* The barrels of "per recoverable barrel". */
static Slice word_behind(Slice text, Slice told) {
    Word word = word_after(text, (size_t)(told.bytes - text.bytes) + told.length);
    return slice_part(text, word.start, word.end);
}

bool divisor_may_be(Slice text, const Figure *figure, Slice told) {
    if (!told.length) {
        return figure->kind == FIGURE_CARDINAL || figure->kind == FIGURE_DURATION;
    }
    bool unnamed = figure->kind == FIGURE_CARDINAL && !time_unit(told) &&
                   (!figure->noun.length || is_anything(told));
    return unnamed || divisor_is(text, figure, told) ||
           divisor_is(text, figure, word_behind(text, told));
}
