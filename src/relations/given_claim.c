#include "relations/given_claim.h"

bool given_fits(const RuleSet *rules, const Given *given, const Claim *claim) {
    for (size_t i = 0; i < given->measures.count; i++) {
        size_t asked = given->measures.items[i];
        if (asked == claim->measure ||
            (asked == MEASURE_WHOLE && ruleset_measure(rules, claim->measure)->whole)) {
            return true;
        }
    }
    return false;
}

static bool is_whole_claimed(const RuleSet *rules, const Claims *claims) {
    for (size_t measure = 0; measure < ruleset_measure_count(rules); measure++) {
        if (claims->by_measure[measure].count && ruleset_measure(rules, measure)->whole) {
            return true;
        }
    }
    return false;
}

bool given_is_claimed(const RuleSet *rules, const Given *given, const Claims *claims) {
    for (size_t i = 0; i < given->measures.count; i++) {
        size_t asked = given->measures.items[i];
        if (claims->by_measure[asked].count ||
            (asked == MEASURE_WHOLE && is_whole_claimed(rules, claims))) {
            return true;
        }
    }
    return false;
}

static bool is_of_one_measure(const Given *given) {
    return given->measures.count == 1 && given->measures.items[0] != MEASURE_WHOLE;
}

ClaimIndex given_claims(Arena *arena, const RuleSet *rules, const Given *given,
                        const Claims *claims) {
    if (is_of_one_measure(given)) {
        return claims->by_measure[given->measures.items[0]];
    }
    ClaimIndex index = {0};
    for (size_t i = 0; i < claims->list.count; i++) {
        if (given_fits(rules, given, &claims->list.items[i])) {
            *list_push(arena, &index) = i;
        }
    }
    return index;
}
