#include "figures/repeated_name.h"
#include "figures/label_word.h"
#include "figures/noun.h"

typedef struct RepeatedNames {
    Slice names[8]; /* the first of an article: its last word and the number */
    size_t count;
} RepeatedNames;

/* "Doom 3": the word with a capital before a short number, and that; empty if it is none. */
static Slice numbered_name(Slice text, const Figure *figure) {
    enum { DIGITS = 3 };
    size_t length = figure->end - figure->start, end = blanks_start(text, figure->start);
    bool bare = length <= DIGITS && digit_is(byte_at(text, figure->start)) &&
                digit_is(byte_at(text, figure->end - 1)) && end < figure->start;
    if (!bare) {
        return (Slice){0};
    }
    Word word = word_ending(text, end);
    return word.capital ? slice_part(text, word.start, figure->end) : (Slice){0};
}

static bool name_known(const RepeatedNames *known, Slice name) {
    for (size_t i = 0; i < known->count; i++) {
        if (slice_equal(known->names[i], name)) {
            return true;
        }
    }
    return false;
}

/* Words that always take a number need no second look. */
static void names_gather(Slice text, const Figures *figures, RepeatedNames *known) {
    enum { MOST = sizeof known->names / sizeof *known->names };
    for (size_t i = 0; i < figures->count && known->count < MOST; i++) {
        const Figure *figure = &figures->items[i];
        Slice name = figure->kind == FIGURE_LABEL ? numbered_name(text, figure) : (Slice){0};
        if (name.length > 0 && !label_word_before(text, figure->start) &&
            !name_known(known, name)) {
            known->names[known->count++] = name;
        }
    }
}

void names_repeat(Slice text, Figures *figures) {
    RepeatedNames known = {.count = 0};
    names_gather(text, figures, &known);
    for (size_t i = 0; i < figures->count && known.count > 0; i++) {
        Figure *figure = &figures->items[i];
        if (figure->kind != FIGURE_CARDINAL) {
            continue;
        }
        Slice name = numbered_name(text, figure);
        if (name.length > 0 && name_known(&known, name) && !noun_behind(text, figure->end).plural) {
            *figure = (Figure){.start = figure->start,
                               .end = figure->end,
                               .numeral_start = figure->start,
                               .numeral_end = figure->end,
                               .hedge_start = figure->start,
                               .hedge_end = figure->start,
                               .kind = FIGURE_LABEL,
                               .quoted = figure->quoted,
                               .sentence = figure->sentence};
        }
    }
}
