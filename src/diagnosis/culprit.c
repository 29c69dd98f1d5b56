#include "diagnosis/culprit.h"

#include "diagnosis/agreement.h"
#include "diagnosis/hedged_repair.h"
#include "diagnosis/repair_search.h"
#include <stdlib.h>

/* What is likelier to have happened comes first. A miss that is just what another base or unit
 * gives is hardly an accident. */
static int likelihood(SlipKind kind) {
    static const int ranks[] = {
        [SLIP_BASE] = 0, [SLIP_POINTS] = 0,  [SLIP_SWAP] = 1,  [SLIP_SCALE] = 2, [SLIP_DIGIT] = 3,
        [SLIP_LOST] = 4, [SLIP_DOUBLED] = 4, [SLIP_STALE] = 6, [SLIP_WORD] = 7,  [SLIP_NONE] = 8};
    return ranks[kind];
}

static bool is_slip_of_thought(const Repair *repair) {
    return likelihood(repair->kind) == 0;
}

static int by_rank(const void *left, const void *right) {
    const Repair *a = left, *b = right;
    if (a->mends != b->mends) {
        return a->mends > b->mends ? -1 : 1;
    }
    if (a->order != b->order) {
        return a->order < b->order ? -1 : 1;
    }
    if (is_slip_of_thought(a) != is_slip_of_thought(b)) {
        return is_slip_of_thought(a) ? -1 : 1;
    }
    if (a->agreement != b->agreement) {
        return a->agreement > b->agreement ? -1 : 1;
    }
    if (a->kind != b->kind) {
        return likelihood(a->kind) - likelihood(b->kind);
    }
    if (a->figure != b->figure) {
        return a->figure < b->figure ? -1 : 1;
    }
    if (rational_known(a->away) && rational_known(b->away) &&
        rational_compare(a->away, b->away) != 0) {
        return rational_compare(a->away, b->away);
    }
    return slice_compare(a->text, b->text);
}

/* The result of most relations - a share, a change, a lead, what was converted - was worked out
 * from the others, so it is the likelier to be wrong. The parts of a sum and its total are peers,
 * and so are two mentions of one thing. */
static bool is_derived(const Relation *relation) {
    RelationKind kind = relation->kind;
    if (kind == RELATION_RESTATEMENT) {
        return relation->supported; /* a headline is taken from its text */
    }
    if (kind == RELATION_SHARE && relation_operands(relation)->count == 2) {
        return false; /* of a part that is not told */
    }
    return kind != RELATION_SUM && kind != RELATION_COMPLEMENT && kind != RELATION_COUNT &&
           kind != RELATION_ORDER && kind != RELATION_SCALE;
}

static void move_to_front(Repairs *repairs, size_t index) {
    Repair first = repairs->items[index];
    memmove(repairs->items + 1, repairs->items, index * sizeof first);
    repairs->items[0] = first;
}

/* Does as much speak for one as for the other? */
static bool are_peers(const Repair *a, const Repair *b) {
    return a->mends == b->mends && a->agreement == b->agreement;
}

static bool only_figure(const Repairs *repairs) {
    for (size_t i = 1; i < repairs->count; i++) {
        if (are_peers(&repairs->items[i], &repairs->items[0]) &&
            repairs->items[i].figure != repairs->items[0].figure) {
            return false;
        }
    }
    return repairs->count > 0;
}

static bool is_as_likely(const Repair *a, const Repair *b) {
    return are_peers(a, b) && likelihood(a->kind) == likelihood(b->kind);
}

/* Puts the first of the best repairs of a figure in front; false if it has none, or only by a slip
 * that is less likely than another figure's: among peers, or 61 per cent for 1. */
static bool prefer_figure(Repairs *repairs, size_t figure, bool peers) {
    for (size_t i = 0; i < repairs->count; i++) {
        const Repair *repair = &repairs->items[i];
        bool whole = repair->kind != SLIP_LOST && repair->kind != SLIP_DOUBLED;
        if (repair->figure == figure && are_peers(repair, &repairs->items[0]) &&
            ((whole && !peers) || is_as_likely(repair, &repairs->items[0]))) {
            move_to_front(repairs, i);
            return true;
        }
    }
    return false;
}

