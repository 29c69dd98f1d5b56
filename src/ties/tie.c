#include "ties/tie.h"

#include "echoes/echo.h"
#include "echoes/reference.h"
#include "echoes/same_opening.h"
#include "lists/counting.h"
#include "lists/roster.h"
#include "operands/bounded.h"
#include "operands/candidates.h"
#include "operands/odd_scale.h"
#include "operands/support.h"
#include "operands/year_source.h"
#include "relations/claim_fit.h"
#include "relations/given_claim.h"
#include "relations/reading.h"
#include "relations/relation_order.h"
#include "relations/term.h"
#include "ties/alibi.h"
#include "ties/apportionment.h"
#include "ties/odd_numeral.h"
#include "ties/overruling.h"
#include "ties/pointed_count.h"
#include "ties/sought.h"
#include "ties/stated_fit.h"
#include "ties/summed_share.h"

typedef struct Tier {
    Arena *arena;
    const RuleSet *rules;
    const bool *enabled; /* by index of rule; NULL: all are */
    bool *explained;     /* by index of figure: it is the result of a relation that holds, or
                            that is stated */
    const Claims *claims;
    Addends addends; /* read for the first rule that asks for lists */
    Relations *relations;
    Echoes echoes; /* found when a rule first asks for them */
    bool echoed;
} Tier;

/* Is there a reading that leaves no doubt? Then what else agrees does so by accident. */
static bool has_tight(const Readings *readings) {
    for (size_t i = 0; i < readings->count; i++) {
        if (readings->items[i].tight) {
            return true;
        }
    }
    return false;
}

static RelationStatus judge_reading(const Tier *tier, const Relation *relation, size_t index) {
    return operands_judge(relation->kind, relation->direction, tier->claims->figures,
                          &relation->readings.items[index].operands);
}

static void leave_unchecked(Relation *relation, const char *why) {
    relation->status = RELATION_UNCHECKED;
    relation->why = why;
}

/* Judges every reading; the first that holds is the relation's reading. One reading that cannot be
 * judged leaves the relation unchecked, unless another one holds. */
static void judge(const Tier *tier, Relation *relation) {
    bool doubtful = !has_tight(&relation->readings);
    relation->status = RELATION_BROKEN;
    relation->reading = reading_of_one_sentence(tier->claims->figures, &relation->readings);
    for (size_t i = 0; i < relation->readings.count; i++) {
        RelationStatus status = judge_reading(tier, relation, i);
        bool loose = relation->readings.items[i].loose;
        if (status == RELATION_HOLDS && !loose) {
            relation->status = status;
            relation->reading = i;
            relation->why = NULL;
            return;
        }
        if (status == RELATION_UNCHECKED) {
            leave_unchecked(relation, "the values do not tell");
        } else if (status == RELATION_HOLDS && doubtful) {
            leave_unchecked(relation, "figures that agree stand near, but others could be meant");
        }
    }
}

/* Does it tell where a percentage or a conversion comes from? That two percentages make 100 does
 * not, nor does a whole without its part. */
static bool explains(const Relation *relation) {
    size_t count = relation_operands(relation)->count;
    bool quotient = relation->kind == RELATION_SHARE || relation->kind == RELATION_CHANGE ||
                    relation->kind == RELATION_RATIO;
    return (quotient && count > 2) || (relation->kind == RELATION_CONVERSION && count > 1);
}

/* `known` is what the wording names: all there is of a relation that finds no other operands. */
static void add_relation(Tier *tier, Relation relation, Operands known) {
    if (relation.readings.count) {
        judge(tier, &relation);
        size_t result = relation_operands(&relation)->items[0].figure;
        bool settled = relation.status == RELATION_HOLDS || relation.strength == STRENGTH_STATED;
        tier->explained[result] |= settled && explains(&relation);
    } else {
        *list_push(tier->arena, &relation.readings) = (Reading){.operands = known};
        relation.status = RELATION_UNCHECKED;
        relation.why = "an operand is missing, or too many could be meant";
    }
    relation.named = known.count;
    *list_push(tier->arena, tier->relations) = relation;
}

