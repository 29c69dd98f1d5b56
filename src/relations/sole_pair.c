#include "relations/sole_pair.h"

#include "base/count.h"
#include "relations/claim_fit.h"
#include "relations/claim_window.h"
#include "relations/opposite.h"
#include "relations/term.h"

enum {
    CROWD = 12, /* levels looked at */
    DIGITS = 10 /* a level of one digit may be anything */
};

static const Figure *figure_at(const PairResult *result, size_t figure) {
    return &result->claims->figures->items[figure];
}

static bool is_level(const PairResult *result, const Claim *claim) {
    const Figure *figure = figure_at(result, claim->figure);
    return claim_is_plain(result->claims->figures, claim) &&
           claim->figure != result->told->figure &&
           (figure_is_level(figure) || figure->kind == FIGURE_RATE) &&
           !time_is_unreal(claim->scope.when) && figure_has_digits(figure, DIGITS);
}

typedef struct Levels {
    const Claim *claims[CROWD];
    size_t count;
    bool crowded;
} Levels;

static Levels levels_between(const PairResult *result, size_t first, size_t last) {
    Levels levels = {.count = 0};
    for (size_t i = first; i < last && !levels.crowded; i++) {
        const Claim *claim = &result->claims->list.items[i];
        if (is_level(result, claim)) {
            levels.crowded = levels.count == CROWD;
            levels.claims[levels.crowded ? 0 : levels.count++] = claim;
        }
    }
    return levels;
}

static bool has_like(const PairResult *result, const Levels *levels, size_t index) {
    const Figure *level = figure_at(result, levels->claims[index]->figure);
    for (size_t i = 0; i < levels->count; i++) {
        if (i != index && levels_comparable(level, figure_at(result, levels->claims[i]->figure))) {
            return true;
        }
    }
    return false;
}

static bool find_between(const PairResult *result, size_t first, size_t last,
                         const Claim *pair[2]) {
    Levels levels = levels_between(result, first, last);
    size_t count = 0;
    for (size_t i = 0; i < levels.count; i++) {
        if (has_like(result, &levels, i)) {
            if (count == 2) {
                return false;
            }
            pair[count++] = levels.claims[i];
        }
    }
    return count == 2 && !levels.crowded;
}

bool sole_pair_search(const PairResult *result, PairTest *test, void *search) {
    ClaimWindow window = claim_window(result->claims, result->told);
    const size_t ends[][2] = {{window.sentence, window.sentence_end},
                              {window.before, window.sentence_end},
                              {window.sentence, window.behind}};
    const Claim *pair[2];
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        if (find_between(result, ends[i][0], ends[i][1], pair) && test(search, result, pair)) {
            return true;
        }
    }
    return false;
}

bool sole_pair_is_together(const PairResult *result, const Claim *const pair[2]) {
    size_t passage = result->told->passage;
    return (pair[0]->passage == passage) == (pair[1]->passage == passage);
}

static size_t sentence_first(const Figures *figures, size_t figure) {
    while (figure > 0 && figures->items[figure - 1].sentence == figures->items[figure].sentence) {
        figure--;
    }
    return figure;
}

bool sole_pair_is_shared(const PairResult *result, size_t one, size_t other) {
    const Figures *figures = result->claims->figures;
    size_t told = result->told->figure;
    size_t first = sentence_first(figures, count_least(told, count_least(one, other))),
           last = count_most(told, count_most(one, other)), end = figures->items[last].sentence;
    for (size_t i = first; i < figures->count && figures->items[i].sentence <= end; i++) {
        const Figure *beside = &figures->items[i];
        bool own = beside->sentence == figures->items[told].sentence && i != one && i != other &&
                   figures_commensurable(beside, &figures->items[one]) &&
                   figure_has_digits(beside, DIGITS);
        if (i != told && (own || figure_is_share(beside))) {
            return true;
        }
    }
    return false;
}

bool result_takes_up(const Claims *claims, const Claim *told) {
    static const char *const openers[] = {"that ",       "that's ",   "this ",     "it ",
                                          "it's ",       "they ",     "which ",    "these ",
                                          "those ",      "the rise ", "the fall ", "the increase ",
                                          "the decline "},
                             *const articles[] = {" the ", " that ", " this "};
    const MarkedSentence *marked = &claims->passages.items[told->passage].marked;
    if (told->mark >= marked->marks.count) { /* between articles no sentence is marked */
        return false;
    }
    Slice before = slice_part(marked->text, 0, marked->marks.items[told->mark].at);
    for (size_t i = 0; i < sizeof openers / sizeof *openers; i++) {
        if (slice_starts(marked->text, slice_of(openers[i]))) {
            return true;
        }
    }
    for (size_t i = 0; i < sizeof articles / sizeof *articles; i++) {
        if (slice_ends(before, slice_of(articles[i]))) {
            return true;
        }
    }
    return false;
}

/* "... 88 TWh and coal 79 TWh, while bills rose 3%": what another clause tells is of another thing.
 */
static bool is_aside(const PairResult *result, size_t one, size_t other) {
    const Claims *claims = result->claims;
    size_t passage = result->told->passage, clause = result->told->clause, beside = 0, within = 0;
    const size_t pair[] = {one, other};
    for (size_t i = 0; i < 2; i++) {
        size_t count, first = claims_of_figure(claims, pair[i], &count);
        const Claim *claim = &claims->list.items[first];
        beside += count > 0 && claim->passage == passage && claim->clause != clause;
        within += count > 0 && claim->passage == passage && claim->clause == clause;
    }
    return beside > 0 && within == 0 && !result->takes_up;
}

/* Do they stand in the sentence of the result, or where it points: behind it in its paragraph or
 * below the headline, or before it if it takes them up? */
static bool is_pointed_at(const PairResult *result, size_t one, size_t other) {
    const Figure *told = figure_at(result, result->told->figure), *a = figure_at(result, one),
                 *b = figure_at(result, other);
    if (a->sentence == told->sentence || b->sentence == told->sentence || result->takes_up) {
        return true;
    }
    const Article *article = result->claims->article;
    if (a < told || b < told) {
        return result_takes_up(result->claims, result->told);
    }
    size_t paragraph = figure_paragraph(article, told);
    return paragraph == 0 ||
           (figure_paragraph(article, a) == paragraph && figure_paragraph(article, b) == paragraph);
}

bool sole_pair_is_meant(const PairResult *result, size_t one, size_t other) {
    if (opposition_of(result->claims->article, result->claims->figures, one, other) !=
        OPPOSITION_NONE) {
        return false; /* 40,157 for it and 27,310 against */
    }
    return is_pointed_at(result, one, other) && !is_aside(result, one, other) &&
           !sole_pair_is_shared(result, one, other);
}

/* Two figures, the first told first. */
typedef struct FigurePair {
    size_t first, second;
} FigurePair;

static bool is_that_pair(void *search, const PairResult *result, const Claim *const pair[2]) {
    const FigurePair *sought = search;
    return pair[0]->figure == sought->first && pair[1]->figure == sought->second &&
           sole_pair_is_meant(result, sought->first, sought->second);
}

bool sole_pair_is(const PairResult *result, size_t one, size_t other) {
    FigurePair sought = {count_least(one, other), count_most(one, other)};
    return sole_pair_search(result, is_that_pair, &sought);
}
