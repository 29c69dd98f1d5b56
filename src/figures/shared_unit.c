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

/* "two- and 10-year notes", "three- or four-year-olds": the hyphen waits for the unit. */
static bool are_suspended(Slice text, const Figure *first, const Figure *second) {
    static const char *const joints[] = {"- and ", "- or ", "-, "};
    Slice between = slice_part(text, first->end, second->start);
    for (size_t i = 0; i < sizeof joints / sizeof *joints; i++) {
        if (slice_equal(between, slice_of(joints[i]))) {
            return true;
        }
    }
    return false;
}

/* "fell from 36 to just 21 days": the two ends of a change. */
static bool are_ends(Slice text, const Figure *first, const Figure *second) {
    static const char *const joints[] = {" to ", " to just ", " to only "};
    Word from = word_before(text, first->start);
    Slice between = slice_part(text, first->end, second->hedge_start);
    for (size_t i = 0; i < sizeof joints / sizeof *joints && word_is(&from, "from"); i++) {
        if (slice_equal(between, slice_of(joints[i]))) {
            return true;
        }
    }
    return false;
}

/* A count with no noun takes the unit of what stands right behind it. */
static void neighbour_share(Slice text, Figures *figures) {
    Figure *last = &figures->items[figures->count - 1], *before = last - 1;
    bool measured = last->kind == FIGURE_DURATION || last->kind == FIGURE_AGE ||
                    last->kind == FIGURE_PERCENT || last->kind == FIGURE_QUANTITY;
    if (!measured || last->scaled) {
        return;
    }
    bool bare = before->kind == FIGURE_CARDINAL && before->noun.length == 0 && !before->scaled &&
                before->sentence == last->sentence && before->end < last->start;
    if (bare && (are_suspended(text, before, last) || are_ends(text, before, last))) {
        before->kind = last->kind;
        before->unit = last->unit;
    }
}

/* "61 of 80 or 76 per cent": the number before it is a part of it. */
static bool is_told_whole(Slice text, const Figures *figures, const Figure *figure) {
    return figure > figures->items && figure[-1].kind == FIGURE_CARDINAL &&
           figure[-1].end < figure->start &&
           slice_equal(slice_part(text, figure[-1].end, figure->start), SLICE(" of "));
}

/* The last two are joined by "and", those before by commas. */
static void percent_share(Slice text, Figures *figures) {
    size_t last = figures->count - 1;
    for (size_t i = last; i > 0; i--) {
        Figure *figure = &figures->items[i - 1];
        if (!is_bare_share(figure) || !are_joined(text, figure, figure + 1, i == last) ||
            is_told_whole(text, figures, figure)) {
            break;
        }
        figure->kind = figures->items[last].kind;
        figure->unit = figures->items[last].unit;
    }
}

