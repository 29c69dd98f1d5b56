#include "relations/proportion.h"

#include "relations/claim_window.h"
#include "relations/coarse.h"
#include "relations/sole_pair.h"
#include "relations/term.h"

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
    int sign = ruleset_class(rules, SLICE("engine.share-sign"));
    bool found = slice_starts(behind, SLICE(" of "));
    for (size_t i = 0; i < marked->hits.count && !found && !compares(behind); i++) {
        const ClassHit *hit = &marked->hits.items[i];
        found = hit->class_id == sign && hit->end <= at && at - hit->end <= BEFORE;
    }
    return found;
}

bool share_is_about(const Figure *share, const Figure *part, const Figure *whole) {
    enum { TIMES = 2 };
    Wide told = coarse_value(rational_multiply(share->value, term_unit(RELATION_SHARE, share)));
    return coarse_is_near(coarse_value(part->value), coarse_value(whole->value), told, TIMES);
}

static bool try_between(const PairResult *result, size_t first, size_t last, Proportion *found) {
    const Figure *figures = result->claims->figures->items;
    const Claim *pair[2];
    if (!sole_pair_find(result, first, last, pair) || !sole_pair_is_together(result, pair) ||
        !sole_pair_is_meant(result, pair[0]->figure, pair[1]->figure)) {
        return false;
    }
    bool rises =
        rational_compare(figures[pair[0]->figure].value, figures[pair[1]->figure].value) < 0;
    *found = (Proportion){pair[rises ? 0 : 1]->figure, pair[rises ? 1 : 0]->figure};
    return share_is_about(&figures[result->told->figure], &figures[found->part],
                          &figures[found->whole]);
}

bool proportion_sole(const RuleSet *rules, const Claims *claims, const Claim *share,
                     Proportion *found) {
    PairResult result = {.claims = claims, .told = share};
    ClaimWindow window = claim_window(claims, share);
    const size_t ends[][2] = {{window.sentence, window.sentence_end},
                              {window.before, window.sentence_end},
                              {window.sentence, window.behind}};
    if (share->change || !share_is_of_something(rules, claims, share)) {
        return false;
    }
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        if (try_between(&result, ends[i][0], ends[i][1], found)) {
            return true;
        }
    }
    return false;
}
