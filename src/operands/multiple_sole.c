#include "operands/multiple_sole.h"

#include "figures/word.h"
#include "operands/concluding.h"
#include "operands/sole_pair.h"
#include "relations/coarse.h"

typedef struct MultipleSearch {
    const Figure *multiple;
    Quotient found;
} MultipleSearch;

/* "Twice the 206", "twice as many": is it told of what? */
static bool is_compared(Slice text, const Figure *multiple) {
    static const TableWord comparing[] = {"as",      "better", "bigger", "faster", "greater",
                                          "heavier", "her",    "higher", "his",    "its",
                                          "larger",  "last",   "longer", "more",   "that",
                                          "the",     "their",  "this",   "what",   "wider"};
    Word next = word_after(text, multiple->end);
    return WORD_AMONG(comparing, &next);
}

bool multiple_is_how_often(Slice text, const Figure *multiple) {
    static const TableWord times[] = {"thrice", "times", "twice"};
    Word last = word_ending(text, multiple->end);
    return WORD_AMONG(times, &last) && !is_compared(text, multiple);
}

/* Is the pair about so far apart as is told? */
static bool is_about(const MultipleSearch *search, const Figure *part, const Figure *base) {
    enum { THRICE = 3 };
    return coarse_is_near(coarse_value(part->value), coarse_value(base->value),
                          coarse_value(search->multiple->value), THRICE);
}

/* "One finished at $8, while the other fell to $38": each clause has a subject of its own. */
static bool are_of_two_clauses(const PairResult *result, const Claim *const pair[2]) {
    return pair[0]->passage == pair[1]->passage && pair[0]->clause != pair[1]->clause &&
           pair[0]->passage != result->told->passage;
}

/* "It made 412. That is twice the 206 of a year ago": is the one before it told in so many times
 * the one behind? */
static bool names_base(const PairResult *result, const Claim *const pair[2]) {
    static const TableWord times[] = {"double", "times", "treble", "triple", "twice"};
    size_t told = result->told->figure;
    Word last =
        word_ending(result->claims->article->text, result->claims->figures->items[told].end);
    return WORD_AMONG(times, &last) && pair[0]->figure < told && pair[1]->figure == told + 1 &&
           pair[1]->passage == result->told->passage &&
           is_compared(result->claims->article->text, &result->claims->figures->items[told]);
}

/* Do both stand in its sentence, or neither, or is the one of it what came of the other: "It has
 * gone up fourfold, to £48,000"? Or is it drawn from the two: "A recruit earns £18,600, so she
 * makes ten times as much"? */
static bool is_near(const PairResult *result, const Claim *const pair[2]) {
    if ((result->drawn && pair[1]->figure < result->told->figure) || names_base(result, pair)) {
        return true;
    }
    const Figure *last = &result->claims->figures->items[pair[1]->figure];
    Word before = word_before(result->claims->article->text, last->start);
    return (sole_pair_is_together(result, pair) && !are_of_two_clauses(result, pair)) ||
           (pair[1]->figure > result->told->figure && word_is(&before, "to") &&
            pair[1]->passage == result->told->passage);
}

static bool try_pair(void *sought, const PairResult *result, const Claim *const pair[2]) {
    MultipleSearch *search = sought;
    const Figure *figures = result->claims->figures->items;
    if (!is_near(result, pair) || !sole_pair_is_meant(result, pair[0]->figure, pair[1]->figure)) {
        return false;
    }
    bool grows = rational_compare(search->multiple->value, rational_of(1)) > 0,
         rises =
             rational_compare(figures[pair[0]->figure].value, figures[pair[1]->figure].value) < 0;
    search->found = (Quotient){.part = pair[grows == rises ? 1 : 0]->figure,
                               .base = pair[grows == rises ? 0 : 1]->figure,
                               .alone = true,
                               .worded = names_base(result, pair)};
    return is_about(search, &figures[search->found.part], &figures[search->found.base]);
}

/* "Rose fourfold to £48m": what it came to is told right behind it. */
static bool is_of_others(const PairResult *result, const MultipleSearch *search) {
    size_t next = result->told->figure + 1;
    const Figures *figures = result->claims->figures;
    if (next == figures->count || figures->items[next].start < search->multiple->end) {
        return false;
    }
    Slice between = slice_part(result->claims->article->text, search->multiple->end,
                               figures->items[next].start);
    return slice_equal(between, SLICE(" to ")) && search->found.part != next &&
           search->found.base != next;
}

bool multiple_sole(const RuleSet *rules, const Claims *claims, const Claim *multiple,
                   Quotient *found) {
    size_t start;
    PairResult result = {.claims = claims,
                         .told = multiple,
                         .drawn = conclusion_start(rules, claims, multiple, &start),
                         .is_change = true};
    MultipleSearch search = {.multiple = &claims->figures->items[multiple->figure]};
    FigureKind kind = search.multiple->kind;
    if ((kind != FIGURE_MULTIPLIER && kind != FIGURE_FRACTION) ||
        multiple_is_how_often(claims->article->text, search.multiple) ||
        !sole_pair_search(&result, try_pair, &search) || is_of_others(&result, &search)) {
        return false;
    }
    *found = search.found;
    return true;
}
