#include "figures/figure.h"
#include "figures/hedge.h"

enum { ROUNDING_FROM = 10000, ROUNDING_ZEROS = 3, ROUNDING_PERCENT = 5, ROUGH_POINTS = 5 };

/* Numbers of things are exact as printed; measures and shares are rounded to their last digit. */
static bool kind_counts(FigureKind kind) {
    switch (kind) {
    case FIGURE_PERCENT:
    case FIGURE_POINTS:
    case FIGURE_QUANTITY:
        return false;
    default:
        return true;
    }
}

/* "61 out of 80": more finely than anybody rounds, but for "one in 300". */
static bool is_counted_out(const Figure *figure) {
    enum { FINE = 20 };
    return figure->value.denominator > FINE && figure->value.numerator > 1;
}

/* Parts and multiples in words are meant roughly: "a third", "twice", "doubled". */
static bool kind_is_rough(const Figure *figure) {
    return (figure->kind == FIGURE_FRACTION && !is_counted_out(figure)) ||
           (figure->kind == FIGURE_MULTIPLIER && figure->place == 0);
}

/* Five of the place below; nearly all are ones, tenths or hundredths. */
static Rational half_unit(int place) {
    static const Rational halves[] = {{1, 2}, {1, 20}, {1, 200}};
    const int count = sizeof halves / sizeof *halves;
    return place <= 0 && -place < count ? halves[-place] : rational_scaled(5, place - 1);
}

/* May it be rounded to its zeros? */
static bool has_rounding_zeros(const Figure *figure) {
    return !figure->scaled && figure->zeros >= ROUNDING_ZEROS &&
           rational_compare(rational_absolute(figure->value), rational_of(ROUNDING_FROM)) >= 0;
}

/* 313,000 may be rounded to its zeros, never by more than 5% of it. */
static Rational zeros_slack(const Figure *figure) {
    Rational slack = half_unit(figure->zeros);
    Rational most =
        rational_multiply(rational_absolute(figure->value), rational_make(ROUNDING_PERCENT, 100));
    return rational_compare(slack, most) < 0 ? slack : most;
}

static Rational plain_slack(const Figure *figure, bool zeros) {
    bool stated = figure->place != 0 || figure->scaled || !kind_counts(figure->kind);
    Rational slack = stated ? half_unit(figure->place) : rational_of(0);
    if (!zeros || !has_rounding_zeros(figure)) {
        return slack;
    }
    Rational loose = zeros_slack(figure);
    return rational_compare(loose, slack) > 0 ? loose : slack;
}

static Interval plain_range(const Figure *figure, bool zeros) {
    Rational slack = plain_slack(figure, zeros);
    if (rational_known(slack) && rational_sign(slack) == 0) {
        return interval_point(figure->value);
    }
    return interval_closed(rational_subtract(figure->value, slack),
                           rational_add(figure->value, slack));
}

/* "Three in five" is a tenth of it either way, but no more than five points: not 66%. */
static Interval rough_range(const Figure *figure) {
    Interval about = hedge_range(HEDGE_ABOUT, figure->value);
    Rational most = rational_make(ROUGH_POINTS, 100);
    if (figure->kind != FIGURE_FRACTION ||
        rational_compare(rational_subtract(about.high, figure->value), most) <= 0) {
        return about;
    }
    return interval_closed(rational_subtract(figure->value, most),
                           rational_add(figure->value, most));
}

static Interval range_of(const Figure *figure, bool zeros) {
    if (rational_known(figure->low) && rational_known(figure->high)) {
        return interval_closed(figure->low, figure->high);
    }
    if (!rational_known(figure->value)) {
        return interval_unknown();
    }
    if (figure->hedge != HEDGE_NONE) {
        return hedge_range(figure->hedge, figure->value);
    }
    return kind_is_rough(figure) ? rough_range(figure) : plain_range(figure, zeros);
}

Rational figure_slack(const Figure *figure) {
    bool plain = figure->hedge == HEDGE_NONE && !kind_is_rough(figure);
    return plain ? plain_slack(figure, true) : RATIONAL_UNKNOWN;
}

Interval figure_range(const Figure *figure) {
    return range_of(figure, true);
}

Interval figures_range(const Figures *figures, size_t index) {
    if (!figures->ranges) {
        return figure_range(&figures->items[index]);
    }
    Interval *range = &figures->ranges[index];
    if (!interval_known(*range)) {
        *range = figure_range(&figures->items[index]);
    }
    return *range;
}

Interval figure_range_exact(const Figure *figure) {
    return range_of(figure, false);
}

Interval figure_range_likely(const Figure *figure) {
    if (figure->hedge != HEDGE_ABOUT || !rational_known(figure->value) || figure->worded) {
        return figure_range(figure);
    }
    Rational slack = half_unit(figure->place + figure->zeros);
    return interval_closed(rational_subtract(figure->value, slack),
                           rational_add(figure->value, slack));
}
