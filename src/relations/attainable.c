#include "relations/attainable.h"

enum { SHARE, WHOLE };

bool is_part_untold(RelationKind kind, const Term *terms, size_t count) {
    enum { WHOLE_ROLE = 2 };
    return kind == RELATION_SHARE && count == 2 && terms[WHOLE].role == WHOLE_ROLE;
}

static bool is_exact_share(const Figure *figure) {
    return figure->kind == FIGURE_PERCENT && figure->hedge == HEDGE_NONE && figure->place < 0;
}

static bool is_small_count(const Figure *figure) {
    enum { LEAST = 3, MOST = 200 };
    return figure->kind == FIGURE_CARDINAL && figure->hedge == HEDGE_NONE && !figure->scaled &&
           figure->value.denominator == 1 && figure->value.numerator >= LEAST &&
           figure->value.numerator <= MOST;
}

Interval attainable_share(const Term *terms) {
    Rational whole = terms[WHOLE].figure->value;
    if (!is_exact_share(terms[SHARE].figure) || !is_small_count(terms[WHOLE].figure)) {
        return interval_unknown();
    }
    Rational part = rational_multiply(interval_middle(terms[SHARE].range), whole);
    return interval_point(rational_divide(rational_rounded(part, 0), whole));
}
