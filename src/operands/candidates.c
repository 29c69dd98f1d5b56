#include "operands/candidates.h"

#include "base/count.h"
#include "operands/completion.h"
#include "operands/lifetime.h"
#include "operands/mistied.h"
#include "operands/naming.h"
#include "operands/proportion.h"
#include "operands/whole.h"
#include "relations/claim_fit.h"
#include "relations/given_claim.h"
#include "relations/order.h"
#include "relations/reading.h"
#include "relations/term.h"

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
    const Figures *figures = search->claims->figures;
    Interval wide = figures_range(figures, rough->figure),
             narrow = figures_range(figures, fine->figure);
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
    for (size_t step = 0; step < LIMIT_REACH && step < index->count; step++) {
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

/* Is the figure claimed to be what the role asks for first? "That is 75 per cent" is, "75 per cent"
 * might be. */
static bool is_preferred(const Search *search, const Given *given, size_t figure) {
    size_t count, first = claims_of_figure(search->claims, figure, &count);
    size_t preferred = given->measures.items[0];
    bool has = false;
    for (size_t i = 0; i < count && preferred != MEASURE_ANY; i++) {
        has = has || search->claims->list.items[first + i].measure == preferred;
    }
    return has;
}

/* Is no other figure of its unit before it in its sentence? Then the sentence is about it. */
static bool opens_sentence(const Search *search, size_t figure) {
    const Figures *figures = search->claims->figures;
    for (size_t i = figure;
         i > 0 && figures->items[i - 1].sentence == figures->items[figure].sentence; i--) {
        if (figures_commensurable(&figures->items[i - 1], &figures->items[figure])) {
            return false;
        }
    }
    return true;
}

/* "Half" fits too much to be the share of whatever stands near it, unless the wording says so. */
static bool is_loose_share(const Search *search, const Given *given, size_t figure) {
    return search->rule->relation == RELATION_SHARE && given->role == 0 &&
           search->claims->figures->items[figure].kind == FIGURE_FRACTION &&
           !is_preferred(search, given, figure);
}

/* Does the figure stand in the anchor's sentence and is it said to be a whole? */
static bool is_whole_beside(const Search *search, size_t figure) {
    size_t count, first = claims_of_figure(search->claims, figure, &count);
    for (size_t i = 0; i < count; i++) {
        const Claim *claim = &search->claims->list.items[first + i];
        if (claim->passage == search->anchor->passage &&
            ruleset_measure(search->rules, claim->measure)->whole) {
            return true;
        }
    }
    return false;
}

/* Is it the only whole of its paragraph, where it is sought there alone, or what the sentence
 * before is about? Or the only one that is called a whole in the same sentence? */
static bool is_only_whole(const Search *search, const ClaimRefs *found, size_t figure) {
    size_t wholes = 0;
    for (size_t i = 0; i < found->count; i++) {
        wholes += is_whole_beside(search, found->items[i]->figure);
    }
    return search->rule->within <= WITHIN_PARAGRAPH
               ? found->count == 1 || opens_sentence(search, figure)
               : wholes == 1 && is_whole_beside(search, figure);
}

/* Can hardly another figure be meant? A share is that of the part and the whole right before it if
 * the wording says so. */
static bool is_tight(const Search *search, const Given *given, const Operands *operands,
                     const ClaimRefs *found, size_t figure) {
    if (search->rule->relation != RELATION_SHARE) {
        return false;
    }
    return given->role == 0 ? is_preferred(search, given, figure) &&
                                  share_follows(search->claims, operands, figure)
                            : is_only_whole(search, found, figure);
}

static void add_reading(const Search *search, const Given *given, const Reading *from,
                        size_t figure, bool tight, Readings *readings) {
    reading_add(search->arena, operands_with(search->arena, &from->operands, figure, given->role),
                given->role, tight, readings);
}

/* "It ran 66 per cent of them on time. That's 271 of the 412": the only share of the sentence. */
static size_t share_told_before(const Search *search, const Operands *known) {
    const Figures *figures = search->claims->figures;
    size_t first = known->items[0].figure, found = NO_MARK;
    for (size_t i = 1; i < known->count; i++) {
        first = known->items[i].figure < first ? known->items[i].figure : first;
    }
    const Figure *part = &figures->items[first];
    for (size_t i = first; i > 0 && figures->items[i - 1].sentence + 1 >= part->sentence; i--) {
        if (figure_is_share(&figures->items[i - 1])) {
            if (found != NO_MARK) {
                return NO_MARK;
            }
            found = i - 1;
        }
    }
    bool percent = found != NO_MARK && figures->items[found].kind == FIGURE_PERCENT;
    return percent && part_tells_again(search->claims->article->text, part) ? found : NO_MARK;
}

/* The share or the whole that the words point at; NO_MARK where it must be sought. */
static size_t pointed_at(const Search *search, const Given *given, const Operands *known) {
    if (search->rule->relation != RELATION_SHARE || !given_takes_any(given)) {
        return NO_MARK;
    }
    if (given->role == 0 && known->count == 2) {
        return share_told_before(search, known);
    }
    return given->role == 2 ? whole_find(search, given, known) : NO_MARK;
}

/* The candidate that tells a figure's value more finely; the figure itself if none does. */
static size_t finest(const Search *search, const ClaimRefs *found, size_t figure) {
    const Claim *claim = figure == NO_MARK ? NULL : claim_with_subject(search->claims, figure);
    for (size_t i = 0; claim && i < found->count; i++) {
        if (is_rounding(search, claim, found->items[i])) {
            return found->items[i]->figure;
        }
    }
    return figure;
}

/* "More than half" fits too much: what the words point at is what is meant. */
static bool is_open(const Search *search, const Operands *known) {
    return !figure_has_ends(&search->claims->figures->items[known->items[0].figure]);
}

/* One reading for each candidate of a role that takes one figure. */
static void complete_single(const Search *search, const Given *given, const Reading *from,
                            Readings *readings) {
    ClaimRefs found = {0};
    find_claims(search, given, &from->operands, &found);
    if (search->rule->relation == RELATION_DIFFERENCE && given->of != OF_ANY) {
        keep_greatest(search, &found);
    }
    size_t sure = finest(search, &found, pointed_at(search, given, &from->operands));
    if (sure != NO_MARK) {
        add_reading(search, given, from, sure, true, readings);
    }
    bool settled = sure != NO_MARK && is_open(search, &from->operands);
    for (size_t i = 0; i < found.count && !settled; i++) {
        size_t figure = found.items[i]->figure;
        if (figure != sure && !is_loose_share(search, given, figure)) {
            bool tight = is_tight(search, given, &from->operands, &found, figure);
            add_reading(search, given, from, figure, tight, readings);
        }
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
    Operands operands = operands_copy(search->arena, &from->operands);
    size_t parts = 0;
    for (size_t i = 0; i < found.count; i++) {
        if (given->of == OF_ONE || !has_subject(&found, i, found.items[i]->subject)) {
            *list_push(search->arena, &operands) = (Operand){found.items[i]->figure, given->role};
            parts++;
        }
    }
    if (parts >= 2 && parts <= LIMIT_PARTS) {
        reading_add(search->arena, operands, given->role, false, readings);
    }
}

/* Lists of figures that nothing names are found by their totals, in listing.c. */
static void complete_role(const Search *search, const Given *given, const Readings *from,
                          Readings *to) {
    const RelationVocabulary *vocabulary = relation_vocabulary(search->rule->relation);
    bool many = vocabulary->many && role_is_last(vocabulary, given->role);
    bool listed = many && given->measures.count && given->measures.items[0] == MEASURE_ANY;
    for (size_t i = 0; i < from->count && !listed; i++) {
        if (many) {
            complete_many(search, given, &from->items[i], to);
        } else {
            complete_single(search, given, &from->items[i], to);
        }
    }
}

enum { AGED_TO = 2 }; /* the role of the day on which an age is told */

static bool has_role(const Operands *operands, int role) {
    for (size_t i = 0; i < operands->count; i++) {
        if (operands->items[i].role == role) {
            return true;
        }
    }
    return false;
}

/* "per 1,000"; the part of a share, and the sum of a mean, by a rule that does not ask for it: any
 * whole number will do. */
static bool may_be_untold(const Rule *rule, const Operands *known, int role) {
    enum { PART = 1, WHOLE = 2 };
    const RelationVocabulary *vocabulary = relation_vocabulary(rule->relation);
    bool counted = rule->relation == RELATION_SHARE || rule->relation == RELATION_RATIO;
    bool part = counted && role == PART && known->count == 2 && known->items[1].role == WHOLE;
    return (part && !given_role(rule, role)) ||
           (vocabulary->spare && role_is_last(vocabulary, role));
}

/* Every reading so far with each claim that may play the next open role, role by role. */
static void complete_open_roles(const Search *search, const Operands *known, Readings *readings) {
    const Rule *rule = search->rule;
    const RelationVocabulary *vocabulary = relation_vocabulary(rule->relation);
    *readings = (Readings){0};
    *list_push(search->arena, readings) = (Reading){.operands = *known};
    for (int role = 0; role < RELATION_ROLES && vocabulary->roles[role]; role++) {
        if (has_role(known, role) || may_be_untold(rule, known, role)) {
            continue;
        }
        const Given *given = given_role(rule, role);
        Readings more = {0};
        if (given && search->anchor) {
            complete_role(search, given, readings, &more);
        }
        more.count = count_least(more.count, LIMIT_READINGS);
        *readings = more;
    }
}

/* What is sought for each role that is open. */
static void complete_by_role(const Search *search, const Operands *known, Readings *readings) {
    if (search->anchor && search->rule->relation == RELATION_ORDER && !has_role(known, 0)) {
        order_complete(search, known, readings);
        return;
    }
    if (search->rule->relation == RELATION_AGE && (known->count < 3 || !has_role(known, AGED_TO))) {
        lifetime_complete(search, known, readings);
        return;
    }
    complete_open_roles(search, known, readings);
}

void candidates_complete(Arena *arena, const RuleSet *rules, const Claims *claims,
                         size_t rule_index, Direction direction, const Operands *known,
                         Readings *readings) {
    const Rule *rule = ruleset_rule(rules, rule_index);
    Search search = {.arena = arena,
                     .rules = rules,
                     .claims = claims,
                     .rule = rule,
                     .anchor = claim_with_subject(claims, known->items[0].figure),
                     .direction = direction};
    bool at_once = search.anchor && completion_at_once(&search, known, readings);
    if (!at_once) {
        complete_by_role(&search, known, readings);
    }
    if (search.anchor && rule->relation == RELATION_SHARE && has_role(known, 0)) {
        readings_drop_mistied(rules, claims, search.anchor, readings);
    }
}
