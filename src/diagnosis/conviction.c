#include "diagnosis/conviction.h"

#include "diagnosis/chance.h"
#include "diagnosis/doubt.h"
#include "diagnosis/hedged_repair.h"
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

/* Is told how many times something is another, and not what falls to each? */
static bool is_multiple(const Figures *figures, const Relation *relation) {
    FigureKind kind = figures->items[relation_operands(relation)->items[0].figure].kind;
    return relation->kind == RELATION_RATIO &&
           (kind == FIGURE_MULTIPLIER || kind == FIGURE_FRACTION);
}

/* Were its operands only sought, though no words set one against the other, or make them a sum? */
static bool is_any_guess(const Figures *figures, const Relation *relation) {
    bool over_time = relation->kind == RELATION_CHANGE || (relation->kind == RELATION_DIFFERENCE &&
                                                           relation->direction != DIRECTION_NONE);
    bool vague = relation->readings.items[relation->reading].vague;
    return !relation->compared && (over_time || is_multiple(figures, relation) || vague);
}

/* "Taking out three saves 5½p, so it is 2½p worse off": of small numbers many stand beside each
 * other, whatever the words. */
static bool is_quotient_of_few(const Figures *figures, const Relation *relation) {
    enum { HUNDRED = 100 };
    const Operands *operands = relation_operands(relation);
    bool few = relation->kind == RELATION_RATIO;
    for (size_t i = 1; i < operands->count; i++) {
        Rational value = rational_absolute(figures->items[operands->items[i].figure].value);
        few = few && rational_compare(value, rational_of(HUNDRED)) < 0;
    }
    return few;
}

/* Would unrelated figures look as odd every other time, and is there little else to tie these? */
static bool is_likely_accident(const Figures *figures, const Relation *relation, Rational chance) {
    return relation->strength != STRENGTH_STATED &&
           rational_compare(chance, rational_make(1, 2)) >= 0 &&
           (is_any_guess(figures, relation) || is_quotient_of_few(figures, relation));
}

bool relation_is_convicted(const RuleSet *rules, const Figures *figures, const Relation *relation,
                           const Repairs *repairs, Rational chance) {
    if (relation_is_doubtful(figures, relation, repairs) ||
        is_likely_accident(figures, relation, chance)) {
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
