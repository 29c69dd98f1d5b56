#include "relations/term.h"

#include "figures/hedge.h"
#include "numbers/magnitude.h"
#include "relations/conversion.h"

enum { PERCENT = 100, BASIS_POINTS = 10000, PER_OF_RATIO = 3 /* the role */ };

static bool same_unit(const char *a, const char *b) {
    return a == b || (a && b && strcmp(a, b) == 0);
}

Rational term_unit(RelationKind kind, const Figure *figure) {
    if (figure->kind == FIGURE_POINTS && same_unit(figure->unit, "bp")) {
        return (Rational){1, BASIS_POINTS};
    }
    bool scored = (kind == RELATION_DIFFERENCE || kind == RELATION_SUM) &&
                  figure->kind == FIGURE_POINTS; /* in a league, or a game */
    bool hundredths = figure->kind == FIGURE_PERCENT ||
                      (figure->kind == FIGURE_POINTS && !scored) ||
                      ((kind == RELATION_POINTS || kind == RELATION_COMPLEMENT) &&
                       figure->kind == FIGURE_CARDINAL);
    return (Rational){1, hundredths ? PERCENT : 1};
}

static bool is_exact_count(const Figure *figure) {
    return figure->kind == FIGURE_CARDINAL && figure->hedge == HEDGE_NONE && !figure->scaled &&
           figure->zeros < 3;
}

static bool beside_exact_counts(const Figures *figures, const Operands *operands, size_t index) {
    const Figure *figure = &figures->items[operands->items[index].figure];
    for (size_t i = 0; i < operands->count; i++) {
        const Figure *other = &figures->items[operands->items[i].figure];
        if (i != index && other->sentence == figure->sentence && is_exact_count(other)) {
            return true;
        }
    }
    return false;
}

/* A measure that is told in another unit is often rounded: the last digit that is not zero may be
 * half a unit off, but by no more than 5%. */
static Interval rough_range(const Figure *figure) {
    enum { MOST = 20 }; /* one part in so many */
    int place = figure->place + figure->zeros;
    Rational half = rational_divide(rational_scaled(1, place), rational_of(2));
    Rational most = rational_divide(rational_absolute(figure->value), rational_of(MOST));
    if (figure->zeros && rational_compare(half, most) > 0) {
        half = most;
    }
    Interval range = figure_range(figure);
    bool price =
        figure->kind == FIGURE_MONEY && rational_compare(figure->value, rational_of(1)) == 0;
    if (range.low_none || range.high_none) { /* "over 42 inches (107 cm)": near the bound */
        return interval_closed(rational_subtract(figure->value, most),
                               rational_add(figure->value, most));
    }
    if (figure->hedge != HEDGE_NONE || !rational_known(half) || price) { /* "$1 = 0.79 pounds" */
        return range;
    }
    return interval_hull(range, interval_closed(rational_subtract(figure->value, half),
                                                rational_add(figure->value, half)));
}

/* A change in whole per cent is often worked out to one place more and rounded once again: 1.46 by
 * way of 1.5 to 2. */
static Interval twice_rounded(const Figure *figure, Interval range) {
    if (figure->kind != FIGURE_PERCENT || figure->hedge != HEDGE_NONE || figure->place < 0) {
        return range;
    }
    Rational more = rational_divide(rational_scaled(1, figure->place - 1), rational_of(2));
    return interval_add(range, interval_closed(rational_negative(more), more));
}

/* What was divided was rounded to its last digit: £612,400 in 184 transfers is £3,328 each; or
 * money to the last one that is not zero, within a fortieth: £23.4m in 4,950 cases is £4,700. */
static Interval rounded_once(const Figure *figure, Interval range) {
    enum { FORTIETH = 40 };
    Rational half = rational_scaled(5, figure->place - 1),
             zeros = rational_scaled(5, figure->place + figure->zeros - 1),
             most = rational_divide(rational_absolute(figure->value), rational_of(FORTIETH));
    zeros = rational_compare(zeros, most) < 0 ? zeros : most;
    bool rounded = figure->kind == FIGURE_MONEY && rational_compare(half, zeros) < 0;
    half = rounded ? zeros : half;
    if (figure->kind == FIGURE_MULTIPLIER || figure->hedge != HEDGE_NONE || !rational_known(half)) {
        return range;
    }
    return interval_hull(range, interval_closed(rational_subtract(figure->value, half),
                                                rational_add(figure->value, half)));
}

