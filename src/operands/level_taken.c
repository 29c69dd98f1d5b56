#include "operands/level_taken.h"

#include "figures/word_walk.h"
#include "relations/term.h"

static const Figure *figure_at(const Claims *claims, size_t index) {
    return &claims->figures->items[index];
}

static Slice text_between(const Claims *claims, size_t one, size_t other) {
    const Figure *first = figure_at(claims, one), *last = figure_at(claims, other);
    return first->end <= last->start ? slice_part(claims->article->text, first->end, last->start)
                                     : (Slice){"", 0};
}

/* "Rose eight points to 48.1 per cent, and 5.5 points to 49.7": behind the distance, the end of
 * another. */
static bool ends_another(const Claims *claims, const Gap *gap, size_t figure) {
    size_t result = gap->result->figure, before = figure - 1;
    return figure > result + 1 && before != gap->known &&
           figure_at(claims, before)->kind == FIGURE_POINTS &&
           slice_ends(text_between(claims, before, figure), SLICE(" to "));
}

/* "To rise by 15 billion, compared with 15.6 billion last year" */
static bool is_compared_with(const Claims *claims, const Gap *gap, size_t figure) {
    static const char *const leads[] = {", compared with ", " compared with ", ", compared to ",
                                        ", against ",       ", as against ",   ", versus "};
    size_t result = gap->result->figure;
    Slice between = figure == result + 1 ? text_between(claims, result, figure) : (Slice){"", 0};
    bool led = false;
    for (size_t i = 0; i < sizeof leads / sizeof *leads; i++) {
        led = led || slice_starts(between, slice_of(leads[i]));
    }
    Rational half = rational_make(1, 2), value = figure_at(claims, figure)->value,
             distance = figure_at(claims, result)->value;
    return led && figures_commensurable(figure_at(claims, figure), figure_at(claims, result)) &&
           rational_compare(rational_multiply(distance, half), value) < 0 &&
           rational_compare(rational_multiply(value, half), distance) < 0;
}

/* "Both fell nine points, to respective bids of 5.70 and 5.75 per cent" */
static bool is_respective(const Claims *claims, size_t figure) {
    const Sentence *sentence =
        &claims->article->sentences.items[figure_at(claims, figure)->sentence];
    return slice_has(slice_part(claims->article->text, sentence->start, sentence->end),
                     SLICE("respective"));
}

/* "Income was 92.5m, up from 91.7m, as loans grew by 896m" */
static bool is_for_a_reason(const Claims *claims, const Gap *gap, size_t figure) {
    static const TableWord reasons[] = {"although", "because", "despite", "though"},
                           comparing[] = {"a",        "against",  "an",      "at",   "before",
                                          "compared", "expected", "first",   "if",   "in",
                                          "it",       "many",     "much",    "of",   "on",
                                          "opposed",  "per",      "planned", "the",  "they",
                                          "this",     "to",       "usual",   "well", "were"};
    size_t result = gap->result->figure, last = figure;
    for (size_t i = figure + 1; i < result; i++) { /* what is told behind the reason goes with it */
        last = figures_commensurable(figure_at(claims, i), figure_at(claims, figure)) ? i : last;
    }
    Slice between = figure < result ? text_between(claims, last, result) : (Slice){"", 0};
    bool reason = false;
    for (size_t at = 0; at < between.length && !reason;) {
        Word word = word_at(between, at), next = word_after(between, word.end);
        reason = WORD_AMONG(reasons, &word) ||
                 (word_is(&word, "as") && !word_none(&next) && !WORD_AMONG(comparing, &next));
        at = word_none(&word) ? at + 1 : word.end;
    }
    return reason;
}

bool level_is_taken(const Claims *claims, const Gap *gap, size_t figure) {
    const Figure *level = figure_at(claims, figure),
                 *result = figure_at(claims, gap->result->figure);
    return figure != gap->known &&
           (is_respective(claims, figure) ||
            (level->sentence == result->sentence &&
             (ends_another(claims, gap, figure) || is_compared_with(claims, gap, figure) ||
              is_for_a_reason(claims, gap, figure))));
}
