#include "figures/shared_unit.h"

#include "figures/word.h"

/* A number to which nothing is added, and that can be so many per cent. */
static bool is_bare_share(const Figure *figure) {
    enum { ALL = 100 };
    return figure->kind == FIGURE_CARDINAL && figure->hedge == HEDGE_NONE && !figure->noun.length &&
           !figure->scaled && rational_known(figure->value) &&
           rational_compare(figure->value, rational_of(ALL)) < 0;
}

static bool are_joined(Slice text, const Figure *first, const Figure *second, bool last) {
    static const char *const joints[] = {" and ", ", and ", " or ", ", "};
    enum { ONLY_BEFORE_LAST = 3, ALL = sizeof joints / sizeof *joints };
    if (first->end > second->start || first->sentence != second->sentence) {
        return false;
    }
    Slice between = slice_part(text, first->end, second->start);
    for (size_t i = last ? 0 : ONLY_BEFORE_LAST; i < (last ? ONLY_BEFORE_LAST : ALL); i++) {
        if (slice_equal(between, slice_of(joints[i]))) {
            return true;
        }
    }
    return false;
}

/* The last two are joined by "and", those before by commas. */
static void percent_share(Slice text, Figures *figures) {
    size_t last = figures->count - 1;
    for (size_t i = last; i > 0; i--) {
        Figure *figure = &figures->items[i - 1];
        if (!is_bare_share(figure) || !are_joined(text, figure, figure + 1, i == last)) {
            break;
        }
        figure->kind = figures->items[last].kind;
        figure->unit = figures->items[last].unit;
    }
}

/* Between two sums that are compared: "against", ", down from", "in March and". */
static bool are_compared(Slice text, size_t from, size_t to) {
    static const TableWord joints[] = {"against", "at", "compared", "from", "versus", "vs"};
    static const TableWord times[] = {
        "a",        "ago",      "and",     "april",  "august",  "december", "down",      "earlier",
        "february", "in",       "january", "july",   "june",    "last",     "march",     "may",
        "month",    "november", "october", "period", "quarter", "same",     "september", "the",
        "this",     "up",       "week",    "with",   "year"};
    size_t joined = 0, timed = 0;
    bool and_last = false;
    for (Word word = word_after(text, from); word.start < to; word = word_after(text, from)) {
        bool joint = WORD_AMONG(joints, &word), time = WORD_AMONG(times, &word);
        bool sign = digit_is(byte_at(text, word.start)) || byte_at(text, word.start) == ',';
        if (!joint && !time && !sign) {
            return false;
        }
        joined += joint;
        timed += time;
        and_last = word_is(&word, "and");
        from = word.end + sign;
    }
    return joined > 0 || (and_last && timed > 2); /* "in March and" */
}

/* The last figure before `last` that is no date; NULL if another sentence has it. */
static const Figure *figure_before(const Figures *figures, const Figure *last) {
    const Figure *first = last;
    while (first > figures->items && first[-1].sentence == last->sentence) {
        first--;
        if (first->kind != FIGURE_DATE) {
            return first;
        }
    }
    return NULL;
}

/* "8.2 billion marks against 7.0 billion": both millions or more, and only the first says of what.
 */
static void money_share(Slice text, Figures *figures) {
    enum { NEAR = 60 };
    Figure *last = &figures->items[figures->count - 1];
    bool bare = last->kind == FIGURE_CARDINAL && last->scaled && last->noun.length == 0;
    const Figure *first = bare ? figure_before(figures, last) : NULL;
    if (first && first->kind == FIGURE_MONEY && first->scaled &&
        last->hedge_start - first->end < NEAR &&
        are_compared(text, first->end, last->hedge_start)) {
        last->kind = FIGURE_MONEY;
        last->unit = first->unit;
    }
}

void unit_share(Slice text, Figures *figures) {
    if (figures->count < 2) {
        return;
    }
    const Figure *last = &figures->items[figures->count - 1];
    bool points = last->kind == FIGURE_POINTS && last->unit && strcmp(last->unit, "pp") == 0;
    if (last->kind == FIGURE_PERCENT || points) {
        percent_share(text, figures);
    } else {
        money_share(text, figures);
    }
}
