#include "operands/concluding.h"

#include "figures/letter.h"
#include "rules/engine_words.h"

enum { REACH = 60 }; /* bytes of the marked sentence */

/* Does a clause begin at the offset, or at the "and" before it? */
static bool opens_clause(Slice text, size_t at) {
    while (at > 0 && text.bytes[at - 1] == ' ') {
        at--;
    }
    Slice before = slice_part(text, 0, at);
    return at == 0 || slice_ends(before, SLICE(" and")) ||
           (!letter_is(text.bytes[at - 1]) && !mark_is(text.bytes[at - 1]));
}

/* "Therefore" concludes wherever it stands, "so" only where a clause begins: "or so", "so far". */
static bool concludes(const RuleSet *rules, Slice text, const ClassHit *hit) {
    Slice behind = slice_part(text, hit->end, text.length);
    return hit->class_id == ruleset_engine_words(rules, ENGINE_HENCE) ||
           (hit->class_id == ruleset_engine_words(rules, ENGINE_CONCLUSION) &&
            opens_clause(text, hit->start) && !slice_starts(behind, SLICE(" far")));
}

bool conclusion_start(const RuleSet *rules, const Claims *claims, const Claim *told,
                      size_t *start) {
    const MarkedSentence *marked = &claims->passages.items[told->passage].marked;
    if (told->mark >= marked->marks.count) { /* between articles no sentence is marked */
        return false;
    }
    size_t at = marked->marks.items[told->mark].at;
    bool found = false;
    for (size_t i = 0; i < marked->hits.count; i++) {
        const ClassHit *hit = &marked->hits.items[i];
        if (hit->end <= at && at - hit->end <= REACH && concludes(rules, marked->text, hit)) {
            *start = hit->start;
            found = true;
        }
    }
    return found;
}

bool sentence_measures_otherwise(const RuleSet *rules, const MarkedSentence *marked, size_t end) {
    return ruleset_words_start(rules, ENGINE_OTHER_MEASURE, marked, 0, end);
}

/* Does the figure stand before the offset, in that sentence or an earlier one? */
static bool is_before(const Claims *claims, const Claim *told, size_t start, size_t figure) {
    const Claim *claim = claim_of_figure(claims, figure);
    if (!claim || claim->passage != told->passage) {
        return figure < told->figure;
    }
    return claims->passages.items[told->passage].marked.marks.items[claim->mark].at < start;
}

/* Is the percentage told before? Then "the 5% rise" may be that one. */
static bool is_told_before(const Figures *figures, size_t figure) {
    for (size_t i = 0; i < figure; i++) {
        if (figures->items[i].kind == FIGURE_PERCENT &&
            rational_equal(figures->items[i].value, figures->items[figure].value)) {
            return true;
        }
    }
    return false;
}

/* "The 50 per cent jump": the article takes up a change that was just told by its two levels. */
static bool is_definite(const RuleSet *rules, const Claims *claims, const Claim *told) {
    enum { WORDS = 16 }; /* bytes from the figure to the noun */
    const MarkedSentence *marked = &claims->passages.items[told->passage].marked;
    if (told->mark >= marked->marks.count) {
        return false;
    }
    size_t at = marked->marks.items[told->mark].at;
    Slice before = slice_part(marked->text, 0, at);
    return ruleset_words_start(rules, ENGINE_CHANGE_NOUN, marked, at + 1, at + 1 + WORDS) &&
           (slice_equal(before, SLICE("the ")) || slice_ends(before, SLICE(" the "))) &&
           !is_told_before(claims->figures, told->figure);
}

bool figures_are_concluded(const RuleSet *rules, const Claims *claims, const Claim *told,
                           size_t one, size_t other) {
    size_t start;
    if (is_definite(rules, claims, told)) {
        return one < told->figure && other < told->figure;
    }
    return conclusion_start(rules, claims, told, &start) && is_before(claims, told, start, one) &&
           is_before(claims, told, start, other);
}
