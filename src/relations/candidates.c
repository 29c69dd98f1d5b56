#include "relations/candidates.h"

#include "relations/claim_fit.h"
#include "relations/lifetime.h"
#include "relations/order.h"
#include "relations/pair.h"

static bool is_named_whole(const RuleSet *rules, size_t measure) {
    return slice_equal(ruleset_measure(rules, measure)->name, SLICE("whole"));
}

bool given_fits(const RuleSet *rules, const Given *given, const Claim *claim) {
    for (size_t i = 0; i < given->measures.count; i++) {
        size_t asked = given->measures.items[i];
        if (asked == claim->measure ||
            (is_named_whole(rules, asked) && ruleset_measure(rules, claim->measure)->whole)) {
            return true;
        }
    }
    return false;
}

/* The position in a measure's index of the first claim behind the anchor. */
static size_t position_behind(const Search *search, const ClaimIndex *index) {
    size_t low = 0, high = index->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (search->claims->list.items[index->items[middle]].figure <= search->anchor->figure) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/* An exact count: its range is its value. */
static bool is_plain(const Figure *figure) {
    return figure->kind == FIGURE_CARDINAL && figure->hedge == HEDGE_NONE && figure->place == 0 &&
           figure->zeros < 3 && !figure->scaled && rational_known(figure->value);
}

/* Could one be a rounder way to say the other? */
static bool is_rounding(const Search *search, const Claim *rough, const Claim *fine) {
    const Figure *one = claim_figure(search, rough), *other = claim_figure(search, fine);
    if (is_plain(one) && is_plain(other)) {
        return rational_compare(one->value, other->value) == 0 &&
               slice_equal(rough->subject, fine->subject);
    }
    Interval wide = figure_range(one), narrow = figure_range(other);
    bool known =
        interval_known(wide) && interval_known(narrow) && !narrow.low_none && !narrow.high_none;
    return known && slice_equal(rough->subject, fine->subject) &&
           (wide.low_none || rational_compare(wide.low, narrow.low) <= 0) &&
           (wide.high_none || rational_compare(narrow.high, wide.high) <= 0);
}

typedef LIST_OF(const Claim *) ClaimRefs;

/* A second mention of a value, or a rounder one, is no second choice. */
static void add_candidate(const Search *search, const Claim *claim, ClaimRefs *found) {
    for (size_t i = 0; i < found->count; i++) {
        if (is_rounding(search, claim, found->items[i])) {
            return;
        }
        if (is_rounding(search, found->items[i], claim)) {
            found->items[i] = claim;
            return;
        }
    }
    *list_push(search->arena, found) = claim;
}

/* All claims of a measure that fit, the nearest first, before or behind the anchor. */
static void find_of_measure(const Search *search, const Given *given, size_t measure,
                            const Operands *operands, ClaimRefs *found) {
    const ClaimIndex *index = &search->claims->by_measure[measure];
    size_t behind = position_behind(search, index);
    for (size_t step = 0; step < LIMIT_REACH; step++) {
        size_t before = behind - 1 - step; /* wraps where there is none, and fails the test */
        const size_t at[] = {before, behind + step};
        for (size_t side = 0; side < 2; side++) {
            if (at[side] >= index->count) {
                continue;
            }
            const Claim *claim = &search->claims->list.items[index->items[at[side]]];
            if (claim_fits(search, given, claim, operands)) {
                add_candidate(search, claim, found);
            }
        }
    }
}

static void find_claims(const Search *search, const Given *given, const Operands *operands,
                        ClaimRefs *found) {
    for (size_t measure = 0; measure < ruleset_measure_count(search->rules); measure++) {
        Claim probe = {.measure = measure};
        if (given_fits(search->rules, given, &probe)) {
            find_of_measure(search, given, measure, operands, found);
        }
    }
}

static Operands copied(const Search *search, const Operands *operands) {
    Operands copy = {0};
    for (size_t i = 0; i < operands->count; i++) {
        *list_push(search->arena, &copy) = operands->items[i];
    }
    return copy;
}

static Operands extended(const Search *search, const Operands *operands, size_t figure, int role) {
    Operands longer = copied(search, operands);
    *list_push(search->arena, &longer) = (Operand){figure, role};
    return longer;
}

static void add_reading(const Search *search, Operands operands, Readings *readings) {
    *list_push(search->arena, readings) = (Reading){.operands = operands, .completed = true};
}

static bool is_greater(const Search *search, const Claim *a, const Claim *b) {
    return rational_known(claim_figure(search, a)->value) &&
           rational_known(claim_figure(search, b)->value) &&
           rational_compare(claim_figure(search, a)->value, claim_figure(search, b)->value) > 0;
}

/* A lead is that of the first over the second: of several subjects only the greatest counts. */
static void keep_greatest(const Search *search, ClaimRefs *found) {
    const Claim *greatest = found->count ? found->items[0] : NULL;
    for (size_t i = 1; i < found->count; i++) {
        greatest = is_greater(search, found->items[i], greatest) ? found->items[i] : greatest;
    }
    size_t kept = 0;
    for (size_t i = 0; i < found->count; i++) {
        if (slice_equal(found->items[i]->subject, greatest->subject)) {
            found->items[kept++] = found->items[i];
        }
    }
    found->count = kept;
}

/* One reading for each candidate of a role that takes one figure. */
static void complete_single(const Search *search, const Given *given, const Reading *from,
                            Readings *readings) {
    ClaimRefs found = {0};
    find_claims(search, given, &from->operands, &found);
    if (search->rule->relation == RELATION_DIFFERENCE && given->of != OF_ANY) {
        keep_greatest(search, &found);
    }
    for (size_t i = 0; i < found.count; i++) {
        add_reading(search, extended(search, &from->operands, found.items[i]->figure, given->role),
                    readings);
    }
}

static bool has_subject(const ClaimRefs *found, size_t count, Slice subject) {
    for (size_t i = 0; i < count; i++) {
        if (slice_equal(found->items[i]->subject, subject)) {
            return true;
        }
    }
    return false;
}

/* One reading that has the nearest claim of every subject; or, of one subject, all its claims. */
static void complete_many(const Search *search, const Given *given, const Reading *from,
                          Readings *readings) {
    ClaimRefs found = {0};
    find_claims(search, given, &from->operands, &found);
    Operands operands = copied(search, &from->operands);
    size_t parts = 0;
    for (size_t i = 0; i < found.count; i++) {
        if (given->of == OF_ONE || !has_subject(&found, i, found.items[i]->subject)) {
            *list_push(search->arena, &operands) = (Operand){found.items[i]->figure, given->role};
            parts++;
        }
    }
    if (parts >= 2 && parts <= LIMIT_PARTS) {
        add_reading(search, operands, readings);
    }
}

/* The gap that the known operands leave. */
static Gap gap_of(const Search *search, Direction direction, const Operands *known) {
    bool half = known->count == 2;
    return (Gap){.rules = search->rules,
                 .kind = search->rule->relation,
                 .direction = direction,
                 .result = search->anchor,
                 .known = half ? known->items[1].figure : NO_MARK,
                 .known_role = half ? known->items[1].role : 0,
                 .holder = figure_holder(search->claims, search->anchor)};
}

/* The levels of a difference at once: one reading for each pair around the anchor. */
static void complete_pairs(const Search *search, Direction direction, const Operands *known,
                           Readings *readings) {
    Gap gap = gap_of(search, direction, known);
    Operands result = {0};
    Pairs pairs = {0};
    *list_push(search->arena, &result) = known->items[0];
    pairs_around(search->arena, search->claims, &gap, &pairs);
    for (size_t i = 0; i < pairs.count; i++) {
        Operands operands = extended(search, &result, pairs.items[i].first, 1);
        operands = extended(search, &operands, pairs.items[i].second, 2);
        *list_push(search->arena, readings) = (Reading){.operands = operands,
                                                        .completed = true,
                                                        .tight = pairs.items[i].tight,
                                                        .loose = pairs.items[i].loose};
    }
}

/* Is it the result of a difference, and one of its levels at most, whose others may be any? */
static bool takes_pair(const Rule *rule, const Operands *known) {
    const Given *level = given_role(rule, 1);
    bool distance = rule->relation == RELATION_DIFFERENCE || rule->relation == RELATION_POINTS;
    return distance && known->count < 3 && known->items[0].role == 0 && level &&
           level->measures.items[0] == MEASURE_ANY;
}

/* Lists of figures that nothing names are found by their totals, in listing.c. */
static void complete_role(const Search *search, const Given *given, const Readings *from,
                          Readings *to) {
    const RelationVocabulary *vocabulary = relation_vocabulary(search->rule->relation);
    bool last = given->role + 1 == RELATION_ROLES || !vocabulary->roles[given->role + 1];
    bool many = vocabulary->many && last;
    bool listed = many && given->measures.count && given->measures.items[0] == MEASURE_ANY;
    for (size_t i = 0; i < from->count && !listed; i++) {
        if (many) {
            complete_many(search, given, &from->items[i], to);
        } else {
            complete_single(search, given, &from->items[i], to);
        }
    }
}

static bool has_role(const Operands *operands, int role) {
    for (size_t i = 0; i < operands->count; i++) {
        if (operands->items[i].role == role) {
            return true;
        }
    }
    return false;
}

void candidates_complete(Arena *arena, const RuleSet *rules, const Claims *claims,
                         size_t rule_index, Direction direction, const Operands *known,
                         Readings *readings) {
    const Rule *rule = ruleset_rule(rules, rule_index);
    const RelationVocabulary *vocabulary = relation_vocabulary(rule->relation);
    Search search = {arena, rules, claims, rule,
                     claim_with_subject(claims, known->items[0].figure)};
    Readings now = {0};
    if (search.anchor && takes_pair(rule, known)) {
        complete_pairs(&search, direction, known, readings);
        return;
    }
    if (search.anchor && rule->relation == RELATION_ORDER && !has_role(known, 0)) {
        order_complete(&search, known, readings);
        return;
    }
    if (search.anchor && rule->relation == RELATION_AGE && known->count < 3) {
        lifetime_complete(&search, known, readings);
        return;
    }
    *list_push(arena, &now) = (Reading){.operands = *known};
    for (int role = 0; role < RELATION_ROLES && vocabulary->roles[role]; role++) {
        if (has_role(known, role)) {
            continue;
        }
        const Given *given = given_role(rule, role);
        Readings more = {0};
        if (given && search.anchor) {
            complete_role(&search, given, &now, &more);
        }
        if (more.count > LIMIT_READINGS) {
            more.count = LIMIT_READINGS;
        }
        now = more;
    }
    *readings = now;
}