static void drop_repairs_of(Repairs *repairs, size_t figure) {
    size_t kept = 0;
    for (size_t i = 0; i < repairs->count; i++) {
        if (repairs->items[i].figure != figure) {
            repairs->items[kept++] = repairs->items[i];
        }
    }
    repairs->count = kept;
}

/* The hedged figure of two is the likelier to be wrong, and is told as round as it was, unless
 * another repair mends more. */
static bool tell_hedged(const RepairSearch *search) {
    Repairs *repairs = search->repairs;
    Repair rounder;
    if ((repairs->count && repairs->items[0].mends > 1) ||
        !hedged_repair(search->arena, search->article, search->figures, search->relation,
                       &rounder)) {
        return false;
    }
    drop_repairs_of(repairs, rounder.figure);
    *list_push(search->arena, repairs) = rounder;
    move_to_front(repairs, repairs->count - 1);
    return true;
}

/* The figure whose first repair is likelier than any of another figure: few numbers look like two
 * digits swapped by accident, many like one digit wrong. NO_FIGURE where there is none, and where
 * the values are rounded, so that a repair need not hit much. */
static size_t likeliest_figure(RelationKind kind, const Repairs *repairs) {
    const Repair *first = repairs->items;
    bool rounded = kind == RELATION_SHARE || kind == RELATION_CHANGE || kind == RELATION_RATIO;
    if (rounded || repairs->count == 0 || likelihood(first->kind) >= likelihood(SLIP_DIGIT)) {
        return NO_FIGURE;
    }
    for (size_t i = 1; i < repairs->count; i++) {
        if (repairs->items[i].figure != first->figure && is_as_likely(&repairs->items[i], first)) {
            return NO_FIGURE;
        }
    }
    return first->figure;
}

/* Which of them do figures speak for that no rule ties? */
static void hear_agreements(const RepairSearch *search) {
    for (size_t i = 0; search->repairs->count > 1 && i < search->repairs->count; i++) {
        Repair *repair = &search->repairs->items[i];
        const Figure *printed = &search->figures->items[repair->figure];
        size_t with = agreements_count(search->figures, search->relation, repair->figure,
                                       repair->value, repair->place),
               without = agreements_count(search->figures, search->relation, repair->figure,
                                          printed->value, printed->place);
        repair->agreement = (int)with - (int)without;
    }
}

/* The culprit of repairs that are ranked. */
static size_t decide(const RepairSearch *search) {
    const Relation *relation = search->relation;
    Repairs *repairs = search->repairs;
    if (tell_hedged(search) || only_figure(repairs) ||
        (repairs->count && is_slip_of_thought(&repairs->items[0]))) {
        return repairs->items[0].figure;
    }
    size_t result = relation_operands(relation)->items[0].figure;
    if (!is_derived(relation)) {
        return likeliest_figure(relation->kind, repairs);
    }
    bool peers = relation->kind == RELATION_CONVERSION; /* which was converted is not said */
    if (repairs->count && !prefer_figure(repairs, result, peers)) {
        return peers ? repairs->items[0].figure : likeliest_figure(relation->kind, repairs);
    }
    Repair value;
    if (repairs->count == 0 &&
        repair_result(search->arena, search->article, search->figures, relation, &value)) {
        *list_push(search->arena, repairs) = value;
    }
    return result;
}

size_t culprit_find(Arena *arena, const Article *article, const Figures *figures,
                    const Relation *relation, Repairs *repairs) {
    RepairSearch search = {arena, article, figures, relation, repairs};
    hear_agreements(&search);
    if (repairs->count) {
        qsort(repairs->items, repairs->count, sizeof *repairs->items, by_rank);
    }
    return decide(&search);
}
