#include "diagnosis/fit.h"

#include "diagnosis/repair_search.h"
#include "relations/term.h"

static Rational value_in(const Repair *repair, const Figures *figures, size_t figure) {
    return figure == repair->figure ? repair->value : figures->items[figure].value;
}

/* ---- as the values are printed */

/* Of these the result is worked out and rounded; others have nothing to round. */
static bool is_worked_out(RelationKind kind) {
    static const bool worked_out[] = {
        [RELATION_SUM] = true,    [RELATION_SHARE] = true,  [RELATION_COMPLEMENT] = true,
        [RELATION_RATIO] = true,  [RELATION_CHANGE] = true, [RELATION_DIFFERENCE] = true,
        [RELATION_POINTS] = true,
    };
    return kind < sizeof worked_out && worked_out[kind];
}

/* A hedge that leaves an end open is no rounding: it is kept. */
static Interval printed_range(const Figure *figure, bool result) {
    bool about = figure->hedge == HEDGE_NONE || figure->hedge == HEDGE_ABOUT;
    bool plain = about && figure->kind != FIGURE_FRACTION && rational_known(figure->value);
    return plain && !result ? interval_point(figure->value) : figure_range_likely(figure);
}

bool repair_fits_exactly(const Repair *repair, const Figures *figures, const Relation *relation) {
    const Operands *operands = relation_operands(relation);
    Figure meant =
        repaired_figure(&figures->items[repair->figure], repair->value, repair->place, 0);
    Term terms[LIMIT_PARTS + RELATION_ROLES];
    for (size_t i = 0; i < operands->count; i++) {
        size_t index = operands->items[i].figure;
        const Figure *figure = index == repair->figure ? &meant : &figures->items[index];
        Rational unit = term_unit(relation->kind, figure);
        Interval range = interval_scaled(printed_range(figure, i == 0), unit);
        terms[i] = (Term){range, operands->items[i].role, figure};
    }
    return !is_worked_out(relation->kind) ||
           formula_judge(relation->kind, relation->direction, terms, operands->count) ==
               RELATION_HOLDS;
}

/* ---- which way they stand */

/* 1 where it rises from the first level to the second, -1 where it falls. */
static int rise_told(Direction direction) {
    return (direction == DIRECTION_UP) - (direction == DIRECTION_DOWN);
}

bool repair_turns(const Repair *repair, const Figures *figures, const Relation *relation) {
    enum { FROM = 1, TO, COUNT };
    const Operands *operands = relation_operands(relation);
    if (relation->kind != RELATION_POINTS || operands->count != COUNT) {
        return false;
    }
    size_t from = operands->items[FROM].figure, to = operands->items[TO].figure;
    int told = rise_told(relation->direction),
        printed = rational_compare(figures->items[to].value, figures->items[from].value),
        repaired = rational_compare(value_in(repair, figures, to), value_in(repair, figures, from));
    return (told ? told : printed) * repaired < 0;
}

/* ---- in company */

/* Trailing zeros of a whole number; 0 of others. */
static int zeros_of(Rational value) {
    int zeros = 0;
    Wide rest = rational_known(value) && value.denominator == 1 ? value.numerator : 0;
    for (; rest != 0 && rest % 10 == 0; rest /= 10) {
        zeros++;
    }
    return zeros;
}

/* The zeros that all others have. If all but one figure of a sum end in zeros, that one is wrong.
 */
static int zeros_beside(const Repair *repair, const Figures *figures, const Operands *operands) {
    int least = LIMIT_DIGITS;
    for (size_t i = 0; i < operands->count; i++) {
        size_t figure = operands->items[i].figure;
        int zeros = zeros_of(figures->items[figure].value);
        least = figure != repair->figure && zeros < least ? zeros : least;
    }
    return least;
}

static bool becomes_as_round(const Repair *repair, const Figures *figures,
                             const Operands *operands) {
    int beside = zeros_beside(repair, figures, operands);
    return zeros_of(figures->items[repair->figure].value) < beside &&
           zeros_of(repair->value) >= beside;
}

/* Does the second stand behind the first, and is no greater? */
static bool steps_down(const Repair *repair, const Figures *figures, const Operand *first,
                       const Operand *second) {
    return first->figure < second->figure &&
           rational_compare(value_in(repair, figures, first->figure),
                            value_in(repair, figures, second->figure)) >= 0;
}

/* Do the parts come from the greatest to the least: "640, 398 and 134"? Of shares that make a
 * whole, one is the relation's result, and stands at either end. */
static bool descends(const Repair *repair, const Figures *figures, const Relation *relation) {
    const Operands *operands = relation_operands(relation);
    const Operand *result = operands->items, *last = result + operands->count - 1;
    bool down = true;
    for (const Operand *part = result + 2; down && part <= last; part++) {
        down = steps_down(repair, figures, part - 1, part);
    }
    return down && (relation->kind == RELATION_SUM || steps_down(repair, figures, last, result) ||
                    steps_down(repair, figures, result, result + 1));
}

static int order_gained(const Repair *repair, const Figures *figures, const Relation *relation) {
    enum { LIST = 3 }; /* fewer are in order by accident */
    Repair printed = *repair;
    printed.value = figures->items[repair->figure].value;
    size_t parts = relation_operands(relation)->count - (relation->kind == RELATION_SUM);
    return parts < LIST ? 0
                        : (int)descends(repair, figures, relation) -
                              (int)descends(&printed, figures, relation);
}

int repair_company(const Repair *repair, const Figures *figures, const Relation *relation) {
    RelationKind kind = relation->kind;
    bool adds = kind == RELATION_SUM || kind == RELATION_DIFFERENCE;
    int round = adds && becomes_as_round(repair, figures, relation_operands(relation));
    bool listed = kind == RELATION_SUM || kind == RELATION_COMPLEMENT;
    return round + (listed ? order_gained(repair, figures, relation) : 0);
}
