#include "diagnosis/conviction.h"

#include "diagnosis/chance.h"
#include "diagnosis/hedged_repair.h"
#include "relations/context.h"
#include "relations/term.h"

/* Do all operands come from measures that a rule names? Then wording ties them nearly as one
 * sentence would; but which pair tells the rate of an exchange it does not say. */
static bool are_named(const RuleSet *rules, const Relation *relation) {
    const Rule *rule = ruleset_rule(rules, relation->rule);
    if (relation->kind == RELATION_CONVERSION) {
        return false;
    }
    for (size_t i = 0; i < rule->given.count; i++) {
        for (size_t k = 0; k < rule->given.items[i].measures.count; k++) {
            size_t measure = rule->given.items[i].measures.items[k];
            if (measure <= MEASURE_WHOLE) {
                return false;
            }
        }
    }
    return true;
}

/* And is there one choice only? */
static bool is_named(const RuleSet *rules, const Relation *relation) {
    return relation->readings.count == 1 && are_named(rules, relation);
}

/* A turnout is that of all ballots or of the valid ones: if it is neither, and one slip makes it
 * so, it was misprinted. */
static bool is_named_either_way(const RuleSet *rules, const Relation *relation,
                                const Repairs *repairs) {
    return relation->kind == RELATION_SHARE && relation->readings.count == 2 &&
           repairs->count > 0 && are_named(rules, relation);
}

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

/* May it be judged by its numbers at all? A joined sum far from its total is of another list,
 * unless a scale word explains it. */
bool relation_is_admissible(const Figures *figures, const Relation *relation,
                            const Repairs *repairs) {
    return relation->kind != RELATION_SUM || relation->strength == STRENGTH_STATED ||
           relation->supported || sum_is_near(figures, relation) ||
           (repairs->count && repairs->items[0].kind == SLIP_SCALE);
}

/* A round number needs no slip to be too high: "just under 3,000" of 3,104. */
static bool is_hedged_nearby(const Figures *figures, const Relation *relation) {
    enum { FIFTH = 5 };
    if (hedged_operand(figures, relation) == NO_MARK) {
        return false;
    }
    const Operands *operands = relation_operands(relation);
    Rational one = figures->items[operands->items[0].figure].value,
             other = figures->items[operands->items[1].figure].value;
    Rational away = rational_absolute(rational_subtract(one, other));
    return rational_compare(rational_multiply(away, rational_of(FIFTH)), rational_absolute(one)) <=
           0;
}

/* A named list that makes less than its total may lack some, two figures that are not alike may
 * be of two things, two dates those of other spans: these want a slip that explains them. */
static bool speaks_for_itself(const Figures *figures, const Relation *relation,
                              const Repairs *repairs) {
    bool wants_slip = relation->kind == RELATION_SUM || relation->kind == RELATION_RESTATEMENT ||
                      relation->kind == RELATION_AGE;
    return !wants_slip || is_hedged_nearby(figures, relation) ||
           (repairs->count && relation_is_admissible(figures, relation, repairs));
}

/* Has the figure fewer digits than make an accident unlikely? Of unrelated totals one in eight is
 * one slip away with three digits. */
static bool has_few_digits(const Figure *figure) {
    enum { THOUSAND = 1000 };
    Rational digits = rational_divide(rational_absolute(figure->value),
                                      rational_scaled(1, figure->place + figure->zeros));
    return rational_compare(digits, rational_of(THOUSAND)) < 0;
}

/* Does a sum of billions hold but for one part in millions? */
static bool is_odd_scale(const Figures *figures, const Relation *relation, const Repairs *repairs) {
    const Operands *operands = relation_operands(relation);
    size_t scaled = 0;
    for (size_t i = 0; i < operands->count; i++) {
        scaled += figures->items[operands->items[i].figure].scaled;
    }
    bool odd = false;
    for (size_t i = 0; i < repairs->count; i++) {
        odd = odd || repairs->items[i].kind == SLIP_SCALE;
    }
    return odd && relation->kind == RELATION_SUM && scaled == operands->count && scaled > 2 &&
           !has_few_digits(&figures->items[operands->items[0].figure]) &&
           relation->readings.count <= LIMIT_PLAUSIBLE;
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
    switch (slip) {
    case SLIP_SWAP:
    case SLIP_DIGIT:
        return relation->kind == RELATION_COMPLEMENT ||
               (!figure->worded && figure_has_digits(figure, TEN));
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

bool relation_is_convicted(const RuleSet *rules, const Figures *figures, const Relation *relation,
                           const Repairs *repairs, Rational chance) {
    if (is_of_few_in_words(figures, relation) ||
        (wants_common_slip(figures, relation) && !has_common_slip(figures, relation, repairs)) ||
        (repairs->count == 0 && !is_plausible(figures, relation))) {
        return false;
    }
    if (relation->strength == STRENGTH_STATED ||
        (is_named(rules, relation) && speaks_for_itself(figures, relation, repairs)) ||
        is_named_either_way(rules, relation, repairs)) {
        return true;
    }
    if (relation->supported && is_hedged_nearby(figures, relation)) {
        return true;
    }
    if (repairs->count == 0 || !relation_is_admissible(figures, relation, repairs)) {
        return false;
    }
    return relation->supported || is_odd_scale(figures, relation, repairs) ||
           (relation->readings.count <= LIMIT_PLAUSIBLE && chance_convicts_joined(chance));
}

bool relation_is_hopeless(const RuleSet *rules, const Figures *figures, const Relation *relation) {
    if (relation->strength == STRENGTH_STATED || relation->supported || is_named(rules, relation)) {
        return false;
    }
    const Figure *result = &figures->items[relation_operands(relation)->items[0].figure];
    return relation->readings.count > LIMIT_PLAUSIBLE ||
           (relation->kind == RELATION_SUM && has_few_digits(result));
}
