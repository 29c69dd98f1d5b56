#include "ties/odd_numeral.h"

#include "relations/claim_fit.h"
#include "relations/formula.h"
#include "relations/term.h"
#include "ties/notation.h"
#include "ties/pointed_count.h"

enum { FIGURE_ROLE, BESIDE_ROLE };

typedef struct OddSearch {
    Arena *arena;
    const RuleSet *rules;
    const Claims *claims;
    const Rule *rule;
    size_t rule_index;
    Notation notation;
} OddSearch;

static const Figure *figure_at(const OddSearch *search, size_t index) {
    return &search->claims->figures->items[index];
}

static Slice text_of(const OddSearch *search) {
    return search->claims->article->text;
}

/* ---- the figure beside */

static bool is_within(const OddSearch *search, const Figure *a, const Figure *b) {
    switch (search->rule->within) {
    case WITHIN_SENTENCE:
        return a->sentence == b->sentence;
    case WITHIN_ARTICLE:
        return true;
    default:
        return figure_paragraph(search->claims->article, a) ==
               figure_paragraph(search->claims->article, b);
    }
}

/* Counts of one noun, of which the other is a whole number that can be read. */
static bool tells_of(const Figure *figure, const Figure *other) {
    return figure->kind == FIGURE_CARDINAL && other->kind == FIGURE_CARDINAL && !other->scaled &&
           !other->worded && other->place == 0 && rational_known(other->value) &&
           other->noun.length && slice_equal(figure->noun, other->noun);
}

/* The nearest figure, on either side, that tells of what size this one should be; its own index if
 * there is none. */
static size_t figure_beside(const OddSearch *search, size_t index) {
    size_t count = search->claims->figures->count;
    size_t furthest = index + 1 > count - index ? index + 1 : count - index;
    for (size_t away = 1; away < furthest && away < LIMIT_REACH; away++) {
        size_t sides[] = {index - away, index + away};
        for (size_t i = 0; i < 2; i++) {
            if (sides[i] < count && /* one below 0 is beyond any */
                tells_of(figure_at(search, index), figure_at(search, sides[i])) &&
                is_within(search, figure_at(search, index), figure_at(search, sides[i]))) {
                return sides[i];
            }
        }
    }
    return index;
}

/* ---- another convention */

static bool has_thousands(const OddSearch *search, const Figure *figure) {
    NumeralShape shape = numeral_shape(figure, text_of(search));
    return shape.runs > 1 && shape.mark[0] == ',';
}

static bool is_thousandth(const Figure *figure, const Figure *beside) {
    Rational thousandfold = rational_multiply(figure->value, rational_of(1000));
    return values_are_of_one_size(interval_point(thousandfold), interval_point(beside->value));
}

/* ---- relations */

static void add_numeral(const OddSearch *search, size_t index, size_t beside, bool explained,
                        Relations *relations) {
    Relation relation = {.rule = search->rule_index,
                         .kind = RELATION_NUMERAL,
                         .strength = STRENGTH_STATED,
                         .status = explained ? RELATION_HOLDS : RELATION_BROKEN};
    Reading *reading = list_push(search->arena, &relation.readings);
    *list_push(search->arena, &reading->operands) = (Operand){index, FIGURE_ROLE};
    if (beside != index) {
        *list_push(search->arena, &reading->operands) = (Operand){beside, BESIDE_ROLE};
    }
    *list_push(search->arena, relations) = relation;
}

/* What is no operand has no claim: labels, and sentences with more figures than are looked at. */
static bool is_claimed(const OddSearch *search, size_t index) {
    size_t count;
    claims_of_figure(search->claims, index, &count);
    return count > 0;
}

static void tie_broken(OddSearch *search, Relations *relations) {
    bool counted = false;
    for (size_t i = 0; i < search->claims->figures->count; i++) {
        const Figure *figure = figure_at(search, i);
        if (!figure->broken || !is_claimed(search, i)) {
            continue;
        }
        if (!counted) {
            search->notation = notation_of(search->claims->figures, text_of(search));
            counted = true;
        }
        bool explained = numeral_is_explained(&search->notation, figure, text_of(search));
        add_numeral(search, i, explained ? i : figure_beside(search, i), explained, relations);
    }
}

static void tie_unlike(const OddSearch *search, Relations *relations) {
    for (size_t i = 0; i < search->claims->figures->count; i++) {
        const Figure *figure = figure_at(search, i);
        bool pointed = figure->noun.length && point_may_be_comma(figure, text_of(search));
        size_t beside = pointed ? figure_beside(search, i) : i;
        if (beside != i && is_claimed(search, i) && is_claimed(search, beside) &&
            has_thousands(search, figure_at(search, beside))) {
            bool explained = figure_is_averaged(search->rules, search->claims, i) ||
                             !is_thousandth(figure, figure_at(search, beside));
            add_numeral(search, i, beside, explained, relations);
        }
    }
}

void odd_numerals_tie(Arena *arena, const RuleSet *rules, size_t rule, const Claims *claims,
                      Relations *relations) {
    OddSearch search = {arena, rules, claims, ruleset_rule(rules, rule), rule, {0}};
    if (given_role(search.rule, BESIDE_ROLE)) {
        tie_unlike(&search, relations);
    } else {
        tie_broken(&search, relations);
    }
}
