#include "relations/divisor.h"

#include "figures/word.h"
#include "relations/context.h"
#include <string.h>

/* Words for one of many people, whatever the many are called. */
static const TableWord heads[] = {"capita",   "head",   "individual", "inhabitant",
                                  "islander", "person", "resident"};

Slice divisor_told(Slice text, const Figure *quotient) {
    static const TableWord leads[] = {"a", "an", "each", "every", "per"};
    enum { REACH = 4, SHORTEST = 3 };
    Word word = word_after(text, quotient->end);
    for (int i = 0; i < REACH && !word_none(&word) && !WORD_AMONG(leads, &word); i++) {
        word = word_after(text, word.end);
    }
    if (!WORD_AMONG(leads, &word)) {
        return (Slice){"", 0};
    }
    Word told = word_after(text, word.end);
    return told.end - told.start >= SHORTEST ? slice_part(text, told.start, told.end)
                                             : (Slice){"", 0};
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

static bool is_head(Slice told) {
    Word word = word_at(told, 0);
    return WORD_AMONG(heads, &word);
}

bool divisor_is(Slice text, const Figure *figure, Slice told) {
    enum { REACH = 4 }; /* words */
    const char *unit = time_unit(told);
    if (unit && figure->unit) {
        return strcmp(unit, figure->unit) == 0;
    }
    size_t at = figure->end;
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

bool divisor_may_be(Slice text, const Figure *figure, Slice told) {
    if (!told.length || divisor_is(text, figure, told)) {
        return true;
    }
    bool time = time_unit(told) != NULL;
    return figure->kind == FIGURE_CARDINAL && !time && (!figure->noun.length || is_head(told));
}
