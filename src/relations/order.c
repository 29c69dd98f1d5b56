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

static RelationStatus judge_values(Interval greater, Interval less) {
    if (!interval_known(greater) || !interval_known(less)) {
        return RELATION_UNCHECKED;
    }
    return can_exceed(greater, less) ? RELATION_HOLDS : RELATION_BROKEN;
}

/* What happened in one year may have happened in any order. */
static RelationStatus judge_years(const Figure *later, const Figure *earlier) {
    if (!later->date.year || !earlier->date.year) {
        return RELATION_UNCHECKED;
    }
    return later->date.year >= earlier->date.year ? RELATION_HOLDS : RELATION_BROKEN;
}

static RelationStatus judge_two(const Term *greater, const Term *less) {
    bool dates = greater->figure->kind == FIGURE_DATE && less->figure->kind == FIGURE_DATE;
    return dates ? judge_years(greater->figure, less->figure)
                 : judge_values(greater->range, less->range);
}

RelationStatus order_judge(Direction direction, const Term *terms, size_t count) {
    RelationStatus status = count < 2 ? RELATION_UNCHECKED : RELATION_HOLDS;
    for (size_t i = 1; i < count && status == RELATION_HOLDS; i++) {
        status = direction == DIRECTION_DOWN ? judge_two(&terms[i], &terms[0])
                                             : judge_two(&terms[0], &terms[i]);
    }
    return status;
}

/* What is compared may leave its noun to the level: "4,386 passengers. The old high was 4,371." */
static bool same_noun(const Figure *level, const Figure *compared) {
    return slice_equal(level->noun, compared->noun) || !compared->noun.length ||
           !level->noun.length;
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

/* A level of the same kind, noun and number of places, told of no other time: "up on 2024, when it
 * had 280,100, and 2,200 better than the 310,400 of 2019" tells of neither. */
static bool can_be_level(const Search *search, const Claim *claim) {
    const Figure *level = claim_figure(search, claim),
                 *anchor = claim_figure(search, search->anchor);
    return claim->measure == MEASURE_ANY && !claim->change && claim->scope.when.length == 0 &&
           figures_commensurable(level, anchor) && level->place == anchor->place &&
           level->hedge == HEDGE_NONE && same_noun(level, anchor) && !is_distance(search, level) &&
           !is_origin(search, level);
}

/* The one level of a stretch of claims that could be meant; NULL if there is none, or more. */
static const Claim *only_level(const Search *search, size_t first, size_t end) {
    const Claim *found = NULL;
    for (size_t i = first; i < end; i++) {
        const Claim *claim = &search->claims->list.items[i];
        if (!can_be_level(search, claim)) {
            continue;
        }
        if (found) {
            return NULL;
        }
        found = claim;
    }
    return found;
}

/* "Rose to Sh11,400, which buys less than the Sh8,100 of 2016": does a figure of the unit stand
 * among these? Then what follows in the next sentence is of something else. */
static bool has_like(const Search *search, size_t first, size_t end) {
    bool like = false;
    for (size_t i = first; i < end && !like; i++) {
        like = figures_commensurable(claim_figure(search, &search->claims->list.items[i]),
                                     claim_figure(search, search->anchor));
    }
    return like;
}

void order_complete(const Search *search, const Operands *known, Readings *readings) {
    ClaimWindow window = claim_window(search->claims, search->anchor);
    size_t count, anchor = claims_of_figure(search->claims, search->anchor->figure, &count);
    const size_t stretches[][2] = {{window.sentence, anchor}, {window.before, window.sentence}};
    const Claim *level = NULL;
    for (size_t i = 0; !level && i < sizeof stretches / sizeof *stretches; i++) {
        level = only_level(search, stretches[i][0], stretches[i][1]);
    }
    if (!level && !has_like(search, window.sentence, anchor)) {
        level = only_level(search, window.sentence_end, window.behind);
    }
    if (level) {
        Operands operands = {0};
        *list_push(search->arena, &operands) = (Operand){level->figure, 0};
        *list_push(search->arena, &operands) = known->items[0];
        reading_add(search->arena, operands, 1, true, readings);
    }
}