/* The result first, whatever the order in which a rule file names the roles. */
static void insert_by_role(Arena *arena, Operands *operands, Operand operand) {
    size_t at = operands->count;
    *list_push(arena, operands) = operand;
    for (; at > 0 && operands->items[at - 1].role > operand.role; at--) {
        operands->items[at] = operands->items[at - 1];
    }
    operands->items[at] = operand;
}

/* The operands that a pattern's match names for a stated effect. */
static Operands stated_operands(const Tier *tier, const Passage *passage, const PatternMatch *match,
                                const StatedEffect *effect) {
    Operands operands = {0};
    for (size_t i = 0; i < effect->operand_count; i++) {
        size_t mark = match->marks[effect->operands[i].slot];
        if (mark != NO_MARK) {
            Operand operand = {passage->marked.marks.items[mark].index, effect->operands[i].role};
            insert_by_role(tier->arena, &operands, operand);
        }
    }
    return operands;
}

/* Does the rule begin with any share whatever? */
static bool is_led_by_numbers(const Rule *rule) {
    return rule->relation == RELATION_SHARE && given_takes_any(given_role(rule, 0));
}

/* May the operands be left to the numbers? Then what fits none is no riddle. */
static bool is_sought(const Rule *rule) {
    bool quotient = rule->relation == RELATION_CHANGE || rule->relation == RELATION_RATIO;
    bool exchange = rule->relation == RELATION_CONVERSION && rule->given.count;
    return is_led_by_numbers(rule) || exchange ||
           (quotient && given_takes_any(given_role(rule, 1)));
}

static void tie_stated(Tier *tier, const Passage *passage, const PatternMatch *match,
                       const StatedEffect *effect) {
    const Rule *rule = ruleset_rule(tier->rules, effect->rule);
    Relation relation = {.rule = effect->rule,
                         .kind = rule->relation,
                         .direction = effect->direction,
                         .strength = STRENGTH_STATED};
    Operands operands = stated_operands(tier, passage, match, effect);
    operands_take_year(tier->arena, tier->claims, rule->relation, &operands);
    stated_pass_over_base(tier->claims, rule->relation, &operands);
    relation.direction = stated_direction(tier->claims->figures, &relation, &operands);
    if (operands.count == 0 || !stated_can_be_meant(tier->claims, rule->relation, &operands) ||
        !stated_bound_is_open(tier->claims, &relation, &operands)) {
        return;
    }
    bool half = operands.count == 2 && rule->relation == RELATION_CHANGE;
    if (is_sought(rule) && (operands.count == 1 || half) && operands.items[0].role == 0 &&
        tier->explained[operands.items[0].figure]) {
        return;
    }
    stated_drop_open_part(tier->claims->figures, rule->relation, &operands);
    candidates_complete(tier->arena, tier->rules, tier->claims, effect->rule, effect->direction,
                        &operands, &relation.readings);
    if (relation.readings.count && relation.readings.items[0].completed) {
        relation.strength = STRENGTH_JOINED;
    }
    if (relation.readings.count == 0 && is_sought(rule)) {
        return;
    }
    if (rule->relation == RELATION_SUM && (stated_list_may_be_longer(tier->claims, &operands) ||
                                           stated_list_may_be_partial(tier->claims, &operands))) {
        relation.strength = STRENGTH_JOINED; /* "12,400, 8,650 and 3,900" of more, perhaps */
    }
    add_relation(tier, relation, operands);
}

static bool is_enabled(const Tier *tier, size_t rule) {
    return !tier->enabled || tier->enabled[rule];
}

static void tie_passage(Tier *tier, const Passage *passage) {
    for (size_t i = 0; i < passage->matches.count; i++) {
        const PatternMatch *match = &passage->matches.items[i];
        const Pattern *pattern = ruleset_pattern(tier->rules, match->pattern);
        for (size_t k = 0; k < pattern->states.count; k++) {
            if (!is_enabled(tier, pattern->states.items[k].rule)) {
                continue;
            }
            tie_stated(tier, passage, match, &pattern->states.items[k]);
        }
    }
}

static void tie_joined(Tier *tier, size_t rule_index, const Claim *result) {
    const Rule *rule = ruleset_rule(tier->rules, rule_index);
    Relation relation = {.rule = rule_index, .kind = rule->relation, .strength = STRENGTH_JOINED};
    Operands operands = {0};
    *list_push(tier->arena, &operands) = (Operand){result->figure, 0};
    candidates_complete(tier->arena, tier->rules, tier->claims, rule_index, DIRECTION_NONE,
                        &operands, &relation.readings);
    if (relation.readings.count || !is_sought(rule)) {
        add_relation(tier, relation, operands);
    }
}

