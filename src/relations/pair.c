#include "relations/pair.h"

#include "relations/claim_window.h"
#include "relations/term.h"

enum { CROWD = 6 }; /* more levels than that between two ends are no pair but a table */

typedef struct PairSearch {
    Arena *arena;
    const Claims *claims;
    const Claim *difference;
    Pairs *pairs;
} PairSearch;

typedef struct Levels {
    size_t figures[CROWD];
    size_t count; /* CROWD + 1 where there are more */
} Levels;

static const Figure *figure_at(const PairSearch *search, size_t index) {
    return &search->claims->figures->items[index];
}

/* A level of the difference's unit, greater than it; the scope of one of the two is another anyway.
 */
static bool can_be_level(const PairSearch *search, const Claim *claim) {
    const Figure *level = figure_at(search, claim->figure),
                 *difference = figure_at(search, search->difference->figure);
    return claim->measure == MEASURE_ANY && !claim->change &&
           claim->figure != search->difference->figure &&
           figures_commensurable(difference, level) && rational_known(level->value) &&
           level->hedge == HEDGE_NONE && rational_compare(level->value, difference->value) > 0;
}

static bool is_listed(const PairSearch *search, const Levels *levels, size_t figure) {
    for (size_t i = 0; i < levels->count; i++) {
        if (rational_compare(figure_at(search, levels->figures[i])->value,
                             figure_at(search, figure)->value) == 0) {
            return true;
        }
    }
    return false;
}

static Levels levels_between(const PairSearch *search, size_t first, size_t last) {
    Levels levels = {.count = 0};
    for (size_t i = first; i < last; i++) {
        const Claim *claim = &search->claims->list.items[i];
        if (!can_be_level(search, claim) || is_listed(search, &levels, claim->figure)) {
            continue;
        }
        if (levels.count == CROWD) {
            levels.count = 0;
            break;
        }
        levels.figures[levels.count++] = claim->figure;
    }
    return levels;
}

static bool is_paired(const PairSearch *search, const Pair *pair) {
    for (size_t i = 0; i < search->pairs->count; i++) {
        const Pair *other = &search->pairs->items[i];
        if (other->more == pair->more && other->less == pair->less) {
            return true;
        }
    }
    return false;
}

static void add_pair(const PairSearch *search, size_t a, size_t b, bool alone) {
    bool falls = rational_compare(figure_at(search, a)->value, figure_at(search, b)->value) > 0;
    Pair pair = {falls ? a : b, falls ? b : a, alone};
    if (search->pairs->count < LIMIT_READINGS && !is_paired(search, &pair)) {
        *list_push(search->arena, search->pairs) = pair;
    }
}

static void pair_between(const PairSearch *search, size_t first, size_t last, bool sentence) {
    Levels levels = levels_between(search, first, last);
    for (size_t i = 0; i < levels.count; i++) {
        for (size_t k = i + 1; k < levels.count; k++) {
            add_pair(search, levels.figures[i], levels.figures[k], sentence && levels.count == 2);
        }
    }
}

void pairs_around(Arena *arena, const Claims *claims, const Claim *difference, Pairs *pairs) {
    PairSearch search = {arena, claims, difference, pairs};
    if (!rational_known(figure_at(&search, difference->figure)->value)) {
        return;
    }
    ClaimWindow window = claim_window(claims, difference);
    pair_between(&search, window.sentence, window.sentence_end, true);
    pair_between(&search, window.before, window.sentence, true);
    pair_between(&search, window.sentence_end, window.behind, true);
    pair_between(&search, window.before, window.sentence_end, false);
    pair_between(&search, window.paragraph, window.paragraph_end, false);
}