/* Between two sums that are compared: "against", ", down from", "in March and". */
static bool are_compared(Slice text, size_t from, size_t to) {
    static const TableWord joints[] = {"after", "against", "at", "compared",
                                       "from",  "versus",  "vs"};
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

/* "was 49 pct, down from 50 a year ago", "30.64 pct (revised from 30.68)" */
static bool are_shares_compared(Slice text, const Figure *first, const Figure *second) {
    static const char *const joints[] = {", down from ", ", up from ", " (revised from ",
                                         " (down from ", " (up from "};
    static const TableWord levels[] = {"at", "averaged", "is", "of", "to", "was", "were"};
    Word level = word_before(text, first->hedge_start);
    Slice between = slice_part(text, first->end, second->hedge_start);
    for (size_t i = 0; i < sizeof joints / sizeof *joints; i++) {
        if (slice_equal(between, slice_of(joints[i]))) {
            return WORD_AMONG(levels, &level) || between.bytes[1] == '(';
        }
    }
    return false;
}

static void compared_share(Slice text, Figures *figures) {
    Figure *last = &figures->items[figures->count - 1];
    const Figure *first = last - 1;
    if (first->kind == FIGURE_PERCENT && first->end < last->start &&
        first->sentence == last->sentence && is_bare_share(last) &&
        are_shares_compared(text, first, last)) {
        last->kind = FIGURE_PERCENT;
        last->unit = first->unit;
    }
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

/* "1.3 million francs, of which 1.1 million was paid" */
static bool is_part_of_sum(Slice text, const Figure *first, const Figure *second) {
    static const char *const joints[] = {", of which ", " of which ", ", of which about "};
    Slice between = slice_part(text, first->end, second->hedge_start);
    bool part = false;
    for (size_t i = 0; i < sizeof joints / sizeof *joints && !part; i++) {
        part = slice_ends(between, slice_of(joints[i]));
    }
    return part && rational_compare(second->value, first->value) < 0;
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
        (are_compared(text, first->end, last->hedge_start) || is_part_of_sum(text, first, last))) {
        last->kind = FIGURE_MONEY;
        last->unit = first->unit;
    }
}

static bool is_weight(const Figure *figure) {
    static const char *const units[] = {"kg", "g", "t", "st", "oz", "lb"};
    bool found = false;
    for (size_t i = 0; i < sizeof units / sizeof *units && figure->kind == FIGURE_QUANTITY; i++) {
        found = found || strcmp(figure->unit, units[i]) == 0;
    }
    return found;
}

/* "220 pounds", "a 220-pound marrow": of money or of weight. */
static bool is_in_pounds(Slice text, const Figure *figure) {
    Slice printed = slice_part(text, figure->start, figure->end);
    return figure->kind == FIGURE_MONEY && figure->numeral_start == figure->start &&
           (slice_ends(printed, SLICE("pounds")) || slice_ends(printed, SLICE("pound")));
}

/* "220 pounds (99.8 kilograms)", "a 220-pound marrow, or 99.8 kg" */
static bool are_told_again(Slice text, const Figure *first, const Figure *second) {
    enum { NEAR = 32 }; /* bytes */
    if (first->sentence != second->sentence || first->end >= second->hedge_start ||
        second->hedge_start - first->end > NEAR) {
        return false;
    }
    Slice between = slice_part(text, first->end, second->hedge_start);
    return slice_ends(between, SLICE("(")) || slice_ends(between, SLICE(" or ")) ||
           slice_ends(between, SLICE(", "));
}

/* "Weighing 12 pounds", "12 pounds in weight", "tipped the scales at 12 pounds" */
static bool is_weighed(Slice text, const Figure *figure) {
    static const TableWord verbs[] = {"weigh", "weighed", "weighing", "weighs"};
    Word before = word_before(text, figure->hedge_start < figure->start ? figure->hedge_start
                                                                        : figure->start),
         scales = word_before(text, before.start), in = word_after(text, figure->end),
         weight = word_after(text, in.end);
    return WORD_AMONG(verbs, &before) || (word_is(&before, "at") && word_is(&scales, "scales")) ||
           (word_is(&in, "in") && word_is(&weight, "weight"));
}

/* Pounds beside another weight, or that are weighed, are no money. */
static void pounds_weigh(Slice text, Figures *figures) {
    Figure *last = &figures->items[figures->count - 1], *before = last - 1;
    if (last->kind != FIGURE_MONEY && last->kind != FIGURE_QUANTITY) {
        return;
    }
    bool again = figures->count > 1 && are_told_again(text, before, last);
    if (again && is_weight(last) && is_in_pounds(text, before)) {
        before->kind = FIGURE_QUANTITY;
        before->unit = "lb";
    }
    if (is_in_pounds(text, last) && ((again && is_weight(before)) || is_weighed(text, last))) {
        last->kind = FIGURE_QUANTITY;
        last->unit = "lb";
    }
}

void unit_share(Slice text, Figures *figures) {
    if (figures->count > 0) {
        pounds_weigh(text, figures);
    }
    if (figures->count < 2) {
        return;
    }
    neighbour_share(text, figures);
    compared_share(text, figures);
    const Figure *last = &figures->items[figures->count - 1];
    bool points = last->kind == FIGURE_POINTS && last->unit && strcmp(last->unit, "pp") == 0;
    if (last->kind == FIGURE_PERCENT || points) {
        percent_share(text, figures);
    } else {
        money_share(text, figures);
    }
}
