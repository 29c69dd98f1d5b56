#include "operands/sole_pair.h"

#include "base/count.h"
#include "figures/word.h"
#include "operands/anaphora.h"
#include "operands/like_levels.h"
#include "relations/claim_window.h"
#include "relations/context.h"
#include "relations/opposite.h"
#include "relations/term.h"

static const Figure *figure_at(const PairResult *result, size_t figure) {
    return &result->claims->figures->items[figure];
}

bool sole_pair_search(const PairResult *result, PairTest *test, void *search) {
    ClaimWindow window = claim_window(result->claims, result->told);
    const size_t ends[][2] = {{window.sentence, window.sentence_end},
                              {window.before, window.sentence_end},
                              {window.sentence, window.behind}};
    const Claim *pair[2];
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        if (like_levels_find(result->claims, result->told, ends[i][0], ends[i][1], pair) &&
            test(search, result, pair)) {
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

/* "Up 28 pct to 181m": do the words before an amount say that something came from or to it? */
static bool is_reached(const PairResult *result, const Figure *amount) {
    static const TableWord leads[] = {"against", "at",   "from", "hit", "of",      "on",
                                      "over",    "past", "than", "to",  "topping", "totals"};
    Word before = word_before(result->claims->article->text, amount->start);
    return WORD_AMONG(leads, &before);
}

/* Is it an amount of the result's sentence that could be one of the two? */
static bool is_rival_level(const PairResult *result, const Figure *beside, const Figure *level) {
    return beside->sentence == figure_at(result, result->told->figure)->sentence &&
           figures_commensurable(beside, level) && level_is_large(beside) &&
           word_may_mean_same(beside->noun, level->noun) &&
           !level_is_age(result->claims->article->text, beside) &&
           (levels_are_of_one_size(beside, level) || is_reached(result, beside));
}

/* "61 per cent of them" is no change. */
static bool is_of_something(const PairResult *result, const Figure *share) {
    Word behind = word_after(result->claims->article->text, share->end);
    return word_is(&behind, "of");
}

/* Is it told for two figures, as the result is, so that the two may be its own? Of multiples it is
 * the one that stands nearest. */
static bool is_rival_result(const PairResult *result, const Figure *beside, const Figure *level) {
    const Figure *told = figure_at(result, result->told->figure);
    bool proportion = !result->is_change && figure_is_share(told);
    return (figure_is_share(beside) && (proportion || !is_of_something(result, beside))) ||
           (beside->kind == FIGURE_MULTIPLIER && told->kind == FIGURE_MULTIPLIER &&
            (beside > told) == (beside < level));
}

bool sole_pair_is_shared(const PairResult *result, size_t one, size_t other) {
    const Figures *figures = result->claims->figures;
    size_t told = result->told->figure;
    size_t first = sentence_first(figures, count_least(told, count_least(one, other))),
           last = count_most(told, count_most(one, other)), end = figures->items[last].sentence;
    size_t count = last == told && result_takes_up(result->claims, result->told)
                       ? told /* what stands behind it is not drawn from them */
                       : figures->count;
    for (size_t i = first; i < count && figures->items[i].sentence <= end; i++) {
        const Figure *beside = &figures->items[i], *level = &figures->items[one];
        if (i != told && i != one && i != other &&
            (is_rival_level(result, beside, level) || is_rival_result(result, beside, level))) {
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
    bool before = one < result->told->figure && other < result->told->figure;
    return beside > 0 && within == 0 && !result->takes_up && !(result->drawn && before);
}

/* "Shares fell 4% after revenue went from 31m to 26m": what comes behind these is of another thing.
 */
static bool is_caused(const PairResult *result, size_t one, size_t other) {
    static const TableWord causes[] = {"after",   "although",  "amid",   "as",    "because",
                                       "despite", "following", "thanks", "though"},
                           comparing[] = {"against", "compared", "of", "opposed", "well"};
    Slice text = result->claims->article->text;
    const Figure *told = figure_at(result, result->told->figure),
                 *first = figure_at(result, count_least(one, other));
    size_t at = told->end;
    while (first->sentence == told->sentence && at < first->start) {
        Word word = word_at(text, at), next = word_after(text, word.end);
        bool twice_as = told->kind == FIGURE_MULTIPLIER && word_is(&word, "as");
        if (WORD_AMONG(causes, &word) && !twice_as && !WORD_AMONG(comparing, &next)) {
            return true;
        }
        at = word_none(&word) ? at + 1 : word.end;
    }
    return false;
}

/* "Costs went from 1,338 to 1,412, because diesel is three times as dear as coal": what is told for
 * a reason is of another thing too. */
static bool is_reason(const PairResult *result, size_t one, size_t other) {
    static const TableWord reasons[] = {"although", "because", "despite", "though"};
    Slice text = result->claims->article->text;
    const Figure *told = figure_at(result, result->told->figure),
                 *last = figure_at(result, count_most(one, other));
    size_t at = last->end;
    while (last->sentence == told->sentence && at < told->start) {
        Word word = word_at(text, at);
        if (WORD_AMONG(reasons, &word)) {
            return true;
        }
        at = word_none(&word) ? at + 1 : word.end;
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
    if (a < told || b < told) {
        return result_takes_up(result->claims, result->told);
    }
    size_t paragraph = figure_paragraph(article, told);
    if (result_takes_up(result->claims, result->told)) {
        return false; /* "Both are rises of 14%" are of what was told before */
    }
    return paragraph == 0 ||
           (figure_paragraph(article, a) == paragraph && figure_paragraph(article, b) == paragraph);
}

/* 40,157 for it and 27,310 against */
static bool are_opposed(const Claims *claims, size_t one, size_t other) {
    return opposition_of(claims->article, claims->figures, one, other) != OPPOSITION_NONE;
}

bool sole_pair_is_meant(const PairResult *result, size_t one, size_t other) {
    bool outnumbers = figure_at(result, result->told->figure)->kind == FIGURE_MULTIPLIER;
    return is_pointed_at(result, one, other) && !is_aside(result, one, other) &&
           !is_caused(result, one, other) && !is_reason(result, one, other) &&
           !sole_pair_is_shared(result, one, other) &&
           (outnumbers || !are_opposed(result->claims, one, other));
}
