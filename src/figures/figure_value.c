#include "figures/figure.h"

/* `count` digits, zeros in front. */
static void padded(Buffer *out, unsigned value, unsigned count) {
    char digits[8];
    for (unsigned i = count; i-- > 0; value /= 10) {
        digits[i] = (char)('0' + value % 10);
    }
    buffer_add(out, (Slice){digits, count});
}

/* ISO 8601 as far as it is known: 2022-09-05, 2022-09, --09-05, 2022; a lone day or month is
 * nothing. */
static void date_write(Buffer *out, Date date) {
    if (date.year > 0) {
        padded(out, (unsigned)date.year, 4);
    } else if (date.month == 0 || date.day == 0) {
        return;
    } else {
        buffer_add_byte(out, '-');
    }
    if (date.month > 0) {
        buffer_add_byte(out, '-');
        padded(out, date.month, 2);
    }
    if (date.month > 0 && date.day > 0) {
        buffer_add_byte(out, '-');
        padded(out, date.day, 2);
    }
}

/* Minutes after midnight as HH:MM. */
static void time_write(Buffer *out, Rational minutes) {
    unsigned value = (unsigned)minutes.numerator;
    padded(out, value / 60, 2);
    buffer_add_byte(out, ':');
    padded(out, value % 60, 2);
}

static void fraction_write(Buffer *out, Rational value) {
    Rational part = {value.numerator, 1}, whole = {value.denominator, 1};
    rational_write(out, part);
    if (value.denominator != 1) {
        buffer_add_byte(out, '/');
        rational_write(out, whole);
    }
}

void figure_write_value(Buffer *out, const Figure *figure) {
    if (figure->kind == FIGURE_DATE) {
        date_write(out, figure->date);
    } else if (!rational_known(figure->value)) {
        return;
    } else if (figure->kind == FIGURE_TIME) {
        time_write(out, figure->value);
    } else if (figure->kind == FIGURE_FRACTION) {
        fraction_write(out, figure->value);
    } else {
        rational_write(out, figure->value);
    }
}
