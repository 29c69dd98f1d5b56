#include "operands/concluding.h"

#include "figures/letter.h"
#include "operands/anaphora.h"
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

/* Does the text end in a word that takes up what was told: "the", "that"? */
static bool ends_definite(Slice text) {
    static const char *const words[] = {"the ", "that ", "this "};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        Slice word = slice_of(words[i]), before = slice_part(text, 0, text.length - word.length);
        if (slice_ends(text, word) && (!before.length || slice_ends(before, SLICE(" ")))) {
            return true;
        }
    }
    return false;
}

/* "At 8.3 per cent, that increase", "the 50 per cent jump" */
static bool is_noun_behind(const RuleSet *rules, const MarkedSentence *marked, size_t at) {
    enum { WORDS = 16 }; /* bytes from the figure to the noun */
    Slice text = marked->text, before = slice_part(text, 0, at);
    if (ends_definite(before)) {
        return ruleset_words_start(rules, ENGINE_CHANGE_NOUN, marked, at + 1, at + 1 + WORDS);
    }
    bool leads = slice_equal(before, SLICE("at ")) || slice_ends(before, SLICE(" at "));
    for (size_t i = at + 1; leads && i < text.length && i < at + WORDS; i++) {
        if (ends_definite(slice_part(text, at + 1, i)) &&
            ruleset_words_start(rules, ENGINE_CHANGE_NOUN, marked, i, i + 1)) {
            return true;
        }
    }
    return false;
}

/* "The rise was 8.3 per cent", "that increase, of 5%" */
static bool is_noun_before(const RuleSet *rules, const MarkedSentence *marked, size_t at) {
    static const char *const verbs[] = {
        " was ",     " is ",       " of ",           ", at ",        ", of ",
        " came to ", " comes to ", " works out at ", " amounts to ", " amounted to "};
    int nouns = ruleset_engine_words(rules, ENGINE_CHANGE_NOUN);
    for (size_t i = 0; i < marked->hits.count; i++) {
        const ClassHit *hit = &marked->hits.items[i];
        if (hit->class_id != nouns || hit->end > at ||
            !ends_definite(slice_part(marked->text, 0, hit->start))) {
            continue;
        }
        Slice between = slice_part(marked->text, hit->end, at);
        for (size_t k = 0; k < sizeof verbs / sizeof *verbs; k++) {
            if (slice_equal(between, slice_of(verbs[k]))) {
                return true;
            }
        }
    }
    return false;
}

/* The article takes up a change that was just told by its two levels. */
static bool is_definite(const RuleSet *rules, const Claims *claims, const Claim *told) {
    const MarkedSentence *marked = &claims->passages.items[told->passage].marked;
    if (told->mark >= marked->marks.count) {
        return false;
    }
    size_t at = marked->marks.items[told->mark].at;
    return (is_noun_behind(rules, marked, at) || is_noun_before(rules, marked, at) ||
            result_opens_anaphora(claims, told)) &&
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
