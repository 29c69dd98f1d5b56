#include "operands/year_source.h"

#include "relations/calendar.h"

enum {
    MONTH_DAYS = 31,
    HALF_YEAR_DAYS = 150, /* and not much less than half a year */
    DATELINE = 40,        /* bytes from the beginning of its paragraph */
    OPENING = 2           /* paragraphs */
};

static const Figure *figure_at(const Claims *claims, size_t figure) {
    return &claims->figures->items[figure];
}

static bool is_full(const Figure *figure) {
    return figure->kind == FIGURE_DATE && figure->date.year && figure->date.month &&
           figure->date.day && date_exists(figure->date);
}

/* Days from one to the other, in the year in which they are nearest. */
static int64_t days_apart(const Figure *date, const Figure *source) {
    int64_t days =
        date_day_number(date_nearest(date->date, source->date)) - date_day_number(source->date);
    return days < 0 ? -days : days;
}

/* The nearest date with a year, told to the day or not, that stands before; NO_MARK if none. */
static size_t year_before(const Claims *claims, size_t date) {
    for (size_t i = date; i > 0; i--) {
        const Figure *figure = figure_at(claims, i - 1);
        if (figure->kind == FIGURE_DATE && figure->date.year) {
            return i - 1;
        }
    }
    return NO_MARK;
}

static bool is_near(const Claims *claims, const Figure *date, const Figure *source) {
    int64_t days = days_apart(date, source);
    bool beside =
        source->sentence + 1 >= date->sentence &&
        figure_paragraph(claims->article, source) == figure_paragraph(claims->article, date);
    return days <= MONTH_DAYS || (beside && days <= HALF_YEAR_DAYS);
}

/* "BERN, 3 May 2025 - " */
static bool is_dateline(const Claims *claims, size_t source) {
    const Figure *figure = figure_at(claims, source);
    size_t paragraph = figure_paragraph(claims->article, figure);
    Slice behind = slice_part(claims->article->text, figure->end, claims->article->text.length);
    bool closed = slice_starts(behind, SLICE(" -")) || slice_starts(behind, SLICE("-")) ||
                  slice_starts(behind, SLICE(" \xE2\x80\x93")) ||
                  slice_starts(behind, SLICE(" \xE2\x80\x94")) ||
                  slice_starts(behind, SLICE(" (")) || slice_starts(behind, SLICE(": "));
    return paragraph <= OPENING && closed &&
           figure->start - claims->article->paragraphs.items[paragraph].start <= DATELINE;
}

/* Is another year told in the paragraph of the date? Then the date may be of that one. */
static bool is_of_other_year(const Claims *claims, size_t date, size_t source) {
    const Figure *told = figure_at(claims, date);
    size_t paragraph = figure_paragraph(claims->article, told);
    for (size_t i = 0; i < claims->figures->count; i++) {
        const Figure *figure = figure_at(claims, i);
        if (i != source && figure->kind == FIGURE_DATE && figure->date.year &&
            figure->date.year != figure_at(claims, source)->date.year &&
            figure_paragraph(claims->article, figure) == paragraph) {
            return true;
        }
    }
    return false;
}

size_t year_source(const Claims *claims, size_t date) {
    const Figure *told = figure_at(claims, date);
    size_t before = year_before(claims, date), today = claims->article_date;
    if (before != NO_MARK && is_full(figure_at(claims, before)) &&
        is_near(claims, told, figure_at(claims, before))) {
        return before;
    }
    bool dated =
        today != NO_MARK && is_dateline(claims, today) && is_full(figure_at(claims, today));
    return dated && !is_of_other_year(claims, date, today) &&
                   days_apart(told, figure_at(claims, today)) <= HALF_YEAR_DAYS
               ? today
               : NO_MARK;
}

void operands_take_year(Arena *arena, const Claims *claims, RelationKind kind, Operands *operands) {
    enum { YEAR = 1 }; /* the role */
    if (kind != RELATION_DATE || operands->count != 1) {
        return;
    }
    size_t date = operands->items[0].figure;
    Date told = figure_at(claims, date)->date;
    if (told.weekday && told.month && told.day && !told.year) {
        size_t source = year_source(claims, date);
        if (source != NO_MARK) {
            *list_push(arena, operands) = (Operand){source, YEAR};
        }
    }
}