/* A share, or a quantity in another unit, that is explained already needs no guess. */
static bool can_result(const Tier *tier, const Rule *rule, const Claim *result) {
    const Figure *figure = &tier->claims->figures->items[result->figure];
    bool explained = tier->explained[result->figure];
    if (rule->relation == RELATION_CONVERSION) {
        return figure->kind == FIGURE_QUANTITY && !explained;
    }
    return !is_led_by_numbers(rule) || (figure_is_share(figure) && !explained);
}

/* Numbers of things that are listed in words: arithmetic has nothing to do with it. */
static void tie_countings(Tier *tier, size_t rule_index) {
    Countings countings = {0};
    countings_read(tier->arena, tier->claims, &countings);
    for (size_t i = 0; i < countings.count; i++) {
        const Counting *counting = &countings.items[i];
        Operands operands = {0};
        *list_push(tier->arena, &operands) = (Operand){counting->figure, 0};
        Relation relation = {.rule = rule_index,
                             .kind = RELATION_COUNT,
                             .strength = STRENGTH_STATED,
                             .status = counting->holds ? RELATION_HOLDS : RELATION_BROKEN,
                             .things = counting->things};
        *list_push(tier->arena, &relation.readings) = (Reading){.operands = operands};
        *list_push(tier->arena, tier->relations) = relation;
    }
}

static void tie_rosters(Tier *tier, size_t rule_index) {
    const Rule *rule = ruleset_rule(tier->rules, rule_index);
    Rosters rosters = {0};
    if (!tier->addends.count) {
        addends_read(tier->arena, tier->rules, tier->claims, &tier->addends);
    }
    rosters_read(tier->arena, tier->rules, tier->claims, &tier->addends, rule, &rosters);
    for (size_t i = 0; i < rosters.count; i++) {
        add_relation(tier,
                     (Relation){.rule = rule_index,
                                .kind = rule->relation,
                                .strength = STRENGTH_JOINED,
                                .readings = rosters.items[i]},
                     (Operands){0});
    }
}

/* A relation for each reading. */
static void add_each(Tier *tier, size_t rule_index, const Readings *readings) {
    RelationKind kind = ruleset_rule(tier->rules, rule_index)->relation;
    for (size_t i = 0; i < readings->count; i++) {
        Relation relation = {.rule = rule_index, .kind = kind, .strength = STRENGTH_JOINED};
        *list_push(tier->arena, &relation.readings) = readings->items[i];
        add_relation(tier, relation, (Operands){0});
    }
}

/* Parts whose scale word is wrong are too far from their total to be found with it. */
static void tie_odd_scales(Tier *tier, size_t rule_index) {
    Readings sums = {0};
    odd_scales_find(tier->arena, tier->claims, &sums);
    add_each(tier, rule_index, &sums);
}

/* A headline's figure and that of the text: a bound where it is hedged. Of any figure that is told
 * again the words must be the same. */
static void tie_echo(Tier *tier, size_t rule_index, const Echo *echo) {
    const Rule *rule = ruleset_rule(tier->rules, rule_index);
    if (echo->hedged != (rule->relation == RELATION_BOUND) ||
        echo->worded != given_takes_any(given_role(rule, 1))) {
        return;
    }
    Relation relation = {.rule = rule_index,
                         .kind = rule->relation,
                         .strength = echo->worded ? STRENGTH_STATED : STRENGTH_JOINED,
                         .loose = echo->loose};
    Operands operands = {0};
    *list_push(tier->arena, &operands) = (Operand){echo->stated, 0};
    *list_push(tier->arena, &operands) = (Operand){echo->again, 1};
    reading_add(tier->arena, operands, 1, true, &relation.readings);
    relation.readings.items[0].vague = echo->vague;
    add_relation(tier, relation, operands);
}

