#include "relations/proportion.h"

#include "relations/coarse.h"
#include "relations/sole_pair.h"
#include "relations/term.h"
#include "rules/engine_words.h"

/* "Or 19 per cent more than a year ago" */
static bool compares(Slice behind) {
    static const Slice words[] = {{" more", 5},   {" fewer", 6}, {" less", 5},
                                  {" higher", 7}, {" lower", 6}, {" up", 3},
                                  {" down", 5},   {" above", 6}, {" below", 6}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (slice_starts(behind, words[i])) {
            return true;
        }
    }
    return false;
}

bool share_is_of_something(const RuleSet *rules, const Claims *claims, const Claim *share) {
    enum { BEFORE = 12 }; /* bytes */
    const MarkedSentence *marked = &claims->passages.items[share->passage].marked;
    if (share->mark >= marked->marks.count) { /* between articles no sentence is marked */
        return false;
    }
    size_t at = marked->marks.items[share->mark].at;
    Slice behind = slice_part(marked->text, at + 1, marked->text.length);
    if (slice_starts(behind, SLICE(" of "))) {
        return true;
    }
    if (compares(behind)) {
        return false;
    }
    int sign = ruleset_engine_words(rules, ENGINE_SHARE_SIGN);
    bool found = false;
    for (size_t i = 0; i < marked->hits.count && !found; i++) {
        const ClassHit *hit = &marked->hits.items[i];
        found = hit->class_id == sign && hit->end <= at && at - hit->end <= BEFORE;
    }
    return found;
}

bool share_is_about(const Figure *share, const Figure *part, const Figure *whole, int times) {
    Wide told = coarse_value(rational_multiply(share->value, term_unit(RELATION_SHARE, share)));
    return coarse_is_near(coarse_value(part->value), coarse_value(whole->value), told, times);
}

/* A share, and the pair found for it. */
typedef struct SoleProportion {
    const Figure *share;
    Proportion found;
} SoleProportion;

static bool try_pair(void *proportion, const PairResult *result, const Claim *const pair[2]) {
    SoleProportion *search = proportion;
    const Figure *figures = result->claims->figures->items;
    if (!sole_pair_is_together(result, pair) ||
        !sole_pair_is_meant(result, pair[0]->figure, pair[1]->figure)) {
        return false;
    }
    bool rises =
        rational_compare(figures[pair[0]->figure].value, figures[pair[1]->figure].value) < 0;
    size_t part = pair[rises ? 0 : 1]->figure, whole = pair[rises ? 1 : 0]->figure;
    search->found = (Proportion){part, whole};
    return share_is_about(search->share, &figures[part], &figures[whole], SHARE_TWICE);
}

bool proportion_sole(const RuleSet *rules, const Claims *claims, const Claim *share,
                     Proportion *found) {
    PairResult result = {.claims = claims, .told = share};
    SoleProportion search = {.share = &claims->figures->items[share->figure]};
    if (share->change || !share_is_of_something(rules, claims, share) ||
        !sole_pair_search(&result, try_pair, &search)) {
        return false;
    }
    *found = search.found;
    return true;
}
