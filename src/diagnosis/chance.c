#include "diagnosis/chance.h"

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

static bool is_solved(Interval needed, const Figure *figure) {
    return interval_known(needed) && !needed.low_none && !needed.high_none &&
           rational_known(figure->value);
}

static Rational window_of(RelationKind kind, Interval needed, const Figure *figure) {
    return half_window(needed, rational_multiply(figure->value, term_unit(kind, figure)));
}

/* `least`: the window is at least that wide to either side. */
static Rational operand_chance(const Article *article, RelationKind kind, const Figure *figure,
                               Interval needed, Rational least) {
    if (!is_solved(needed, figure)) {
        return rational_of(1);
    }
    Rational half = window_of(kind, needed, figure);
    half = rational_compare(half, least) < 0 ? least : half;
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

/* What is needed of the least of a sum varies as much as the greatest does: in "141,725 and 654
 * make 142,379" a tenth of 654 is no measure of where its place might be. */
static Rational widest_window(const Figures *figures, const Relation *relation, const Term *terms) {
    const Operands *operands = relation_operands(relation);
    Rational widest = rational_of(0);
    if (relation->kind != RELATION_SUM && relation->kind != RELATION_DIFFERENCE) {
        return widest;
    }
    for (size_t i = 0; i < operands->count; i++) {
        Interval needed =
            formula_solve(relation->kind, relation->direction, terms, operands->count, i);
        const Figure *figure = &figures->items[operands->items[i].figure];
        if (is_solved(needed, figure)) {
            Rational half = window_of(relation->kind, needed, figure);
            widest = rational_compare(half, widest) > 0 ? half : widest;
        }
    }
    return widest;
}

Rational chance_of_slip(const Article *article, const Figures *figures, const Relation *relation) {
    const Operands *operands = relation_operands(relation);
    Term terms[LIMIT_PARTS + RELATION_ROLES];
    terms_make(relation->kind, figures, operands, terms);
    Rational widest = widest_window(figures, relation, terms);
    Rational chance = rational_of(0);
    for (size_t i = 0; i < operands->count; i++) {
        Interval needed =
            formula_solve(relation->kind, relation->direction, terms, operands->count, i);
        const Figure *figure = &figures->items[operands->items[i].figure];
        chance =
            rational_add(chance, operand_chance(article, relation->kind, figure, needed, widest));
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
