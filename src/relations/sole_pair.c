#include "relations/sole_pair.h"

#include "relations/claim_window.h"
#include "relations/term.h"

enum {
    CROWD = 12, /* levels looked at */
    DIGITS = 10 /* a level of one digit may be anything */
};

static const Figure *figure_at(const PairResult *result, size_t figure) {
    return &result->claims->figures->items[figure];
}

static bool is_real(const Claim *level) {
    return !slice_equal(level->scope.when, SLICE("forecast")) &&
           !slice_equal(level->scope.when, SLICE("superseded"));
}

static bool is_level(const PairResult *result, const Claim *claim) {
    const Figure *figure = figure_at(result, claim->figure);
    return claim->measure == MEASURE_ANY && !claim->change &&
           claim->figure != result->told->figure &&
           (figure_is_level(figure) || figure->kind == FIGURE_RATE) && is_real(claim) &&
           figure->hedge == HEDGE_NONE && figure_has_digits(figure, DIGITS) &&
           rational_sign(figure->value) > 0;
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

bool sole_pair_find(const PairResult *result, size_t first, size_t last, const Claim *pair[2]) {
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

static size_t least(size_t a, size_t b) {
    return a < b ? a : b;
}

static size_t most(size_t a, size_t b) {
    return a > b ? a : b;
}

bool sole_pair_is_shared(const PairResult *result, size_t one, size_t other) {
    const Figures *figures = result->claims->figures;
    size_t told = result->told->figure;
    size_t first = sentence_first(figures, least(told, least(one, other))),
           last = most(told, most(one, other)), end = figures->items[last].sentence;
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

/* Does the sentence take up what was told before it: "That is a rise of 4%", "the 25 per cent
 * increase"? */
static bool takes_up(const MarkedSentence *marked, size_t told) {
    static const char *const openers[] = {"that ",       "that's ",   "this ",     "it ",
                                          "it's ",       "they ",     "which ",    "these ",
                                          "those ",      "the rise ", "the fall ", "the increase ",
                                          "the decline "},
                             *const articles[] = {" the ", " that ", " this "};
    Slice before = slice_part(marked->text, 0, told);
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

/* Do they stand in the sentence of the result, or where it points: behind it in its paragraph or
 * below the headline, or before it if it takes them up? */
static bool is_pointed_at(const PairResult *result, size_t one, size_t other) {
    const Figure *told = figure_at(result, result->told->figure), *a = figure_at(result, one),
                 *b = figure_at(result, other);
    if (a->sentence == told->sentence || b->sentence == told->sentence || result->takes_up) {
        return true;
    }
    const Article *article = result->claims->article;
    const MarkedSentence *marked = &result->claims->passages.items[result->told->passage].marked;
    if (a < told || b < told) {
        return takes_up(marked, marked->marks.items[result->told->mark].at);
    }
    size_t paragraph = figure_paragraph(article, told);
    return paragraph == 0 ||
           (figure_paragraph(article, a) == paragraph && figure_paragraph(article, b) == paragraph);
}

bool sole_pair_is_meant(const PairResult *result, size_t one, size_t other) {
    return is_pointed_at(result, one, other) && !sole_pair_is_shared(result, one, other);
}

bool sole_pair_is(const PairResult *result, size_t one, size_t other) {
    ClaimWindow window = claim_window(result->claims, result->told);
    const size_t ends[][2] = {{window.sentence, window.sentence_end},
                              {window.before, window.sentence_end},
                              {window.sentence, window.behind}};
    const Claim *pair[2];
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        if (sole_pair_find(result, ends[i][0], ends[i][1], pair) &&
            pair[0]->figure == least(one, other) && pair[1]->figure == most(one, other)) {
            return sole_pair_is_meant(result, one, other);
        }
    }
    return false;
}
