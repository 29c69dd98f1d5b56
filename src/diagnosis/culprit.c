#include "diagnosis/culprit.h"

#include "diagnosis/hedged_repair.h"
#include "diagnosis/ranking.h"

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

/* The first repair of another figure than that of the first of all; NULL if there is none. */
static const Repair *first_rival(const Repairs *repairs) {
    const Repair *first = repairs->items, *rival = first;
    while (rival < first + repairs->count && rival->figure == first->figure) {
        rival++;
    }
    return rival < first + repairs->count ? rival : NULL;
}

static bool is_as_likely(const Repair *a, const Repair *b) {
    return repairs_are_peers(a, b) && slips_compare(a->kind, b->kind) == 0;
}

/* Puts the first of the best repairs of a figure in front; false if it has none, or only by a slip
 * that is less likely than another figure's: among peers, or 61 per cent for 1. */
static bool prefer_figure(Repairs *repairs, size_t figure, bool peers) {
    for (size_t i = 0; i < repairs->count; i++) {
        const Repair *repair = &repairs->items[i];
        bool whole = repair->kind != SLIP_LOST && repair->kind != SLIP_DOUBLED;
        if (repair->figure == figure && repairs_are_peers(repair, &repairs->items[0]) &&
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

/* ---- who it is */

static Culprit culprit_of(size_t figure, const char *why) {
    return (Culprit){figure, why};
}

/* The figure whose first repair is likelier than any of another figure: few numbers look like two
 * digits swapped by accident, many like one digit wrong. Where the values are rounded, a repair
 * need not hit much. */
static Culprit likeliest_culprit(RelationKind kind, const Repairs *repairs) {
    bool rounded = kind == RELATION_SHARE || kind == RELATION_CHANGE || kind == RELATION_RATIO;
    const Repair *first = repairs->items;
    const Repair *rival = repairs->count ? first_rival(repairs) : NULL;
    bool likelier = rival && !rounded && !is_as_likely(first, rival) &&
                    slips_compare(first->kind, SLIP_DIGIT) < 0;
    return likelier ? culprit_of(first->figure, "its slip is likelier than any of another figure")
                    : culprit_of(NO_FIGURE, "as much speaks for one figure as for another");
}

/* The figure of the first repair, if evidence sets it before all others. */
static Culprit evident_culprit(const Repairs *repairs) {
    const Repair *first = repairs->items;
    const Repair *rival = repairs->count ? first_rival(repairs) : NULL;
    if (repairs->count == 0 || (rival && repairs_are_peers(first, rival))) {
        return culprit_of(NO_FIGURE, NULL);
    }
    return culprit_of(first->figure, rival ? repair_evidence(first, rival)
                                           : "no other figure has a repair that leaves what holds");
}

/* Of a result that has no repair, what it should be is told. */
static void tell_result(const RepairSearch *search) {
    Repair value;
    if (repair_result(search->arena, search->article, search->figures, search->relation, &value)) {
        *list_push(search->arena, search->repairs) = value;
    }
}

static Culprit derived_culprit(const RepairSearch *search) {
    const Relation *relation = search->relation;
    Repairs *repairs = search->repairs;
    size_t result = relation_operands(relation)->items[0].figure;
    bool peers = relation->kind == RELATION_CONVERSION; /* which was converted is not said */
    if (repairs->count && !prefer_figure(repairs, result, peers)) {
        return peers ? culprit_of(repairs->items[0].figure, "it has the likeliest slip")
                     : likeliest_culprit(relation->kind, repairs);
    }
    if (repairs->count == 0) {
        tell_result(search);
    }
    return culprit_of(result, "it was worked out from the others");
}

/* The culprit of repairs that are ranked. */
static Culprit decide(const RepairSearch *search) {
    Repairs *repairs = search->repairs;
    if (tell_hedged(search)) {
        return culprit_of(repairs->items[0].figure, "it is rough, and the other is exact");
    }
    if (repairs->count && repair_is_slip_of_thought(&repairs->items[0])) {
        return culprit_of(repairs->items[0].figure, "it is what another base or unit gives");
    }
    Culprit evident = evident_culprit(repairs);
    if (evident.figure != NO_FIGURE) {
        return evident;
    }
    return is_derived(search->relation) ? derived_culprit(search)
                                        : likeliest_culprit(search->relation->kind, repairs);
}

Culprit culprit_find(Arena *arena, const Article *article, const Figures *figures,
                     const Relation *relation, Repairs *repairs) {
    RepairSearch search = {arena, article, figures, relation, repairs};
    repairs_rank(&search);
    return decide(&search);
}
