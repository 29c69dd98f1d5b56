#include "operands/span_ends.h"

#include "relations/elapsed.h"
#include "relations/reading.h"

enum { AGE, FROM, TO }; /* the roles */

typedef struct SpanSearch {
    const Search *search;
    const Figures *figures;
    size_t span; /* index */
    DateGrain grain;
    Readings *readings;
} SpanSearch;

/* The dates of a stretch of sentences that tell different days, as far as the grain goes. */
typedef struct Ends {
    size_t figures[3];
    size_t count; /* 3: too many */
} Ends;

static const Figure *figure_at(const SpanSearch *search, size_t figure) {
    return &search->figures->items[figure];
}

/* Below zero where `a` is the earlier; 0 where they tell one time. What one of them does not tell
 * is not compared. */
static int64_t time_order(const Figure *a, const Figure *b, DateGrain grain) {
    if (grain == GRAIN_TIME) {
        return rational_compare(a->value, b->value);
    }
    int64_t years = a->date.year && b->date.year ? a->date.year - b->date.year : 0,
            months = a->date.month - b->date.month, days = a->date.day - b->date.day;
    return years || grain == GRAIN_YEAR ? years : months || grain == GRAIN_MONTH ? months : days;
}

static void ends_add(const SpanSearch *search, Ends *ends, size_t figure) {
    for (size_t i = 0; i < ends->count; i++) {
        if (!time_order(figure_at(search, ends->figures[i]), figure_at(search, figure),
                        search->grain)) {
            return; /* told twice */
        }
    }
    if (ends->count < sizeof ends->figures / sizeof *ends->figures) {
        ends->figures[ends->count++] = figure;
    }
}

/* Can a date of this sentence be meant: is it of the span's paragraph, or of the headline above? */
static bool is_in_reach(const SpanSearch *search, const Figure *date) {
    const Article *article = search->search->claims->article;
    size_t paragraph = figure_paragraph(article, figure_at(search, search->span)),
           other = figure_paragraph(article, date);
    return other == paragraph || other + paragraph == 1;
}

/* "Natural Light (1989)": the year of a work. */
static bool is_bracketed(const SpanSearch *search, size_t date) {
    Slice text = search->search->claims->article->text;
    const Figure *figure = figure_at(search, date);
    return figure->start > 0 && text.bytes[figure->start - 1] == '(' && figure->end < text.length &&
           text.bytes[figure->end] == ')';
}

static Ends ends_between(const SpanSearch *search, size_t before, size_t behind) {
    size_t sentence = figure_at(search, search->span)->sentence, first = search->span;
    while (first > 0 && search->span - first < LIMIT_WINDOW &&
           figure_at(search, first - 1)->sentence + before >= sentence) {
        first--;
    }
    Ends ends = {.count = 0};
    for (size_t i = first; i < search->figures->count && i < search->span + LIMIT_WINDOW &&
                           figure_at(search, i)->sentence <= sentence + behind;
         i++) {
        if (date_has_grain(figure_at(search, i), search->grain) &&
            is_in_reach(search, figure_at(search, i)) && !is_bracketed(search, i)) {
            ends_add(search, &ends, i);
        }
    }
    return ends;
}

/* May the first and the last year both count: "from 1413 to 2024, a run of 612 years"? */
static bool counts_both_ends(const SpanSearch *search, size_t from, size_t to) {
    const Figure *span = figure_at(search, search->span);
    Interval one_less = interval_subtract(figure_range(span), interval_point(rational_of(1)));
    Interval elapsed = elapsed_between(span, figure_at(search, from), figure_at(search, to));
    return search->grain != GRAIN_TIME && interval_known(elapsed) && interval_known(one_less) &&
           !interval_meets(elapsed, figure_range(span)) && interval_meets(elapsed, one_less);
}

static bool fits(const SpanSearch *search, size_t span, size_t from, size_t to) {
    const Figure *told = figure_at(search, span);
    Interval elapsed = elapsed_between(told, figure_at(search, from), figure_at(search, to));
    return interval_known(elapsed) && interval_meets(elapsed, figure_range(told));
}

/* Does a span of this sentence fit the dates? */
static bool fits_in(const SpanSearch *search, size_t sentence, size_t from, size_t to) {
    size_t first = search->span > LIMIT_WINDOW ? search->span - LIMIT_WINDOW : 0;
    for (size_t i = first; i < search->figures->count && i < search->span + LIMIT_WINDOW; i++) {
        if (figure_at(search, i)->sentence == sentence &&
            figure_at(search, i)->kind == FIGURE_DURATION && fits(search, i, from, to)) {
            return true;
        }
    }
    return false;
}

