#include "relations/chance.h"

#include "relations/near_slip.h"
#include "relations/term.h"

enum { JOINED_ODDS = 100, WINDOW_PART = 10 };

/* The width of an interval, but at least one unit of the figure's last place. */
static Rational width_of(RelationKind kind, Interval needed, const Figure *figure) {
    Rational place = rational_multiply(rational_scaled(1, figure->place), term_unit(kind, figure));
    Rational width = rational_subtract(needed.high, needed.low);
    return rational_compare(width, place) < 0 ? place : width;
}

static Rational half_window(Interval needed, Rational value) {
    Rational part = rational_divide(rational_absolute(value), rational_of(WINDOW_PART));
    Rational middle = rational_divide(rational_add(needed.low, needed.high), rational_of(2));
    Rational away = rational_absolute(rational_subtract(middle, value));
    return rational_compare(part, away) < 0 ? away : part;
}

static size_t slips_in_window(const Article *article, RelationKind kind, const Figure *figure,
                              Rational half) {
    Numeral printed;
    if (!figure_numeral(figure, article->text, &printed)) {
        return 0;
    }
    Arena scratch = {0};
    Slips slips = {0};
    size_t count = 0;
    Rational factor = slip_factor(figure, &printed);
    half = rational_divide(half, term_unit(kind, figure));
    slips_near(&scratch, figure, &printed, rational_subtract(figure->value, half),
               rational_add(figure->value, half), &slips);
    for (size_t i = 0; i < slips.count; i++) {
        Rational value = rational_multiply(numeral_value(&slips.items[i].meant), factor);
        Rational away = rational_subtract(value, figure->value);
        count += rational_compare(rational_absolute(away), half) <= 0;
    }
    arena_free(&scratch);
    return count;
}

static Rational operand_chance(const Article *article, RelationKind kind, const Figure *figure,
                               Interval needed) {
    if (!interval_known(needed) || needed.low_none || needed.high_none ||
        !rational_known(figure->value)) {
        return rational_of(1);
    }
    Rational value = rational_multiply(figure->value, term_unit(kind, figure));
    Rational half = half_window(needed, value);
    if (rational_sign(half) == 0) {
        return rational_of(1);
    }
    size_t slips = slips_in_window(article, kind, figure, half);
    Rational hits = rational_multiply(rational_of((int64_t)slips), width_of(kind, needed, figure));
    return rational_divide(hits, rational_multiply(half, rational_of(2)));
}

static Rational at_most_one(Rational chance) {
    bool certain = !rational_known(chance) || rational_compare(chance, rational_of(1)) > 0;
    return certain ? rational_of(1) : chance;
}

Rational chance_of_slip(const Article *article, const Figures *figures, const Relation *relation) {
    const Operands *operands = relation_operands(relation);
    Term terms[LIMIT_PARTS + RELATION_ROLES];
    terms_make(relation->kind, figures, operands, terms);
    Rational chance = rational_of(0);
    for (size_t i = 0; i < operands->count; i++) {
        Interval needed =
            formula_solve(relation->kind, relation->direction, terms, operands->count, i);
        const Figure *figure = &figures->items[operands->items[i].figure];
        chance = rational_add(chance, operand_chance(article, relation->kind, figure, needed));
    }
    Rational readings = rational_of((int64_t)relation->readings.count);
    return at_most_one(rational_multiply(at_most_one(chance), readings));
}

bool sum_is_near(const Figures *figures, const Relation *relation) {
    const Operands *operands = relation_operands(relation);
    Term terms[LIMIT_PARTS + RELATION_ROLES];
    terms_make(relation->kind, figures, operands, terms);
    Interval needed = formula_solve(relation->kind, relation->direction, terms, operands->count, 0);
    Rational total = figures->items[operands->items[0].figure].value;
    Rational middle = rational_divide(rational_add(needed.low, needed.high), rational_of(2));
    Rational away = rational_absolute(rational_subtract(middle, total));
    return rational_known(away) &&
           rational_compare(rational_multiply(away, rational_of(WINDOW_PART)), total) <= 0;
}

bool chance_convicts_joined(Rational chance) {
    return rational_compare(chance, rational_make(1, JOINED_ODDS)) < 0;
}
