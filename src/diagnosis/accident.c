#include "diagnosis/accident.h"

#include "relations/term.h"

/* The kinds of relations that are sought among many figures. */
static bool is_sought(const Relation *relation) {
    RelationKind kind = relation->kind;
    bool counted = kind == RELATION_SUM || kind == RELATION_DIFFERENCE || kind == RELATION_SHARE;
    return counted && relation->strength != STRENGTH_STATED && !relation->supported;
}

/* The part of its size within which the operand could vary: at least a unit of its last place. */
static Rational freedom(const Relation *relation, const Term *terms, size_t index) {
    const Figure *figure = terms[index].figure;
    Rational unit = term_unit(relation->kind, figure);
    Interval needed = formula_solve(relation->kind, relation->direction, terms,
                                    relation_operands(relation)->count, index);
    Rational width = rational_subtract(needed.high, needed.low),
             place = rational_multiply(rational_scaled(1, figure->place), unit);
    width = rational_compare(width, place) < 0 ? place : width;
    return rational_divide(width, rational_absolute(rational_multiply(figure->value, unit)));
}

static bool says_little(const Relation *relation, const Term *terms, size_t index) {
    enum { ODDS = 25 };
    Rational free = freedom(relation, terms, index);
    return rational_known(free) && rational_compare(free, rational_make(1, ODDS)) > 0;
}

bool relation_holds_by_accident(const Figures *figures, const Relation *relation, size_t figure) {
    const Operands *operands = relation_operands(relation);
    Term terms[LIMIT_PARTS + RELATION_ROLES];
    if (!is_sought(relation)) {
        return false;
    }
    terms_make(relation->kind, figures, operands, terms);
    for (size_t i = 0; i < operands->count; i++) {
        bool asked = i == 0 || operands->items[i].figure == figure;
        if (asked && says_little(relation, terms, i)) {
            return true;
        }
    }
    return false;
}
