#include "relations/attainable.h"

#include "relations/term.h"

enum { RESULT, WHOLE };

bool is_part_untold(RelationKind kind, const Term *terms, size_t count) {
    enum { WHOLE_ROLE = 2 };
    return (kind == RELATION_SHARE || kind == RELATION_RATIO) && count == 2 &&
           terms[WHOLE].role == WHOLE_ROLE;
}

static bool is_exact_result(RelationKind kind, const Figure *figure) {
    FigureKind exact = kind == RELATION_SHARE ? FIGURE_PERCENT : FIGURE_CARDINAL;
    return figure->kind == exact && figure->hedge == HEDGE_NONE && figure->place < 0 &&
           !figure->scaled;
}

static bool is_small_count(const Figure *figure) {
    enum { LEAST = 3, MOST = 200 };
    return figure->kind == FIGURE_CARDINAL && figure->hedge == HEDGE_NONE && !figure->scaled &&
           figure->value.denominator == 1 && figure->value.numerator >= LEAST &&
           figure->value.numerator <= MOST;
}

/* 11 goals in three matches are 3.67 a match; as often 3.66 is printed. */
static bool is_cut_off(const Figure *mean, Rational next) {
    Rational end = rational_add(mean->value, figure_step(mean));
    return rational_compare(next, mean->value) >= 0 && rational_compare(next, end) < 0;
}

Interval attainable_result(RelationKind kind, const Term *terms) {
    const Figure *result = terms[RESULT].figure;
    Rational whole = terms[WHOLE].figure->value;
    if (!is_exact_result(kind, result) || !is_small_count(terms[WHOLE].figure)) {
        return interval_unknown();
    }
    Rational part = rational_multiply(interval_middle(terms[RESULT].range), whole);
    Rational nearest = rational_divide(rational_rounded(part, 0), whole);
    bool cut_off = kind == RELATION_RATIO && is_cut_off(result, nearest);
    return cut_off ? terms[RESULT].range : interval_point(nearest);
}
