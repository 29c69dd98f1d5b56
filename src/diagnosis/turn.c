#include "diagnosis/turn.h"

#include "diagnosis/contest.h"
#include "diagnosis/majority.h"
#include "relations/term.h"

/* A broken relation of a verdict, and what its figures are printed as. */
typedef struct Doubt {
    const RuleSet *rules;
    const Claims *claims;
    const Verdict *verdict;
    const Relation *relation;
    const Operands *operands;
    Term terms[LIMIT_PARTS + RELATION_ROLES];
} Doubt;

static bool are_opposite(int side, int other) {
    return side * other < 0;
}

static bool has_repair(const Verdict *verdict, size_t figure) {
    for (size_t i = 0; i < verdict->repairs.count; i++) {
        if (verdict->repairs.items[i].figure == figure) {
            return true;
        }
    }
    return false;
}

static bool is_in_question(const Doubt *doubt, size_t index) {
    size_t figure = doubt->operands->items[index].figure;
    if (doubt->verdict->culprit != NO_FIGURE) {
        return doubt->verdict->culprit == figure;
    }
    return doubt->verdict->repairs.count == 0 || has_repair(doubt->verdict, figure);
}

/* What the operand should be if all others are right. */
static Interval needed_range(const Doubt *doubt, size_t index) {
    return formula_solve(doubt->relation->kind, doubt->relation->direction, doubt->terms,
                         doubt->operands->count, index);
}

/* "it was higher", and it was lower: the relation is broken, so it is. */
static bool turns_order(const Doubt *doubt) {
    return doubt->relation->kind == RELATION_ORDER;
}

/* "fell by 6.5 per cent, from 2,078 to 2,214"; of figures that were sought, others may be meant. */
static bool turns_direction(const Doubt *doubt) {
    const Relation *relation = doubt->relation;
    bool changes = relation->kind == RELATION_CHANGE || relation->kind == RELATION_POINTS;
    if (!changes || relation->strength != STRENGTH_STATED || doubt->operands->count != 3) {
        return false;
    }
    int rise = interval_side(doubt->terms[2].range, doubt->terms[1].range);
    return (relation->direction == DIRECTION_UP && rise < 0) ||
           (relation->direction == DIRECTION_DOWN && rise > 0);
}

/* "a majority of 289: 24,618 to 24,907" */
static bool turns_lead(const Doubt *doubt) {
    return doubt->relation->kind == RELATION_DIFFERENCE && doubt->operands->count == 3 &&
           interval_side(doubt->terms[1].range, doubt->terms[2].range) < 0;
}

/* A share of a whole, not by how much something changed. */
static bool is_part_of_whole(const Doubt *doubt, size_t index) {
    RelationKind kind = doubt->relation->kind;
    bool levels = kind == RELATION_SHARE || kind == RELATION_COMPLEMENT || kind == RELATION_BOUND ||
                  kind == RELATION_RESTATEMENT ||
                  (kind == RELATION_POINTS && doubt->operands->items[index].role > 0);
    return levels && figure_is_share(doubt->terms[index].figure);
}

/* "48.1 per cent, a majority": it should be 51.8. */
static bool turns_half(const Doubt *doubt) {
    Interval half = interval_point(rational_make(1, 2));
    for (size_t i = 0; i < doubt->operands->count; i++) {
        if (is_part_of_whole(doubt, i) && is_in_question(doubt, i) &&
            are_opposite(interval_side(doubt->terms[i].range, half),
                         interval_side(needed_range(doubt, i), half)) &&
            majority_is_told(doubt->claims->article, doubt->terms[i].figure)) {
            return true;
        }
    }
    return false;
}

/* "Ann Lee won with 6,124 votes to Bob Ray's 6,130": she should have 6,142. */
static bool turns_contest(const Doubt *doubt) {
    for (size_t i = 0; i < doubt->operands->count; i++) {
        Interval rival = contest_rival(doubt->rules, doubt->claims, doubt->relation, i);
        if (interval_known(rival) && is_in_question(doubt, i) &&
            are_opposite(interval_side(doubt->terms[i].range, rival),
                         interval_side(needed_range(doubt, i), rival))) {
            return true;
        }
    }
    return false;
}

static const struct {
    bool (*turns)(const Doubt *doubt);
    const char *question;
} turns[] = {
    {turns_contest, "who leads?"},
    {turns_half, "is it over half?"},
    {turns_direction, "did it rise or fall?"},
    {turns_lead, "which is the greater?"},
    {turns_order, "which is the greater?"},
};

static const char *relation_turn(const RuleSet *rules, const Claims *claims, const Verdict *verdict,
                                 const Relation *relation) {
    Doubt doubt = {.rules = rules,
                   .claims = claims,
                   .verdict = verdict,
                   .relation = relation,
                   .operands = relation_operands(relation)};
    terms_make(relation->kind, claims->figures, doubt.operands, doubt.terms);
    for (size_t i = 0; i < sizeof turns / sizeof *turns; i++) {
        if (turns[i].turns(&doubt)) {
            return turns[i].question;
        }
    }
    return NULL;
}

/* Of what the repair mends besides, only the reading that it mends tells anything. */
const char *verdict_turn(const RuleSet *rules, const Claims *claims, const Relations *relations,
                         const Verdict *verdict) {
    const char *question =
        relation_turn(rules, claims, verdict, &relations->items[verdict->relation]);
    for (size_t i = 0; !question && i < verdict->mended.count; i++) {
        const Relation *mended = &relations->items[verdict->mended.items[i]];
        if (repair_mends(&verdict->repairs.items[0], claims->figures, mended)) {
            question = relation_turn(rules, claims, verdict, mended);
        }
    }
    return question;
}
