#include "operands/gap_sole.h"

#include "base/count.h"
#include "figures/word.h"
#include "operands/gap_meant.h"
#include "relations/claim_window.h"
#include "relations/context.h"
#include "relations/term.h"

enum { DIGITS = 10 /* a count of one digit may be anything */ };

static const Figure *figure_at(const Chooser *chooser, size_t figure) {
    return &chooser->claims->figures->items[figure];
}

static const Figure *result_of(const Chooser *chooser) {
    return figure_at(chooser, chooser->gap->result->figure);
}

/* Does it count what the result counts, or leave that open? */
static bool is_kin(const Chooser *chooser, const Level *level) {
    const Figure *figure = figure_at(chooser, level->figure);
    return figure->kind != FIGURE_CARDINAL ||
           word_may_mean_same(figure->noun, result_of(chooser)->noun);
}

/* A count of one digit is beside the point of one that has more. */
static bool is_too_small(const Chooser *chooser, const Level *level) {
    Rational ten = rational_of(DIGITS);
    return figure_at(chooser, level->figure)->kind == FIGURE_CARDINAL &&
           rational_compare(level->value, ten) < 0 && rational_compare(chooser->distance, ten) >= 0;
}

/* "Corbyn gained 313,209 votes": what one has is told, and no distance. */
static bool has_measure(const Chooser *chooser) {
    const Claims *claims = chooser->claims;
    size_t count, first = claims_of_figure(claims, chooser->gap->result->figure, &count);
    bool found = false;
    for (size_t i = first; i < first + count && !found; i++) {
        found = claims->list.items[i].measure != MEASURE_ANY;
    }
    return found;
}

/* Is it told as what was measured, and no more exactly than it was? */
static bool is_plain_result(const Chooser *chooser) {
    return result_of(chooser)->hedge == HEDGE_NONE && !has_measure(chooser) &&
           (chooser->gap->known != NO_MARK || !time_is_unreal(chooser->gap->result->scope.when));
}

/* Drops what is too small, and, if `kin`, what counts anything else than the result; whether there
 * was any of the latter. */
static bool drop_strays(const Chooser *chooser, bool kin, Levels *levels) {
    size_t kept = 0;
    bool others = false;
    for (size_t i = 0; i < levels->count; i++) {
        const Level *level = &levels->items[i];
        if (is_too_small(chooser, level)) {
            continue;
        }
        bool other = kin && !is_kin(chooser, level);
        others = others || other;
        if (!other) {
            levels->items[kept++] = levels->items[i];
        }
    }
    levels->count = kept;
    return others;
}

/* The levels of a stretch; if `kin`, only those that count what the result does. True if others
 * were left out. */
static bool levels_of_stretch(const Chooser *chooser, const size_t stretch[2], bool kin,
                              Levels *levels) {
    Gap gap = *chooser->gap;
    gap.sole = true;
    levels_between(chooser->claims, &gap, stretch[0], stretch[1], levels);
    return drop_strays(chooser, kin, levels);
}

/* Is it told as an earlier one, or one to compare with? Of two months either may be the later. */
static bool is_earlier(const Chooser *chooser, const Level *level) {
    size_t count, first = claims_of_figure(chooser->claims, level->figure, &count);
    return count && time_is_other(chooser->claims->list.items[first].scope.when);
}

/* A paragraph of which a part is looked at is looked at as a whole: what stands in the rest of it
 * could be meant as well. */
static size_t stretch_first(const ClaimWindow *window, size_t first) {
    return first < window->paragraph ? count_least(first, window->previous) : first;
}

static size_t stretch_last(const ClaimWindow *window, size_t last) {
    return last > window->paragraph_end ? count_most(last, window->next_end) : last;
}

/* The nearest stretch that has two decides; with one level that is known, one other. `others` tells
 * whether some were left out that count something else. */
static bool find_pair(const Chooser *chooser, bool kin, SolePair *pair, bool *others) {
    ClaimWindow window = claim_window(chooser->claims, chooser->gap->result);
    size_t before = stretch_first(&window, window.before),
           behind = stretch_last(&window, window.behind);
    const size_t stretches[][2] = {{window.sentence, window.sentence_end},
                                   {before, window.sentence_end},
                                   {window.sentence, behind},
                                   {before, behind},
                                   {stretch_first(&window, window.earlier), window.sentence_end}};
    bool known = chooser->gap->known != NO_MARK;
    size_t wanted = known ? 1 : 2;
    for (size_t i = 0; i < sizeof stretches / sizeof *stretches; i++) {
        Levels levels;
        bool again = i > 0 && stretches[i][0] == stretches[i - 1][0] &&
                     stretches[i][1] == stretches[i - 1][1];
        if (again) {
            continue;
        }
        *others |= levels_of_stretch(chooser, stretches[i], kin, &levels);
        if (levels.count < wanted) {
            continue;
        }
        const Level *a = known ? &chooser->known : &levels.items[0], *b = &levels.items[wanted - 1];
        if (levels.crowded || levels.count > wanted || !gap_can_mean(chooser, a, b)) {
            return false;
        }
        *pair = (SolePair){.pair = chooser_pair(chooser, a, b),
                           .ordered = is_earlier(chooser, a) != is_earlier(chooser, b)};
        return true;
    }
    return false;
}

/* Where too few count what the distance does, it lies between whatever two there are: "37,400
 * workers ... 29,850 ... the 7,550 vacancies". */
bool gap_sole_pair(const Chooser *chooser, SolePair *pair) {
    bool others = false;
    return is_plain_result(chooser) && (find_pair(chooser, true, pair, &others) ||
                                        (others && find_pair(chooser, false, pair, &others)));
}
