#include "echoes/reckoned.h"

#include "relations/term.h"

enum {
    BACK = 3,  /* claims of any measure that are looked at before a figure */
    COUNT = 20 /* who gets as much as each of them */
};

static bool has_value(const Figure *headline, Rational value) {
    return rational_known(value) &&
           interval_contains(figure_range_likely(headline), rational_absolute(value));
}

/* Of one kind with the headline's, and no trifle beside it: duty of £41,000 on £1.85m is one. */
static bool is_part(const Figure *headline, const Figure *figure) {
    enum { TENFOLD = 10 };
    Rational part = rational_absolute(figure->value);
    return figure->kind == headline->kind && figures_commensurable(headline, figure) &&
           rational_compare(rational_multiply(part, rational_of(TENFOLD)), headline->value) >= 0;
}

/* "It shuts Leith, where 150 work, and sheds 120 at Ayr" */
static bool is_sum(const Figure *headline, const Figure *a, const Figure *b) {
    return is_part(headline, a) && is_part(headline, b) &&
           (has_value(headline, rational_add(a->value, b->value)) ||
            has_value(headline, rational_subtract(a->value, b->value)));
}

static Rational percentage(Rational part, Rational whole) {
    return rational_multiply(rational_divide(part, whole), rational_of(100));
}

/* "Who put in £100 has £82 left", "62 of the 180" */
static bool is_rate(const Figure *headline, const Figure *a, const Figure *b) {
    if (headline->kind != FIGURE_PERCENT || !figure_is_level(a) || !figure_is_level(b) ||
        !levels_comparable(a, b)) {
        return false;
    }
    Rational apart = rational_subtract(a->value, b->value);
    return has_value(headline, percentage(apart, a->value)) ||
           has_value(headline, percentage(apart, b->value)) ||
           has_value(headline, percentage(a->value, b->value)) ||
           has_value(headline, percentage(b->value, a->value));
}

/* "Two tickets won $18.5m apiece" */
static bool is_multiple(const Figure *headline, const Figure *count, const Figure *each) {
    return count->kind == FIGURE_CARDINAL && count->value.denominator == 1 &&
           rational_compare(count->value, rational_of(COUNT)) <= 0 &&
           each->kind == headline->kind && figures_commensurable(headline, each) &&
           has_value(headline, rational_multiply(count->value, each->value));
}

static bool is_made_of(const Figure *headline, const Figure *a, const Figure *b) {
    return is_sum(headline, a, b) || is_rate(headline, a, b) || is_multiple(headline, a, b) ||
           is_multiple(headline, b, a);
}

/* With one of the figures right before it in its sentence. */
static bool is_made_before(const Claims *claims, const Figure *headline, size_t first, size_t at) {
    const Figure *figure = &claims->figures->items[claims->list.items[at].figure];
    for (size_t i = at; i > first && at - i < BACK; i--) {
        const Figure *before = &claims->figures->items[claims->list.items[i - 1].figure];
        if (before->sentence != figure->sentence) {
            return false;
        }
        if (rational_known(before->value) && before != figure &&
            is_made_of(headline, before, figure)) {
            return true;
        }
    }
    return false;
}

bool headline_has_parts_behind(const Claims *claims, const Figure *headline, const Figure *figure) {
    const Figure *end = claims->figures->items + claims->figures->count;
    bool told = figure + 2 < end && figure[2].sentence == figure->sentence &&
                is_part(headline, &figure[1]) && is_part(headline, &figure[2]);
    return told && has_value(headline, rational_add(figure[1].value, figure[2].value));
}

bool headline_is_reckoned(const Claims *claims, const Figure *headline, size_t first) {
    for (size_t i = first; i < claims->list.count; i++) {
        const Figure *figure = &claims->figures->items[claims->list.items[i].figure];
        if (rational_known(figure->value) && is_made_before(claims, headline, first, i)) {
            return true;
        }
    }
    return false;
}
