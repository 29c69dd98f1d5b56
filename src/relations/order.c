#include "relations/order.h"

#include "figures/word.h"
#include "relations/claim_window.h"
#include "relations/reading.h"
#include "relations/term.h"

/* Can some value of `greater` be above some value of `less`? */
static bool can_exceed(Interval greater, Interval less) {
    if (greater.high_none || less.low_none) {
        return true;
    }
    return rational_compare(greater.high, less.low) > 0;
}

RelationStatus order_judge(Direction direction, const Term *terms, size_t count) {
    for (size_t i = 1; i < count; i++) {
        Interval first = terms[0].range, other = terms[i].range;
        if (!interval_known(first) || !interval_known(other)) {
            return RELATION_UNCHECKED;
        }
        if (direction == DIRECTION_DOWN ? !can_exceed(other, first) : !can_exceed(first, other)) {
            return RELATION_BROKEN;
        }
    }
    return count < 2 ? RELATION_UNCHECKED : RELATION_HOLDS;
}

/* What is compared may leave its noun to the level: "4,386 passengers. The old high was 4,371." */
static bool same_noun(const Figure *level, const Figure *compared) {
    return slice_equal(level->noun, compared->noun) || !compared->noun.length;
}

/* Behind a bracket that follows `at`; else `at`. */
static size_t bracket_end(Slice text, size_t at) {
    enum { LONGEST = 24 };
    if (at + 1 >= text.length || text.bytes[at] != ' ' || text.bytes[at + 1] != '(') {
        return at;
    }
    size_t reach = text.length - at < LONGEST ? text.length - at : LONGEST;
    const char *close = memchr(text.bytes + at, ')', reach);
    return close ? (size_t)(close + 1 - text.bytes) : at;
}

/* "1,345 more than", "446 (0.5%) higher": by how much, not how many. */
static bool is_distance(const Search *search, const Figure *figure) {
    static const TableWord compares[] = {"above",  "ahead", "below", "better", "fewer", "greater",
                                         "higher", "less",  "lower", "more",   "short", "worse"};
    Slice text = search->claims->article->text;
    Word word = word_after(text, bracket_end(text, figure->end));
    return WORD_AMONG(compares, &word);
}

/* "up from 4,122", "against 4,122": it was passed itself. */
static bool is_origin(const Search *search, const Figure *figure) {
    static const TableWord origins[] = {"against", "from", "on", "over", "than"};
    Word word = word_before(search->claims->article->text, figure->start);
    return WORD_AMONG(origins, &word);
}

/* A level of the same kind, noun and number of places, and not itself what something is compared
 * with. */
static bool can_stand_before(const Search *search, const Claim *claim) {
    const Figure *level = claim_figure(search, claim),
                 *anchor = claim_figure(search, search->anchor);
    return claim->measure == MEASURE_ANY && !claim->change &&
           !slice_equal(claim->scope.when, SLICE("compared")) &&
           figures_commensurable(level, anchor) && level->place == anchor->place &&
           level->hedge == HEDGE_NONE && same_noun(level, anchor) && !is_distance(search, level) &&
           !is_origin(search, level);
}

/* The one level of a stretch of claims that could be meant; NULL if there is none, or more. */
static const Claim *only_level(const Search *search, size_t first, size_t end) {
    const Claim *found = NULL;
    for (size_t i = first; i < end; i++) {
        const Claim *claim = &search->claims->list.items[i];
        if (claim->figure >= search->anchor->figure || !can_stand_before(search, claim)) {
            continue;
        }
        if (found) {
            return NULL;
        }
        found = claim;
    }
    return found;
}

void order_complete(const Search *search, const Operands *known, Readings *readings) {
    ClaimWindow window = claim_window(search->claims, search->anchor);
    const Claim *level = only_level(search, window.sentence, window.sentence_end);
    if (!level) {
        level = only_level(search, window.before, window.sentence);
    }
    if (level) {
        Operands operands = {0};
        *list_push(search->arena, &operands) = (Operand){level->figure, 0};
        *list_push(search->arena, &operands) = known->items[0];
        reading_add(search->arena, operands, 1, true, readings);
    }
}
