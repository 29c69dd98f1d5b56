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

/* Do words with capitals stand from `at` up to `end`, and nothing else? */
static bool names_only(Slice text, size_t at, size_t end) {
    while (at < end) {
        Word word = word_at(text, at);
        if (!word.capital) {
            return false;
        }
        at = blanks_end(text, word.end);
    }
    return at == end;
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

static void label_make(Figure *figure) {
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

/* "Eugene Island 375 and Ship Shoal 128": the number of a name joined to one that has a number is
 * one too. */
static void names_join(Slice text, Figures *figures) {
    for (size_t i = figures->count; i > 1; i--) {
        Figure *last = &figures->items[i - 1], *before = last - 1;
        if (last->kind != FIGURE_LABEL || before->kind != FIGURE_CARDINAL || before->noun.length) {
            continue;
        }
        Slice name = numbered_name(text, last);
        size_t joint = joint_end(text, before->end);
        bool joined =
            name.length > 0 && joint > before->end && names_only(text, joint, last->start);
        if (joined && !label_word_before(text, last->start) &&
            numbered_name(text, before).length > 0) {
            label_make(before);
        }
    }
}

void names_repeat(Slice text, Figures *figures) {
    names_join(text, figures);
    RepeatedNames known = {.count = 0};
    names_gather(text, figures, &known);
    for (size_t i = 0; i < figures->count && known.count > 0; i++) {
        Figure *figure = &figures->items[i];
        if (figure->kind != FIGURE_CARDINAL) {
            continue;
        }
        Slice name = numbered_name(text, figure);
        if (name.length > 0 && name_known(&known, name) && !noun_behind(text, figure->end).plural) {
            label_make(figure);
        }
    }
}