/* "Some 21,080 of 58,556": who tells four digits means hardly any other number. */
static Interval nearly_exact(RelationKind kind, const Figure *figure, Interval range) {
    enum { FOUR_DIGITS = 1000 };
    if (kind != RELATION_SHARE || figure->hedge != HEDGE_ABOUT ||
        !figure_has_digits(figure, FOUR_DIGITS)) {
        return range;
    }
    return interval_closed(rational_multiply(figure->value, rational_make(99, 100)),
                           rational_multiply(figure->value, rational_make(101, 100)));
}

Term term_make(RelationKind kind, const Figures *figures, const Operands *operands, size_t index) {
    return term_of(kind, figures, operands, index, &figures->items[operands->items[index].figure]);
}

Term term_of(RelationKind kind, const Figures *figures, const Operands *operands, size_t index,
             const Figure *figure) {
    bool adds = kind == RELATION_SUM || kind == RELATION_DIFFERENCE;
    bool exact = adds && beside_exact_counts(figures, operands, index);
    bool per = kind == RELATION_RATIO && operands->items[index].role == PER_OF_RATIO;
    size_t place = operands->items[index].figure;
    Interval range = per                                ? interval_point(figure->value)
                     : exact                            ? figure_range_exact(figure)
                     : kind == RELATION_CONVERSION      ? rough_range(figure)
                     : figure == &figures->items[place] ? figures_range(figures, place)
                                                        : figure_range(figure);
    range = nearly_exact(kind, figure, range);
    if (operands->items[index].role == 0 && kind == RELATION_CHANGE) {
        range = twice_rounded(figure, range);
    }
    if (operands->items[index].role == 0 && kind == RELATION_RATIO) {
        range = rounded_once(figure, range);
    }
    if (adds) { /* "over 46 games", of which 46 are told, contradicts nothing */
        range.low_open = range.high_open = false;
    }
    Rational unit = term_unit(kind, figure);
    if (unit.denominator != 1) {
        range = interval_scaled(range, unit);
    }
    return (Term){range, operands->items[index].role, figure};
}

void terms_make(RelationKind kind, const Figures *figures, const Operands *operands, Term *terms) {
    for (size_t i = 0; i < operands->count; i++) {
        terms[i] = term_make(kind, figures, operands, i);
    }
}

RelationStatus operands_judge(RelationKind kind, Direction direction, const Figures *figures,
                              const Operands *operands) {
    Term terms[LIMIT_PARTS + RELATION_ROLES];
    terms_make(kind, figures, operands, terms);
    return formula_judge(kind, direction, terms, operands->count);
}

/* Of a figure and a number of digits that 128 bits hold beside each other. */
static bool short_digits_reach(Rational value, int exponent, int64_t least) {
    Wide top = rational_absolute(value).numerator, bottom = value.denominator * least,
         tens = (Wide)short_ten_to(exponent < 0 ? -exponent : exponent);
    return exponent < 0 ? top * tens >= bottom : top >= bottom * tens;
}

bool figure_digits_reach(const Figure *figure, int64_t least) {
    enum { MOST_TENS = 9, MOST_LEAST = 1 << 20 };
    int exponent = figure->place + figure->zeros;
    if (wide_is_short(figure->value.numerator) && wide_is_short(figure->value.denominator) &&
        rational_known(figure->value) && exponent >= -MOST_TENS && exponent <= MOST_TENS &&
        least <= MOST_LEAST) {
        return short_digits_reach(figure->value, exponent, least);
    }
    Rational floor = rational_scaled(least, figure->place + figure->zeros);
    return rational_known(figure->value) && rational_known(floor) &&
           rational_compare(rational_absolute(figure->value), floor) >= 0;
}

static const Slice degree = {"\xC2\xB0", 2};

/* Degrees of a scale that is not said. */
static bool is_bare_degree(const Figure *figure) {
    return figure->unit && slice_equal(slice_of(figure->unit), degree);
}

/* "0.5 degrees above the 45.2C" */
static bool are_degrees(const Figure *a, const Figure *b) {
    return a->unit && b->unit && slice_starts(slice_of(a->unit), degree) &&
           slice_starts(slice_of(b->unit), degree) && (is_bare_degree(a) || is_bare_degree(b));
}

bool figures_commensurable(const Figure *a, const Figure *b) {
    if (figure_is_share(a) && figure_is_share(b)) {
        return true;
    }
    return a->kind == b->kind && (same_unit(a->unit, b->unit) || are_degrees(a, b));
}

static bool is_bare(const Figure *figure) {
    return figure->kind == FIGURE_CARDINAL && !figure->noun.length && !figure->worded;
}

