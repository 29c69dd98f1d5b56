#include "operands/points_called.h"

#include "figures/word.h"
#include "operands/concluding.h"
#include "operands/pair.h"
#include "relations/term.h"

/* Are both told as they stand, and not how far something rose? */
static bool are_plain(const Claims *claims, const Pair *pair) {
    const Claim *one = claim_of_figure(claims, pair->first),
                *other = claim_of_figure(claims, pair->second);
    return one && other && !one->change && !other->change;
}

/* Does the sentence of the change tell both, or take them up? */
static bool are_drawn(const RuleSet *rules, const Claims *claims, const Claim *change,
                      const Pair *pair) {
    const Figure *figures = claims->figures->items, *told = &figures[change->figure];
    size_t sentence = told->sentence;
    if (figure_paragraph(claims->article, &figures[pair->second]) !=
        figure_paragraph(claims->article, told)) {
        return false; /* what a paragraph takes up is told again in it */
    }
    bool together =
        figures[pair->first].sentence == sentence && figures[pair->second].sentence == sentence;
    return together || figures_are_concluded(rules, claims, change, pair->first, pair->second);
}

/* "An increase of 5.3 per cent over 1986": what it is measured by is told with it. */
static bool has_own_base(Slice text, const Figure *change) {
    static const TableWord bases[] = {"above", "against", "below", "from", "on", "over", "than"};
    Word behind = word_after(text, change->end);
    return WORD_AMONG(bases, &behind);
}

/* Does it go up or down, as it is printed, by more than one digit tells? */
static bool may_be_points(const Figure *change, Direction direction) {
    enum { TEN = 10 };
    return change->kind == FIGURE_PERCENT && direction != DIRECTION_NONE &&
           change->hedge == HEDGE_NONE && figure_has_digits(change, TEN) &&
           rational_compare(change->value, rational_of(1)) >= 0;
}

/* Are there two percentages at all that its words can be drawn from? Most changes have none, and a
 * search for pairs costs much. */
static bool may_have_pair(const RuleSet *rules, const Claims *claims, const Claim *change) {
    enum { PAIR = 2 };
    const Figures *figures = claims->figures;
    const Figure *told = &figures->items[change->figure];
    size_t before = 0, beside = 0;
    for (size_t i = 0; i < figures->count && figures->items[i].sentence <= told->sentence; i++) {
        bool share = figures->items[i].kind == told->kind && i != change->figure;
        before += share && figures->items[i].start < told->start;
        beside += share && figures->items[i].sentence == told->sentence;
    }
    return beside >= PAIR || (before >= PAIR && figures_are_concluded(rules, claims, change, 0, 0));
}

bool points_called_find(Arena *arena, const RuleSet *rules, const Claims *claims,
                        const Claim *change, Direction direction, Growth *found) {
    Gap gap = {.rules = rules,
               .kind = RELATION_POINTS,
               .direction = direction,
               .result = change,
               .known = NO_MARK};
    Pairs pairs = {0};
    const Figure *told = &claims->figures->items[change->figure];
    if (!may_be_points(told, direction) || has_own_base(claims->article->text, told) ||
        !may_have_pair(rules, claims, change)) {
        return false;
    }
    pairs_around(arena, claims, &gap, &pairs);
    if (pairs.count == 0 || !pairs.items[0].exact || pairs.items[0].loose ||
        !are_plain(claims, &pairs.items[0]) || !are_drawn(rules, claims, change, &pairs.items[0])) {
        return false;
    }
    *found = (Growth){.from = pairs.items[0].first, .to = pairs.items[0].second};
    return true;
}
