#include "diagnosis/doubt.h"

#include "relations/context.h"
#include "relations/elapsed.h"
#include "relations/term.h"

/* Is a value within a tenth and ten times another? */
static bool is_alike(Rational value, Rational other) {
    enum { TENFOLD = 10 };
    Rational size = rational_absolute(value), of = rational_absolute(other);
    return rational_compare(size, rational_multiply(of, rational_of(TENFOLD))) < 0 &&
           rational_compare(rational_multiply(size, rational_of(TENFOLD)), of) > 0;
}

/* "From 3 people to 2 offices" is no fall. */
static bool are_comparable(const Figure *a, const Figure *b) {
    bool one_thing = !a->noun.length || !b->noun.length || word_means_same(a->noun, b->noun);
    return one_thing && is_alike(a->value, b->value);
}

/* Without a repair: two amounts that differ tenfold where the change is said to be less than one
 * are no amounts of one thing, a share that is ten times what is stated has another whole, and a
 * difference ten times as great is of other levels: something was read wrong; and so where no scale
 * word explains what is out of scale. */
static bool is_plausible(const Figures *figures, const Relation *relation) {
    const Operands *operands = relation_operands(relation);
    if (relation->kind == RELATION_ORDER) {
        return are_comparable(&figures->items[operands->items[0].figure],
                              &figures->items[operands->items[1].figure]);
    }
    if (operands->count != 3) {
        return relation->kind != RELATION_SCALE;
    }
    Rational result = rational_multiply(
                 figures->items[operands->items[0].figure].value,
                 term_unit(relation->kind, &figures->items[operands->items[0].figure])),
             first = figures->items[operands->items[1].figure].value,
             second = figures->items[operands->items[2].figure].value;
    if (relation->kind == RELATION_CHANGE) {
        return rational_compare(result, rational_of(1)) > 0 || is_alike(first, second);
    }
    if (relation->kind == RELATION_DIFFERENCE) {
        return is_alike(rational_subtract(first, second), result);
    }
    return relation->kind != RELATION_SHARE || is_alike(rational_divide(first, second), result);
}

/* Do shares make more than all by a tenth and more? */
static bool are_far_over(const Figures *figures, const Operands *operands) {
    Rational sum = rational_of(0);
    for (size_t i = 0; i < operands->count; i++) {
        const Figure *figure = &figures->items[operands->items[i].figure];
        Rational unit = term_unit(RELATION_COMPLEMENT, figure);
        sum = rational_add(sum, rational_multiply(figure->value, unit));
    }
    return rational_compare(sum, rational_make(11, 10)) > 0;
}

/* Is there a repair of a slip that is common? A digit more or less explains nearly anything but a
 * list of great numbers, and a number in words has no digits, nor a small one a scale. */
static bool is_common(const Figure *figure, const Relation *relation, SlipKind slip) {
    enum { TEN = 10, HUNDRED = 100, THOUSAND = 1000 };
    bool worded = relation->readings.items[relation->reading].worded;
    switch (slip) {
    case SLIP_SWAP:
    case SLIP_DIGIT:
        return relation->kind == RELATION_COMPLEMENT ||
               (!figure->worded &&
                (figure_has_digits(figure, TEN) ||
                 (worded && rational_compare(figure->value, rational_of(TEN)) >= 0)));
    case SLIP_LOST:
        return relation->kind == RELATION_SUM && figure_has_digits(figure, HUNDRED);
    case SLIP_SCALE:
        return figure->scaled || rational_compare(figure->value, rational_of(THOUSAND)) >= 0;
    default:
        return false;
    }
}

static bool has_common_slip(const Figures *figures, const Relation *relation,
                            const Repairs *repairs) {
    bool common = false;
    for (size_t i = 0; i < repairs->count; i++) {
        const Repair *repair = &repairs->items[i];
        common = common || is_common(&figures->items[repair->figure], relation, repair->kind);
    }
    return common;
}

/* May it be read in another way, unless a common slip explains it? Shares that make far more than
 * all are answers of which people gave several; what was only sought may be told of others. */
static bool wants_common_slip(const Figures *figures, const Relation *relation) {
    bool apart = relation->kind == RELATION_DIFFERENCE || relation->kind == RELATION_POINTS;
    return (relation->strength == STRENGTH_JOINED &&
            (apart || relation->kind == RELATION_RATIO || relation->kind == RELATION_SUM)) ||
           (relation->kind == RELATION_COMPLEMENT &&
            are_far_over(figures, relation_operands(relation)));
}

/* "Had 10 men for the last 20 minutes, have lost four in a row", "led in four of 11 wards. Turnout
 * was 38%": small numbers in words are divided by nobody who does not say so. */
