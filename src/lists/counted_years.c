#include "lists/counted_years.h"

#include "figures/word.h"

enum {
    REACH = 80,            /* bytes between the number and the first year */
    FEWEST = 2,            /* years that make a list */
    FEWEST_GONE_BEFORE = 3 /* of those before an ordinal fewer may be the last of them */
};

static const Figure *figure_at(const Claims *claims, size_t figure) {
    return &claims->figures->items[figure];
}

/* A year without a month, of four digits. */
static bool is_year(const Figure *figure) {
    return figure->kind == FIGURE_DATE && figure->date.year && !figure->date.month &&
           figure->end - figure->start == 4 && figure->hedge == HEDGE_NONE;
}

static Slice text_between(const Claims *claims, size_t figure) {
    return slice_part(claims->article->text, figure_at(claims, figure)->end,
                      figure_at(claims, figure + 1)->start);
}

static bool is_joint(Slice between) {
    return slice_equal(between, SLICE(", ")) || slice_equal(between, SLICE(" and ")) ||
           slice_equal(between, SLICE(", and "));
}

/* Does the list end here? What is joined to it by "and" is one more, and so is a span of years. */
static bool is_closed(Slice text, const Figure *last) {
    static const TableWord joints[] = {"again", "and", "as", "besides", "or", "plus", "then", "to"};
    const char *signs = ".,;)";
    if (last->end >= text.length) {
        return true;
    }
    char sign = text.bytes[last->end];
    Word next = word_after(text, last->end + (sign == ','));
    return sign == '\n' || (strchr(signs, sign) && !(sign == ',' && WORD_AMONG(joints, &next)));
}

/* How many years stand side by side from a figure on, to the end of their list; else 0. */
static size_t years_from(const Claims *claims, size_t first) {
    const Figures *figures = claims->figures;
    size_t end = first;
    while (end < figures->count && is_year(&figures->items[end]) &&
           (end == first || is_joint(text_between(claims, end - 1)))) {
        end++;
    }
    bool list = end - first >= FEWEST && is_joint(text_between(claims, end - 2)) &&
                !slice_equal(text_between(claims, end - 2), SLICE(", "));
    return list && is_closed(claims->article->text, figure_at(claims, end - 1)) ? end - first : 0;
}

static bool ends_with_any(Slice text, const char *const *ends, size_t count) {
    for (size_t i = 0; i < count; i++) {
        Slice end = slice_of(ends[i]);
        if (text.length >= end.length &&
            slice_equal(slice_part(text, text.length - end.length, text.length), end)) {
            return true;
        }
    }
    return false;
}

static bool has_doubt(Slice between) {
    static const char *const doubts[] = {"includ", "recent", "notabl", "such as",
                                         "last ",  "since",  "among",  ";",
                                         "\"",     ". ",     "not ",   "latest"};
    return between.length > REACH || slice_has_any(between, doubts, sizeof doubts / sizeof *doubts);
}

/* "Three times, in 2011, 2014 and 2019" */
static bool tells_how_often(const Claims *claims, size_t figure) {
    static const TableWord times[] = {"times"};
    static const char *const openers[] = {", in ", " in ", ": ", ": in ", " (", " (in ", " - in "};
    Word last = word_ending(claims->article->text, figure_at(claims, figure)->end);
    return figure_at(claims, figure)->kind == FIGURE_MULTIPLIER && WORD_AMONG(times, &last) &&
           ends_with_any(text_between(claims, figure), openers, sizeof openers / sizeof *openers);
}

/* "Its fifth title, to go with those of 1998, 2004, 2011 and 2013" */
static bool tells_how_manieth(const Claims *claims, size_t figure) {
    static const char *const openers[] = {", after ",
                                          " after ",
                                          ", after those of ",
                                          ", after those in ",
                                          " to go with those of ",
                                          " to go with those in ",
                                          ", following those of ",
                                          ", following those in ",
                                          ", following ",
                                          " after those of ",
                                          " after those in ",
                                          ", adding to those of ",
                                          ", adding to those in ",
                                          " to add to those of ",
                                          " to add to those in ",
                                          ", after titles in ",
                                          ", after wins in ",
                                          ", after victories in ",
                                          ", after successes in "};
    return figure_at(claims, figure)->kind == FIGURE_ORDINAL &&
           ends_with_any(text_between(claims, figure), openers, sizeof openers / sizeof *openers);
}

size_t counted_years(const Claims *claims, size_t figure) {
    if (figure + 1 >= claims->figures->count || !is_year(figure_at(claims, figure + 1)) ||
        figure_at(claims, figure)->sentence != figure_at(claims, figure + 1)->sentence ||
        has_doubt(text_between(claims, figure))) {
        return 0;
    }
    size_t years = years_from(claims, figure + 1);
    if (tells_how_often(claims, figure)) {
        return years;
    }
    bool before = years >= FEWEST_GONE_BEFORE && tells_how_manieth(claims, figure);
    return before ? years + 1 : 0;
}