static bool has_carried_unit(const Figure *a, const Figure *b) {
    bool unit = b->kind == FIGURE_QUANTITY || b->kind == FIGURE_MONEY;
    Rational tenfold = rational_of(10);
    return is_bare(a) && unit && a->sentence <= b->sentence + 1 && b->sentence <= a->sentence + 1 &&
           rational_known(a->value) && rational_known(b->value) &&
           rational_compare(rational_multiply(a->value, tenfold), b->value) > 0 &&
           rational_compare(rational_multiply(b->value, tenfold), a->value) > 0;
}

bool levels_comparable(const Figure *a, const Figure *b) {
    return figures_commensurable(a, b) || has_carried_unit(a, b) || has_carried_unit(b, a);
}

/* "6.2 billion cubic metres ... 980 million": millions take a unit sooner than small numbers do. */
bool shares_comparable(const Figure *a, const Figure *b) {
    return figures_commensurable(a, b) || (a->scaled && b->scaled && levels_comparable(a, b));
}

/* "Won 31-17, by 14 points", "voted 9-4, all 13 members": what the sides of a score have counts. */
static bool scores_comparable(const Figure *a, const Figure *b) {
    const Figure *score = a->kind == FIGURE_SCORE ? a : b, *other = score == a ? b : a;
    return figures_commensurable(a, b) ||
           (score->kind == FIGURE_SCORE &&
            (other->kind == FIGURE_CARDINAL || other->kind == FIGURE_POINTS));
}

/* "Eclipsing by 732 megawatts a high of 85,508": a bare number has the unit of its distance. */
static bool shares_unit(const Figure *a, const Figure *b) {
    return a->sentence == b->sentence && ((is_bare(a) && b->kind == FIGURE_QUANTITY) ||
                                          (is_bare(b) && a->kind == FIGURE_QUANTITY));
}

static bool operand_fits(RelationKind kind, const Figure *first, const Figure *figure) {
    switch (kind) {
    case RELATION_DIFFERENCE:
        return scores_comparable(first, figure) || shares_unit(first, figure);
    case RELATION_SUM:
        return scores_comparable(first, figure);
    case RELATION_CHANGE:
    case RELATION_ORDER:
        return levels_comparable(first, figure);
    case RELATION_SHARE:
        return shares_comparable(first, figure);
    default:
        return figures_commensurable(first, figure);
    }
}

/* In these the result is of another unit than the rest. */
static bool has_own_result(RelationKind kind) {
    return kind == RELATION_SHARE || kind == RELATION_RATIO || kind == RELATION_CHANGE ||
           kind == RELATION_POINTS || kind == RELATION_CONVERSION || kind == RELATION_AGE;
}

/* Of what a ratio divides, only a multiple is sure to be of one unit: not £214m by 148,000 heads.
 */
static bool has_two_units(RelationKind kind, const Figures *figures, const Operands *operands) {
    return kind == RELATION_RATIO &&
           figures->items[operands->items[0].figure].kind != FIGURE_MULTIPLIER;
}

/* What was converted and what it was converted from are of two units, the rate of one of them. */
static bool conversion_fits(const Figures *figures, const Operands *operands) {
    const Figure *converted = &figures->items[operands->items[0].figure],
                 *stated = &figures->items[operands->items[1].figure];
    bool money = converted->kind == FIGURE_MONEY && stated->kind == FIGURE_MONEY;
    if (operands->count == 2) {
        bool level = stated->kind == FIGURE_QUANTITY || is_bare(stated);
        return (level && units_convert(converted->unit, stated->unit)) ||
               (money && !same_unit(converted->unit, stated->unit));
    }
    const Figure *rate = &figures->items[operands->items[2].figure];
    return money && !same_unit(converted->unit, stated->unit) &&
           (figures_commensurable(rate, converted) || figures_commensurable(rate, stated));
}

bool operands_fit(RelationKind kind, const Figures *figures, const Operands *operands) {
    if (kind == RELATION_CONVERSION && (operands->count == 2 || operands->count == 3)) {
        return conversion_fits(figures, operands);
    }
    if (has_two_units(kind, figures, operands)) {
        return true;
    }
    enum { THEN = 3 }; /* beside two dates an age */
    const Figure *first = NULL;
    for (size_t i = 0; i < operands->count; i++) {
        int role = operands->items[i].role;
        if ((role == 0 && has_own_result(kind)) || (role == THEN && kind == RELATION_AGE)) {
            continue;
        }
        const Figure *figure = &figures->items[operands->items[i].figure];
        if (first && !operand_fits(kind, first, figure)) {
            return false;
        }
        first = first && !is_bare_degree(first) ? first : figure;
    }
    return true;
}
