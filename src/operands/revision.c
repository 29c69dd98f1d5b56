#include "operands/revision.h"

#include "operands/anaphora.h"
#include "operands/concluding.h"
#include "operands/gap_meant.h"
#include "operands/like_levels.h"
#include "relations/claim_window.h"
#include "relations/context.h"
#include "relations/term.h"
#include "rules/engine_words.h"

enum { REACH = 24 }; /* bytes of the marked sentence */

/* The marked sentence of the result, where it stands there, and the words that call it a
 * correction. */
typedef struct RevisionPlace {
    const MarkedSentence *marked;
    size_t at;
    const ClassHit *words;
} RevisionPlace;

/* "A revision of C", "C more than first thought": the words stand right before the figure, or a
 * word or two behind it. */
static bool stands_beside(Slice text, const ClassHit *hit, size_t at) {
    bool behind = hit->start > at;
    size_t start = behind ? at + 1 : hit->end, end = behind ? hit->start : at;
    bool alone = end - start <= (behind ? REACH : 1);
    for (size_t i = start; i < end && alone; i++) {
        alone = !mark_is(text.bytes[i]);
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
static bool find_revision(const Chooser *chooser, RevisionPlace *place) {
    const Claim *told = chooser->gap->result;
    const MarkedSentence *marked = &chooser->claims->passages.items[told->passage].marked;
    int revision = ruleset_engine_words(chooser->gap->rules, ENGINE_REVISION);
    if (told->mark >= marked->marks.count) { /* between articles no sentence is marked */
        return false;
    }
    *place = (RevisionPlace){.marked = marked, .at = marked->marks.items[told->mark].at};
    for (size_t i = 0; i < marked->hits.count && !place->words; i++) {
        const ClassHit *hit = &marked->hits.items[i];
        bool found = hit->class_id == revision && stands_beside(marked->text, hit, place->at);
        place->words = found ? hit : NULL;
    }
    return place->words && !sentence_measures_otherwise(chooser->gap->rules, marked,
                                                        next_figure(marked->text, place->at));
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

/* "The revision of C", "an upward revision of C": does the sentence open with the words? */
static bool opens_with_words(const RevisionPlace *place) {
    enum { ARTICLE = 14 }; /* bytes of "the downward " */
    static const char *const articles[] = {"the ", "a ", "an "};
    bool opens = place->words->start < ARTICLE && place->words->start < place->at;
    bool article = false;
    for (size_t i = 0; i < sizeof articles / sizeof *articles; i++) {
        article = article || slice_starts(place->marked->text, slice_of(articles[i]));
    }
    return opens && article;
}

/* "That is C more than first thought": is it of what the sentence before tells, at no other time,
 * and not "a revision of C to spring's figure"? */
static bool takes_up_before(const Chooser *chooser, const RevisionPlace *place) {
    const Claim *told = chooser->gap->result;
    Slice text = place->marked->text, behind = slice_part(text, place->at + 1, text.length);
    return (opens_with_words(place) || result_takes_up(chooser->claims, told)) &&
           told->scope.when.length == 0 && !slice_starts(behind, SLICE(" to ")) &&
           !slice_starts(behind, SLICE(" for "));
}

/* "First put at 380m, it is 412m, and the road 5m more than first thought": is it told of another
 * thing than the level right before it? */
static bool is_of_another(const Chooser *chooser, const Level *last) {
    static const char *const joints[] = {" and ", " but ", " while ", ";"};
    const Figure *figures = chooser->claims->figures->items;
    Slice between = slice_part(chooser->claims->article->text, figures[last->figure].end,
                               figures[chooser->gap->result->figure].start);
    bool joined = false;
    for (size_t i = 0; i < sizeof joints / sizeof *joints; i++) {
        joined = joined || slice_has(between, slice_of(joints[i]));
    }
    return joined;
}

/* The levels that the correction can lie between: of its own sentence, or else of the one before,
 * if it takes that up. */
static Levels levels_of_revision(const Chooser *chooser, const RevisionPlace *place) {
    ClaimWindow window = claim_window(chooser->claims, chooser->gap->result);
    Levels levels = levels_before(chooser, window.sentence, window.sentence_end);
    if (levels.count > 0 && is_of_another(chooser, &levels.items[levels.count - 1])) {
        levels.count = 0;
    } else if (levels.count == 0 && takes_up_before(chooser, place)) {
        levels = levels_before(chooser, window.before, window.sentence);
    }
    return levels;
}

/* Growth that is revised down is less, a fall that is revised down is more: which of the two is the
 * greater no word tells. */
bool revision_pair(const Chooser *chooser, SolePair *pair) {
    RevisionPlace place;
    if (!find_revision(chooser, &place)) {
        return false;
    }
    Levels levels = levels_of_revision(chooser, &place);
    if (!are_revised(chooser, &levels) || !has_known(chooser, &levels)) {
        return false;
    }
    bool second = chooser->gap->known == levels.items[1].figure;
    *pair =
        (SolePair){.pair = chooser_pair(chooser, &levels.items[second], &levels.items[!second])};
    pair->pair.concluded = true;
    return true;
}
