#include "relations/published.h"

#include "figures/digits.h"
#include "relations/calendar.h"

static int number_at(const char *text, size_t digits) {
    int number = 0;
    for (size_t i = 0; i < digits; i++) {
        number = 10 * number + (text[i] - '0');
    }
    return number;
}

bool published_read(const char *text, Date *day) {
    static const char form[] = "dddd-dd-dd";
    enum { YEAR = 0, MONTH = 5, DAY = 8, YEAR_DIGITS = 4, DIGITS = 2 };
    for (size_t i = 0; i < sizeof form; i++) {
        if (form[i] == 'd' ? !digit_is(text[i]) : text[i] != form[i]) {
            return false;
        }
    }
    *day = (Date){.year = (int16_t)number_at(text + YEAR, YEAR_DIGITS),
                  .month = (uint8_t)number_at(text + MONTH, DIGITS),
                  .day = (uint8_t)number_at(text + DAY, DIGITS)};
    return day->year > 0 && date_exists(*day);
}

static bool is_date(const Figure *figure, bool full) {
    return figure->kind == FIGURE_DATE && figure->date.month && figure->date.day &&
           (figure->date.year != 0) == full;
}

static bool tell_a_day(const Figures *figures) {
    for (size_t i = 0; i < figures->count; i++) {
        if (is_date(&figures->items[i], true)) {
            return true;
        }
    }
    return false;
}

void figures_take_year(Figures *figures, Date published) {
    enum { NEAR = 150 /* days */ };
    bool told = tell_a_day(figures);
    for (size_t i = 0; !told && i < figures->count; i++) {
        Figure *figure = &figures->items[i];
        if (!is_date(figure, false) || !figure->date.weekday) {
            continue;
        }
        Date meant = date_nearest(figure->date, published);
        int64_t days = date_day_number(meant) - date_day_number(published);
        if (days <= NEAR && days >= -NEAR) {
            figure->date = meant;
        }
    }
}
