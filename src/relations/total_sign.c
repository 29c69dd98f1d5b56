#include "relations/total_sign.h"

#include "figures/figure.h"

static bool ends_with_any(Slice text, const char *const *words, size_t count) {
    for (size_t i = 0; i < count; i++) {
        Slice word = slice_of(words[i]);
        bool whole =
            text.length == word.length ||
            (text.length > word.length && text.bytes[text.length - word.length - 1] == ' ');
        if (slice_ends(text, word) && (whole || word.bytes[0] == '\'')) {
            return true;
        }
    }
    return false;
}

/* "the ", "all ", "its ": what was told before, or can be counted up. */
static bool is_definite(Slice before) {
    static const char *const words[] = {"the ",    "all ",    "these ", "those ", "this ", "that ",
                                        "entire ", "whole ",  "full ",  "their ", "her ",  "his ",
                                        "its ",    "all of ", "'s ",    "both "};
    return ends_with_any(before, words, sizeof words / sizeof *words) &&
           !slice_starts(before, SLICE(" of ")); /* "nine of the 20" */
}

static bool has_any(Slice text, const char *const *words, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (slice_has(text, slice_of(words[i]))) {
            return true;
        }
    }
    return false;
}

/* "taking the number of those without power to" */
static bool is_raised(Slice before) {
    static const char *const verbs[] = {
        "bringing ", "brings ", "brought ",  "bring ",    "taking ",   "takes ",
        "took ",     "take ",   "lifting ",  "lifts ",    "lifted ",   "lift ",
        "pushing ",  "pushes ", "pushed ",   "push ",     "raising ",  "raises ",
        "raised ",   "raise ",  "swelling ", "boosting ", "carrying ", "driving "};
    return slice_ends(before, SLICE(" to ")) &&
           has_any(before, verbs, sizeof verbs / sizeof *verbs);
}

/* "in shares, valuing the deal at" */
static bool is_valued(Slice before) {
    static const char *const verbs[] = {"valuing ", "pricing ", "putting ", "values ", "puts "};
    return slice_ends(before, SLICE(" at ")) &&
           has_any(before, verbs, sizeof verbs / sizeof *verbs);
}

/* The text before the mark, back to the figure before it; `mark` becomes that, or 0. */
static Slice text_before(const MarkedSentence *marked, size_t mark, size_t *previous) {
    size_t end = marked->marks.items[mark].at;
    for (*previous = mark; *previous > 0; --*previous) {
        size_t at = marked->marks.items[*previous - 1].at;
        if (marked->text.bytes[at] != (char)MARK_NAME) {
            return slice_part(marked->text, at + 1, end);
        }
    }
    return slice_part(marked->text, 0, end);
}

/* "the two regions account for" */
static bool is_counted(const MarkedSentence *marked, size_t mark) {
    size_t previous, none;
    text_before(marked, mark, &previous);
    if (previous == 0) {
        return false;
    }
    char kind = marked->text.bytes[marked->marks.items[previous - 1].at];
    if (kind != (char)(MARK_FIGURE + FIGURE_CARDINAL) &&
        kind != (char)(MARK_FIGURE + FIGURE_DURATION)) {
        return false;
    }
    Slice before = text_before(marked, previous - 1, &none);
    return is_definite(before);
}

TotalSign total_sign(const MarkedSentence *marked, size_t mark) {
    size_t previous;
    Slice before = text_before(marked, mark, &previous);
    if (is_definite(before)) {
        return TOTAL_DEFINITE;
    }
    if (is_raised(before) || is_valued(before)) {
        return TOTAL_RAISED;
    }
    return is_counted(marked, mark) ? TOTAL_COUNTED : TOTAL_NONE;
}
