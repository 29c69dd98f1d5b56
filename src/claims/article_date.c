#include "claims/article_date.h"

enum { OPENING_PARAGRAPHS = 4, YEAR_MONTHS = 12 };

static bool is_full(const Figure *figure) {
    return figure->kind == FIGURE_DATE && figure->date.year && figure->date.month &&
           figure->date.day;
}

static bool is_claimed(const Claims *claims, size_t figure) {
    size_t count;
    claims_of_figure(claims, figure, &count);
    return count > 0;
}

static int month_number(Date date) {
    return date.year * YEAR_MONTHS + date.month;
}

/* Is another date that is told to the day more than a year behind this one? */
static bool is_past(const Figures *figures, Date date) {
    for (size_t i = 0; i < figures->count; i++) {
        if (is_full(&figures->items[i]) &&
            month_number(figures->items[i].date) - month_number(date) > YEAR_MONTHS) {
            return true;
        }
    }
    return false;
}

size_t article_date(const Claims *claims) {
    const Figures *figures = claims->figures;
    for (size_t i = 0; i < figures->count; i++) {
        const Figure *figure = &figures->items[i];
        if (figure_paragraph(claims->article, figure) > OPENING_PARAGRAPHS) {
            break;
        }
        if (is_full(figure) && !is_claimed(claims, i)) {
            return is_past(figures, figure->date) ? NO_MARK : i;
        }
    }
    return NO_MARK;
}