static bool is_of_few_in_words(const Figures *figures, const Relation *relation) {
    enum { FEW = 10 };
    size_t place = relation->kind == RELATION_RATIO   ? 0
                   : relation->kind == RELATION_SHARE ? 1
                                                      : SIZE_MAX;
    const Operands *operands = relation_operands(relation);
    if (relation->strength == STRENGTH_STATED || place >= operands->count) {
        return false;
    }
    const Figure *figure = &figures->items[operands->items[place].figure];
    return figure->kind == FIGURE_CARDINAL && figure->worded &&
           rational_compare(figure->value, rational_of(FEW)) <= 0;
}

/* "Offered 11.2 million and sold 8.4 million, a quarter finding no buyer": is it the share of what
 * is left? */
static bool is_of_the_rest(const Figures *figures, const Relation *relation) {
    const Operands *operands = relation_operands(relation);
    if (relation->kind != RELATION_SHARE || relation->strength == STRENGTH_STATED ||
        operands->count != 3) {
        return false;
    }
    const Figure *share = &figures->items[operands->items[0].figure];
    Rational part = figures->items[operands->items[1].figure].value,
             whole = figures->items[operands->items[2].figure].value;
    Interval told = interval_scaled(figure_range(share), term_unit(RELATION_SHARE, share));
    Rational rest = rational_subtract(rational_of(1), rational_divide(part, whole));
    return share->hedge == HEDGE_NONE && rational_sign(rest) > 0 && interval_contains(told, rest);
}

/* "Joined in 1947 and stole 63 bases in 1949. She taught for 31 years": what was sought for a span
 * is about as long. */
static bool is_other_span(const Figures *figures, const Relation *relation) {
    enum { TIMES = 5 }; /* two digits that are swapped go no further: 19, 91 */
    const Operands *operands = relation_operands(relation);
    if (relation->kind != RELATION_AGE || relation->strength == STRENGTH_STATED ||
        operands->count != 3) {
        return false;
    }
    const Figure *span = &figures->items[operands->items[0].figure];
    Interval passed = elapsed_between(span, &figures->items[operands->items[1].figure],
                                      &figures->items[operands->items[2].figure]);
    Rational times = rational_of(TIMES);
    return interval_known(passed) &&
           (rational_compare(rational_multiply(passed.high, times), span->value) < 0 ||
            rational_compare(passed.low, rational_multiply(span->value, times)) > 0);
}

/* "Fewer than 1,000 votes" decided other seats than the one that was won by 14,077. */
static bool is_far_off(const Figures *figures, const Relation *relation, const Repairs *repairs) {
    const Operands *operands = relation_operands(relation);
    bool scaled = repairs->count > 0 && repairs->items[0].kind == SLIP_SCALE;
    return relation->kind == RELATION_RESTATEMENT && !scaled &&
           !is_alike(figures->items[operands->items[0].figure].value,
                     figures->items[operands->items[1].figure].value);
}

/* "K212 instead of K184, about 15 per cent": is the percentage how far the two are apart? */
static bool is_a_rise(const Figures *figures, const Relation *relation) {
    const Operands *operands = relation_operands(relation);
    if (relation->kind != RELATION_SHARE || relation->strength == STRENGTH_STATED ||
        operands->count != 3 || figures->items[operands->items[0].figure].kind != FIGURE_PERCENT) {
        return false;
    }
    Operand items[] = {
        operands->items[0], {operands->items[2].figure, 1}, {operands->items[1].figure, 2}};
    Operands rise = {.items = items, .count = 3};
    return operands_judge(RELATION_CHANGE, DIRECTION_UP, figures, &rise) == RELATION_HOLDS;
}

/* "114,000 or 22 per cent fewer than the 513,000": is the new level how far it fell? */
static bool is_a_distance(const Figures *figures, const Relation *relation) {
    const Operands *operands = relation_operands(relation);
    if (relation->kind != RELATION_CHANGE || operands->count != 3) {
        return false;
    }
    Operand items[] = {
        operands->items[0], {operands->items[2].figure, 1}, {operands->items[1].figure, 2}};
    Operands share = {.items = items, .count = 3};
    return operands_judge(RELATION_SHARE, DIRECTION_NONE, figures, &share) == RELATION_HOLDS;
}

bool relation_is_doubtful(const Figures *figures, const Relation *relation,
                          const Repairs *repairs) {
    return is_of_few_in_words(figures, relation) || is_a_rise(figures, relation) ||
           is_a_distance(figures, relation) || is_of_the_rest(figures, relation) ||
           is_other_span(figures, relation) || is_far_off(figures, relation, repairs) ||
           (wants_common_slip(figures, relation) && !has_common_slip(figures, relation, repairs)) ||
           (repairs->count == 0 && !is_plausible(figures, relation));
}
