#include "operands/conclusion.h"

#include "operands/anaphora.h"
#include "operands/concluding.h"
#include "operands/gap_meant.h"
#include "operands/naming.h"
#include "operands/then_row.h"
#include "relations/claim_window.h"
#include "relations/context.h"
#include "rules/engine_words.h"

enum { PAIR = 2 };

typedef struct ConclusionSearch {
    const Chooser *chooser;
    const MarkedSentence *marked;
    size_t start; /* of the conclusion, in its marked sentence */
    Level levels[PAIR];
    size_t count;
} ConclusionSearch;

/* "So the fall since 2010 is 40", "seasonally adjusted": is it told of another time, or measured in
 * another way, than what stands before it? */
static bool is_of_something_else(const ConclusionSearch *search) {
    Slice text = search->marked->text;
    if (sentence_measures_otherwise(search->chooser->gap->rules, search->marked, text.length)) {
        return true;
    }
    bool dated = false;
    for (size_t i = search->start; i < text.length; i++) {
        dated = dated || text.bytes[i] == MARK_FIGURE + FIGURE_DATE;
    }
    return dated;
}

static const Claim *claim_of(const ConclusionSearch *search, const Level *level) {
    return claim_of_figure(search->chooser->claims, level->figure);
}

/* Is it told as what was measured, and no more exactly than it was? */
static bool is_plain_result(const Chooser *chooser) {
    const Figure *result = &chooser->claims->figures->items[chooser->gap->result->figure];
    return result->hedge == HEDGE_NONE && !time_is_unreal(chooser->gap->result->scope.when);
}

typedef enum Standing { STANDS_BEFORE, STANDS_WITHIN, STANDS_BEHIND } Standing;

/* Where a level stands: before the conclusion, within it, or behind its result. */
static Standing standing_of(const ConclusionSearch *search, const Claim *claim) {
    const Claim *result = search->chooser->gap->result;
    if (claim->passage != result->passage) {
        return STANDS_BEFORE;
    }
    if (claim->figure > result->figure) {
        return STANDS_BEHIND;
    }
    return search->marked->marks.items[claim->mark].at < search->start ? STANDS_BEFORE
                                                                       : STANDS_WITHIN;
}

/* "Of which 0.3 million was storm damage"; but "31% of them" is what points lie between. */
static bool is_part(const ConclusionSearch *search, const Level *level) {
    const Chooser *chooser = search->chooser;
    return chooser->gap->kind != RELATION_POINTS &&
           part_is_taken_up(chooser->claims->article->text,
                            &chooser->claims->figures->items[level->figure]);
}

/* The figure in whose place the level stands; NO_MARK if it stands for none. */
static size_t counterpart_of(const ConclusionSearch *search, const Level *level) {
    const Chooser *chooser = search->chooser;
    return then_row_counterpart(chooser->gap->rules, chooser->claims, claim_of(search, level));
}

/* What it counts, be it told of the one in whose place it stands. */
static Slice noun_of(const ConclusionSearch *search, const Level *level) {
    const Figure *figures = search->chooser->claims->figures->items;
    size_t counterpart = counterpart_of(search, level);
    return figures[counterpart == NO_MARK ? level->figure : counterpart].noun;
}

/* Does it count what the distance does, and as much at least as a tenth of it? */
static bool can_be_operand(const ConclusionSearch *search, const Level *level) {
    enum { TENFOLD = 10 };
    const Chooser *chooser = search->chooser;
    const Figure *figures = chooser->claims->figures->items;
    Rational most = rational_multiply(level->value, rational_of(TENFOLD));
    return word_may_mean_same(noun_of(search, level), figures[chooser->gap->result->figure].noun) &&
           rational_compare(most, chooser->distance) > 0;
}

/* Is it the one in whose place the first stands, if that stands for any? */
static bool can_be_second(const ConclusionSearch *search, const Level *level) {
    const Level *first = &search->levels[0];
    size_t counterpart = counterpart_of(search, first);
    return (counterpart == NO_MARK || counterpart == level->figure) &&
           !rational_equal(first->value, level->value) &&
           gap_can_follow(search->chooser, first, level);
}

/* Could it be one of the two, with the one that was found? A superseded figure is not, nor is what
 * was found told again. */
