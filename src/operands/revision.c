#include "operands/revision.h"

#include "operands/concluding.h"
#include "operands/gap_meant.h"
#include "operands/like_levels.h"
#include "relations/claim_window.h"
#include "relations/context.h"
#include "relations/term.h"
#include "rules/engine_words.h"

enum { REACH = 24 }; /* bytes of the marked sentence */

/* "A revision of C", "C more than first thought": the hit stands right before the figure, or a word
 * or two behind it. */
static bool is_beside(Slice text, const ClassHit *hit, size_t at) {
    size_t start = hit->start > at ? at + 1 : hit->end, end = hit->start > at ? hit->start : at;
    bool alone = end - start <= (hit->start > at ? REACH : 1);
    for (size_t i = start; i < end; i++) {
        alone = alone && !mark_is(text.bytes[i]);
    }
    return alone;
}

/* The offset of the next figure behind; the end of the sentence if none follows. */
static size_t next_figure(Slice text, size_t at) {
    do {
        at++;
    } while (at < text.length && !mark_is_figure(text.bytes[at]));
    return at;
}

/* Is the distance told as that of a correction, and of one number alone? */
static bool is_revision(const Chooser *chooser) {
    const Claim *told = chooser->gap->result;
    const MarkedSentence *marked = &chooser->claims->passages.items[told->passage].marked;
    int revision = ruleset_engine_words(chooser->gap->rules, ENGINE_REVISION);
    if (told->mark >= marked->marks.count) { /* between articles no sentence is marked */
        return false;
    }
    size_t at = marked->marks.items[told->mark].at;
    bool found = false;
    for (size_t i = 0; i < marked->hits.count && !found; i++) {
        const ClassHit *hit = &marked->hits.items[i];
        found = hit->class_id == revision && is_beside(marked->text, hit, at);
    }
    return found && !sentence_measures_otherwise(chooser->gap->rules, marked,
                                                 next_figure(marked->text, at));
}

static bool is_replaced(const Chooser *chooser, const Level *level) {
    const Claim *claim = claim_of_figure(chooser->claims, level->figure);
    return claim && slice_equal(claim->scope.when, SLICE("superseded"));
}

/* The levels of a sentence that stand before the result; also changes, which are corrected as often
 * as what they are changes of. */
static Levels levels_before(const Chooser *chooser, size_t first, size_t last) {
    Gap gap = *chooser->gap;
    gap.sole = gap.revised = true;
    gap.known = NO_MARK;
    Levels levels;
    levels_between(chooser->claims, &gap, first, last, &levels);
    while (levels.count && levels.items[levels.count - 1].figure > gap.result->figure) {
        levels.count--;
    }
    return levels;
}

/* Do they count one thing, and about as many of it? Rates may be far apart: a slip of "0.1%" is
 * "9.1%". */
static bool are_alike(const Chooser *chooser, const Level *a, const Level *b) {
    const Figure *figures = chooser->claims->figures->items;
    const Figure *one = &figures[a->figure], *other = &figures[b->figure];
    return figures_commensurable(one, other) && word_may_mean_same(one->noun, other->noun) &&
           (chooser->gap->kind == RELATION_POINTS || levels_are_of_one_size(one, other));
}

/* Are they one that was replaced and the one that stands for it? */
static bool are_revised(const Chooser *chooser, const Levels *levels) {
    enum { PAIR = 2 };
    const Level *a = &levels->items[0], *b = &levels->items[1];
    return !levels->crowded && levels->count == PAIR &&
           is_replaced(chooser, a) != is_replaced(chooser, b) && are_alike(chooser, a, b) &&
           !gap_is_doubtful(chooser, a->figure, b->figure);
}

static bool has_known(const Chooser *chooser, const Levels *levels) {
    size_t known = chooser->gap->known;
    return known == NO_MARK || known == levels->items[0].figure || known == levels->items[1].figure;
}

/* "The upward revision of C", "That is C more than first thought": does it open its sentence, and
 * tell no other time, nor of what else: "a revision of C to spring's figure"? */
static bool takes_up_before(const Chooser *chooser) {
    enum { OPENING = 40 };
    const Claim *told = chooser->gap->result;
    const MarkedSentence *marked = &chooser->claims->passages.items[told->passage].marked;
    size_t at = marked->marks.items[told->mark].at;
    Slice behind = slice_part(marked->text, at + 1, marked->text.length);
    return at <= OPENING && told->scope.when.length == 0 && !slice_starts(behind, SLICE(" to ")) &&
           !slice_starts(behind, SLICE(" for "));
}

/* Growth that is revised down is less, a fall that is revised down is more: which of the two is the
 * greater no word tells. */
bool revision_pair(const Chooser *chooser, SolePair *pair) {
    if (!is_revision(chooser)) {
        return false;
    }
    ClaimWindow window = claim_window(chooser->claims, chooser->gap->result);
    Levels levels = levels_before(chooser, window.sentence, window.sentence_end);
    if (levels.count == 0 && takes_up_before(chooser)) {
        levels = levels_before(chooser, window.before, window.sentence);
    }
    if (!are_revised(chooser, &levels) || !has_known(chooser, &levels)) {
        return false;
    }
    bool second = chooser->gap->known == levels.items[1].figure;
    *pair =
        (SolePair){.pair = chooser_pair(chooser, &levels.items[second], &levels.items[!second])};
    pair->pair.concluded = true;
    return true;
}