/* "Five years there, then 11 here, from 1980 to 1991": do the dates fit another span, of its
 * sentence or of theirs? */
static bool are_of_another(const SpanSearch *search, size_t from, size_t to) {
    return !fits(search, search->span, from, to) &&
           (fits_in(search, figure_at(search, search->span)->sentence, from, to) ||
            fits_in(search, figure_at(search, to)->sentence, from, to));
}

static void add_reading(const SpanSearch *search, size_t from, size_t to) {
    if (counts_both_ends(search, from, to)) {
        return;
    }
    Arena *arena = search->search->arena;
    Operands operands = {0};
    *list_push(arena, &operands) = (Operand){search->span, AGE};
    *list_push(arena, &operands) = (Operand){from, FROM};
    *list_push(arena, &operands) = (Operand){to, TO};
    reading_add(arena, operands, TO, true, search->readings);
}

/* "For 22 years, until 1998, and missed but 1972": is the end set beside the span, and the
 * beginning told behind them both? */
static bool is_end_beside(const SpanSearch *search, size_t from, size_t to) {
    static const Slice links[] = {{", until ", 8}, {" until ", 7}, {", to ", 5}, {", up to ", 8}};
    const Figure *span = figure_at(search, search->span), *end = figure_at(search, to);
    if (to != search->span + 1 || from < to || end->start < span->end) {
        return false;
    }
    Slice between = slice_part(search->search->claims->article->text, span->end, end->start);
    bool beside = false;
    for (size_t i = 0; i < sizeof links / sizeof *links && !beside; i++) {
        beside = slice_ends(between, links[i]);
    }
    return beside;
}

/* Days without a year, and times of day, may lie on both sides of New Year or of midnight. */
static void add_pair(const SpanSearch *search, size_t one, size_t other) {
    const Figure *a = figure_at(search, one), *b = figure_at(search, other);
    bool ordered = time_order(a, b, search->grain) < 0;
    size_t from = ordered ? one : other, to = ordered ? other : one;
    bool circular = search->grain == GRAIN_TIME ||
                    (search->grain == GRAIN_DAY && !(a->date.year && b->date.year));
    if (is_end_beside(search, from, to) || are_of_another(search, from, to) ||
        (circular && are_of_another(search, to, from))) {
        return;
    }
    add_reading(search, from, to);
    if (circular) {
        add_reading(search, to, from);
    }
}

/* What is told before the span and behind it are two events, of which it need not tell. */
static bool are_of_one_event(const SpanSearch *search, const Ends *ends) {
    size_t own = figure_at(search, search->span)->sentence,
           one = figure_at(search, ends->figures[0])->sentence,
           other = figure_at(search, ends->figures[1])->sentence;
    return one == own || other == own || one == other;
}

/* The nearest stretch that has two; the ones before and behind the span are equally near. */
static void find_pairs(const SpanSearch *search) {
    static const size_t reach[][2] = {{0, 0}, {1, 0}, {0, 1}, {1, 1}};
    for (size_t i = 0; i < sizeof reach / sizeof *reach; i++) {
        bool equally_near = i == 2;
        if (search->readings->count && !equally_near) {
            return;
        }
        Ends ends = ends_between(search, reach[i][0], reach[i][1]);
        if (ends.count == 2 && are_of_one_event(search, &ends)) {
            add_pair(search, ends.figures[0], ends.figures[1]);
        }
    }
}

static void find_only_beginning(const SpanSearch *search) {
    size_t today = search->search->claims->article_date;
    Ends ends = ends_between(search, 0, 0);
    if (today != NO_MARK && ends.count == 1 &&
        time_order(figure_at(search, ends.figures[0]), figure_at(search, today), search->grain) <
            0 &&
        !are_of_another(search, ends.figures[0], today)) {
        add_reading(search, ends.figures[0], today);
    }
}

void span_ends_find(const Search *search, size_t span_figure, Readings *readings) {
    const Figures *figures = search->claims->figures;
    const Figure *told = &figures->items[span_figure];
    if (told->hedge > HEDGE_JUST_OVER) {
        return; /* "up to 50 minutes" is told of many */
    }
    SpanSearch span = {search, figures, span_figure, span_grain(told), readings};
    find_pairs(&span);
    if (!readings->count && search->direction == DIRECTION_UP) {
        find_only_beginning(&span);
    }
}
