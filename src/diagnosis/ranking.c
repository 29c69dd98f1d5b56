#include "diagnosis/ranking.h"

#include "diagnosis/agreement.h"
#include "diagnosis/fit.h"
#include <stdlib.h>

/* What is likelier to have happened comes first. A miss that is just what another base or unit
 * gives is hardly an accident. */
static int likelihood(SlipKind kind) {
    static const int ranks[] = {
        [SLIP_BASE] = 0, [SLIP_POINTS] = 0,  [SLIP_SWAP] = 1,  [SLIP_SCALE] = 2, [SLIP_DIGIT] = 3,
        [SLIP_LOST] = 4, [SLIP_DOUBLED] = 4, [SLIP_STALE] = 6, [SLIP_WORD] = 7,  [SLIP_NONE] = 8};
    return ranks[kind];
}

int slips_compare(SlipKind a, SlipKind b) {
    return likelihood(a) - likelihood(b);
}

bool repair_is_slip_of_thought(const Repair *repair) {
    return likelihood(repair->kind) == 0;
}

/* ---- the criteria */

static int by_direction(const Repair *repair) {
    return !repair->turned;
}

static int by_mended(const Repair *repair) {
    return (int)repair->mends;
}

static int by_reading(const Repair *repair) {
    return -(int)repair->order;
}

static int by_thought(const Repair *repair) {
    return repair_is_slip_of_thought(repair);
}

static int by_agreement(const Repair *repair) {
    return repair->agreement;
}

static int by_exactness(const Repair *repair) {
    return repair->exact;
}

static int by_company(const Repair *repair) {
    return repair->company;
}

static int by_likelihood(const Repair *repair) {
    return -likelihood(repair->kind);
}

/* The strongest first; the greater number stands before the less. What is no evidence tells which
 * of a figure's repairs is meant, not which figure is wrong. */
static const struct {
    int (*weight)(const Repair *repair);
    const char *evidence; /* for -v; NULL if it is none */
} criteria[] = {
    {by_direction, "with what it should say the figures go the way that is told"},
    {by_mended, "what it should say mends more relations"},
    {by_reading, NULL},
    {by_thought, NULL},
    {by_agreement, "other figures agree with what it should say"},
    {by_exactness, "with what it should say the figures agree as they are printed"},
    {by_company, "what it should say goes better with the figures beside it"},
    {by_likelihood, NULL},
};

enum { CRITERIA = sizeof criteria / sizeof *criteria };

static int outweighs(size_t criterion, const Repair *a, const Repair *b) {
    int one = criteria[criterion].weight(a), other = criteria[criterion].weight(b);
    return (one < other) - (one > other);
}

bool repairs_are_peers(const Repair *a, const Repair *b) {
    for (size_t i = 0; i < CRITERIA; i++) {
        if (criteria[i].evidence && outweighs(i, a, b) != 0) {
            return false;
        }
    }
    return true;
}

const char *repair_evidence(const Repair *first, const Repair *other) {
    for (size_t i = 0; i < CRITERIA; i++) {
        if (criteria[i].evidence && outweighs(i, first, other) != 0) {
            return criteria[i].evidence;
        }
    }
    return NULL;
}

/* ---- the order */

/* Where nothing tells them apart, in the order of the text. */
static int by_place(const Repair *a, const Repair *b) {
    if (a->figure != b->figure) {
        return a->figure < b->figure ? -1 : 1;
    }
    if (rational_known(a->away) && rational_known(b->away) &&
        rational_compare(a->away, b->away) != 0) {
        return rational_compare(a->away, b->away);
    }
    return slice_compare(a->text, b->text);
}

static int by_rank(const void *left, const void *right) {
    int order = 0;
    for (size_t i = 0; order == 0 && i < CRITERIA; i++) {
        order = outweighs(i, left, right);
    }
    return order ? order : by_place(left, right);
}

/* How many more of the figures that no rule ties speak for the repair than for what is printed. */
static int agreement_of(const RepairSearch *search, const Repair *repair) {
    const Figure *printed = &search->figures->items[repair->figure];
    size_t with = agreements_count(search->figures, search->relation, repair->figure, repair->value,
                                   repair->place),
           without = agreements_count(search->figures, search->relation, repair->figure,
                                      printed->value, printed->place);
    return (int)with - (int)without;
}

void repairs_rank(const RepairSearch *search) {
    Repairs *repairs = search->repairs;
    for (size_t i = 0; repairs->count > 1 && i < repairs->count; i++) {
        Repair *repair = &repairs->items[i];
        repair->agreement = agreement_of(search, repair);
        repair->turned = repair_turns(repair, search->figures, search->relation);
        repair->exact = repair_fits_exactly(repair, search->figures, search->relation);
        repair->company = repair_company(repair, search->figures, search->relation);
    }
    if (repairs->count) {
        qsort(repairs->items, repairs->count, sizeof *repairs->items, by_rank);
    }
}
