#include "operands/compared.h"

#include "rules/engine_words.h"

/* Is it told of another time, or as what something is compared with? */
static bool is_base(const Claim *claim) {
    return time_is_other(claim->scope.when) && !time_is_unreal(claim->scope.when);
}

/* What may stand between "than" and what is compared with it: "the", "last year's", "the old one,
 * which measured", but no other figure and no other part of the sentence. */
static bool leads_on(Slice between) {
    static const char *const parts[] = {" and ", " but ", " or ", " to ", " while ", " with "};
    enum { REACH = 40 }; /* bytes */
    bool leads = between.length <= REACH;
    for (size_t i = 0; leads && i < between.length; i++) {
        leads = between.bytes[i] != ';' && !mark_is_figure(between.bytes[i]);
    }
    for (size_t i = 0; leads && i < sizeof parts / sizeof *parts; i++) {
        leads = !slice_has(between, slice_of(parts[i]));
    }
    return leads;
}

/* "Than last fall's C", "before it there were C", "C last season" */
static bool is_compared_with(const RuleSet *rules, const Claims *claims, const Claim *claim) {
    int comparison = ruleset_engine_words(rules, SCOPE_COMPARISON),
        earlier = ruleset_engine_words(rules, SCOPE_EARLIER);
    const MarkedSentence *marked = &claims->passages.items[claim->passage].marked;
    size_t at = marked->marks.items[claim->mark].at;
    for (size_t i = 0; i < marked->hits.count; i++) {
        const ClassHit *hit = &marked->hits.items[i];
        bool before = (hit->class_id == comparison || hit->class_id == earlier) && hit->end <= at &&
                      leads_on(slice_part(marked->text, hit->end, at));
        if (before || (hit->class_id == earlier && hit->start == at + sizeof " ")) {
            return true;
        }
    }
    return false;
}

bool figures_are_compared(const RuleSet *rules, const Claims *claims, size_t one, size_t other) {
    const Claim *first = claim_of_figure(claims, one), *second = claim_of_figure(claims, other);
    if (!first || !second) {
        return false;
    }
    return is_base(first) != is_base(second) || is_compared_with(rules, claims, first) ||
           is_compared_with(rules, claims, second);
}