static bool can_be_meant(const ConclusionSearch *search, const Level *level) {
    const Claim *claim = claim_of(search, level);
    return claim && !slice_equal(claim->scope.when, SLICE("superseded")) &&
           standing_of(search, claim) == STANDS_BEFORE && can_be_operand(search, level) &&
           !is_part(search, level) && (search->count == 0 || can_be_second(search, level));
}

/* Adds those of one sentence that could be meant; false if more than two could, or the last thing
 * told before the conclusion is a part, which it may leave out. */
static bool add_sentence(ConclusionSearch *search, size_t first, size_t last) {
    Gap gap = *search->chooser->gap;
    gap.sole = true;
    gap.known = NO_MARK;
    Levels levels;
    levels_between(search->chooser->claims, &gap, first, last, &levels);
    bool fits = !levels.crowded;
    for (size_t i = levels.count; i > 0 && fits; i--) {
        const Level *level = &levels.items[i - 1];
        const Claim *claim = claim_of(search, level);
        fits = claim && standing_of(search, claim) != STANDS_WITHIN &&
               (search->count > 0 || !is_part(search, level));
        if (fits && can_be_meant(search, level)) {
            fits = search->count < PAIR;
            if (fits) {
                search->levels[search->count++] = *level;
            }
        }
    }
    return fits;
}

/* The last two, in the sentence of the conclusion and the two before it that tell figures. */
static bool find_levels(ConclusionSearch *search) {
    ClaimWindow window = claim_window(search->chooser->claims, search->chooser->gap->result);
    const size_t sentences[][2] = {{window.sentence, window.sentence_end},
                                   {window.before, window.sentence},
                                   {window.earlier, window.before}};
    for (size_t i = 0; i < sizeof sentences / sizeof *sentences && search->count < PAIR; i++) {
        if (!add_sentence(search, sentences[i][0], sentences[i][1])) {
            return false;
        }
    }
    return search->count == PAIR;
}

/* Is the level that the wording names one of the two? It is put first then. */
static bool has_known(ConclusionSearch *search) {
    size_t known = search->chooser->gap->known;
    if (known == search->levels[1].figure) {
        Level level = search->levels[0];
        search->levels[0] = search->levels[1];
        search->levels[1] = level;
    }
    return known == NO_MARK || known == search->levels[0].figure;
}

/* "So it is 13 points better": of a distance that may go either way, either may be the first. */
static bool goes_either_way(const Gap *gap) {
    return gap->kind == RELATION_POINTS && gap->direction == DIRECTION_NONE;
}

/* Is it told as an earlier one? Of two months either may be the later. */
static bool is_earlier(const ConclusionSearch *search, const Level *level) {
    return time_is_other(claim_of(search, level)->scope.when);
}

/* Is one of the two told as the earlier, and the other as of the article's own time? */
static bool are_ordered(const ConclusionSearch *search) {
    const Level *a = &search->levels[0], *b = &search->levels[1];
    return !goes_either_way(search->chooser->gap) && a->past != b->past &&
           is_earlier(search, a) != is_earlier(search, b);
}

/* "So the rise is 40", or "The rise is 40", which is of what was told before its sentence. */
static bool find_start(ConclusionSearch *search, bool *drawn) {
    const Chooser *chooser = search->chooser;
    const Claim *result = chooser->gap->result;
    search->start = 0;
    *drawn = conclusion_start(chooser->gap->rules, chooser->claims, result, &search->start);
    return *drawn || result_opens_anaphora(chooser->claims, result);
}

/* A lead that no word draws from the two may be that over anyone, unless they are of two times. */
static bool may_be_drawn(const ConclusionSearch *search, bool drawn) {
    return drawn || !chooser_seeks_lead(search->chooser) ||
           is_earlier(search, &search->levels[0]) != is_earlier(search, &search->levels[1]);
}

bool conclusion_pair(const Chooser *chooser, SolePair *pair) {
    const Claim *result = chooser->gap->result;
    ConclusionSearch search = {.chooser = chooser,
                               .marked = &chooser->claims->passages.items[result->passage].marked};
    bool drawn;
    if (!is_plain_result(chooser) || !find_start(&search, &drawn) ||
        is_of_something_else(&search) || !find_levels(&search) || !has_known(&search) ||
        !may_be_drawn(&search, drawn)) {
        return false;
    }
    const Level *a = &search.levels[0], *b = &search.levels[1];
    *pair = (SolePair){.pair = chooser_pair(chooser, a, b), .ordered = are_ordered(&search)};
    pair->pair.concluded = true;
    return true;
}