static void tie_echoes(Tier *tier, size_t rule_index) {
    if (!tier->claims->article->paragraphs.count) {
        return; /* a story of several articles has no headline */
    }
    if (!tier->echoed) {
        echoes_find(tier->arena, tier->claims, &tier->echoes);
        references_find(tier->arena, tier->claims, &tier->echoes);
        bounded_find(tier->arena, tier->rules, tier->claims, &tier->echoes);
        same_openings_find(tier->arena, tier->rules, tier->claims, &tier->echoes);
        tier->echoed = true;
    }
    for (size_t i = 0; i < tier->echoes.count; i++) {
        tie_echo(tier, rule_index, &tier->echoes.items[i]);
    }
}

/* What is left of the shares, by the sums that hold. */
static void tie_summed_shares(Tier *tier, size_t rule_index) {
    Readings shares = {0};
    summed_shares_find(tier->arena, tier->rules, tier->claims, tier->relations, tier->explained,
                       &shares);
    add_each(tier, rule_index, &shares);
}

/* What the counts beside shares of all make, by the shares that hold. */
static void tie_apportionments(Tier *tier, size_t rule_index) {
    Readings sums = {0};
    apportionments_find(tier->arena, tier->claims, tier->relations, &sums);
    add_each(tier, rule_index, &sums);
}

/* Starts a relation at each claim that a rule's result asks for. */
static void tie_claims(Tier *tier, size_t rule_index, const Given *given) {
    const Rule *rule = ruleset_rule(tier->rules, rule_index);
    ClaimIndex results = given_claims(tier->arena, tier->rules, given, tier->claims);
    for (size_t i = 0; i < results.count; i++) {
        const Claim *result = &tier->claims->list.items[results.items[i]];
        if (can_result(tier, rule, result)) {
            tie_joined(tier, rule_index, result);
        }
    }
}

static void tie_rule(Tier *tier, size_t rule_index, const Rule *rule) {
    const Given *given = given_role(rule, 0);
    if (!given) {
        return;
    }
    if (rule_seeks_echoes(rule)) {
        tie_echoes(tier, rule_index);
    } else if (rule->relation == RELATION_COUNT) {
        tie_countings(tier, rule_index);
    } else if (!given_is_claimed(tier->rules, given, tier->claims)) {
        return; /* most rules are of other matters */
    } else if (rule_seeks_rosters(rule)) {
        tie_rosters(tier, rule_index);
        if (rule_seeks_any_sum(rule)) {
            tie_odd_scales(tier, rule_index);
        }
    } else {
        tie_claims(tier, rule_index, given);
    }
}

/* Some rules are of how figures are written; the others, of what they are figures of. */
static void tie_written(Tier *tier, size_t rule_index, const Rule *rule) {
    if (rule->relation == RELATION_NUMERAL) {
        odd_numerals_tie(tier->arena, tier->rules, rule_index, tier->claims, tier->relations);
    } else if (rule->relation == RELATION_SCALE && rule->given.count) {
        pointed_counts_tie(tier->arena, tier->rules, rule_index, tier->claims, tier->relations);
    } else {
        tie_rule(tier, rule_index, rule);
    }
}

static void tie_rules(Tier *tier) {
    for (size_t i = 0, count = ruleset_rule_count(tier->rules); i < count; i++) {
        if (is_enabled(tier, i)) {
            tie_written(tier, i, ruleset_rule(tier->rules, i));
        }
    }
    for (size_t i = 0, count = ruleset_rule_count(tier->rules); i < count; i++) {
        const Rule *rule = ruleset_rule(tier->rules, i);
        if (is_enabled(tier, i) && is_led_by_numbers(rule)) {
            tie_summed_shares(tier, i);
        } else if (is_enabled(tier, i) && rule_seeks_any_sum(rule)) {
            tie_apportionments(tier, i);
        }
    }
}

void relations_tie(Arena *arena, const RuleSet *rules, const bool *enabled, const Claims *claims,
                   Relations *relations) {
    bool *explained = arena_take(arena, claims->figures->count * sizeof *explained);
    Tier tier = {.arena = arena,
                 .rules = rules,
                 .enabled = enabled,
                 .explained = explained,
                 .claims = claims,
                 .relations = relations};
    for (size_t i = 0; i < claims->passages.count; i++) {
        tie_passage(&tier, &claims->passages.items[i]);
    }
    tie_rules(&tier);
    relations_sort(relations);
    relations_overrule(tier.claims->figures, relations);
    relations_excuse(arena, claims, relations);
    relations_support(rules, claims, explained, relations);
}
