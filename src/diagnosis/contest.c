#include "diagnosis/contest.h"

#include "relations/term.h"

typedef struct Contest {
    const RuleSet *rules;
    const Claims *claims;
    RelationKind kind;
    Interval strongest; /* of the others; unknown while there are none */
} Contest;

/* The claim by which a figure is somebody's in a contest; NULL if there is none. */
static const Claim *contest_claim(const Contest *contest, size_t figure) {
    size_t count, first = claims_of_figure(contest->claims, figure, &count);
    for (size_t i = first; i < first + count; i++) {
        const Claim *claim = &contest->claims->list.items[i];
        if (claim->subject.length && ruleset_measure(contest->rules, claim->measure)->contest) {
            return claim;
        }
    }
    return NULL;
}

static void add_rival(Contest *contest, size_t index) {
    const Figure *figure = &contest->claims->figures->items[index];
    Interval range = interval_scaled(figure_range(figure), term_unit(contest->kind, figure));
    bool first = !interval_known(contest->strongest);
    if (interval_known(range) && (first || interval_side(range, contest->strongest) > 0)) {
        contest->strongest = range;
    }
}

static bool are_rivals(const Claim *claim, const Claim *other) {
    return other->measure == claim->measure && other->subject.length &&
           !slice_equal(other->subject, claim->subject) && scope_equal(other->scope, claim->scope);
}

static void add_claimed(Contest *contest, const Claim *claim) {
    const ClaimList *list = &contest->claims->list;
    size_t at = (size_t)(claim - list->items);
    size_t first = at > LIMIT_WINDOW ? at - LIMIT_WINDOW : 0;
    for (size_t i = first; i < list->count && i <= at + LIMIT_WINDOW; i++) {
        if (are_rivals(claim, &list->items[i])) {
            add_rival(contest, list->items[i].figure);
        }
    }
}

/* "Ann Lee won 612 and Bob Ray 411 of 1,023": who has 411 is in it too. */
static void add_beside(Contest *contest, const Operands *operands, size_t index) {
    bool contested = false;
    for (size_t i = 0; i < operands->count; i++) {
        contested = contested || contest_claim(contest, operands->items[i].figure);
    }
    for (size_t i = 0; contested && i < operands->count; i++) {
        if (i != index && operands->items[i].role == operands->items[index].role) {
            add_rival(contest, operands->items[i].figure);
        }
    }
}

Interval contest_rival(const RuleSet *rules, const Claims *claims, const Relation *relation,
                       size_t index) {
    const Operands *operands = relation_operands(relation);
    Contest contest = {rules, claims, relation->kind, interval_unknown()};
    const Claim *claim = contest_claim(&contest, operands->items[index].figure);
    if (claim) {
        add_claimed(&contest, claim);
    }
    add_beside(&contest, operands, index);
    return contest.strongest;
}
