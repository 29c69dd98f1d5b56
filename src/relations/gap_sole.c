#include "relations/gap_sole.h"

#include "base/count.h"
#include "relations/claim_window.h"
#include "relations/context.h"
#include "relations/opposite.h"
#include "relations/sole_pair.h"
#include "relations/term.h"
#include "rules/engine_words.h"

enum { DIGITS = 10 /* a count of one digit may be anything */ };

static const Figure *figure_at(const Chooser *chooser, size_t figure) {
    return &chooser->claims->figures->items[figure];
}

static const Figure *result_of(const Chooser *chooser) {
    return figure_at(chooser, chooser->gap->result->figure);
}

static bool may_be_one_noun(Slice a, Slice b) {
    return !a.length || !b.length || word_means_same(a, b);
}

/* Does it count what the result counts, or leave that open? */
static bool is_kin(const Chooser *chooser, const Level *level) {
    const Figure *figure = figure_at(chooser, level->figure);
    return figure->kind != FIGURE_CARDINAL ||
           may_be_one_noun(figure->noun, result_of(chooser)->noun);
}

/* A count of one digit is beside the point of one that has more. */
static bool is_too_small(const Chooser *chooser, const Level *level) {
    Rational ten = rational_of(DIGITS);
    return figure_at(chooser, level->figure)->kind == FIGURE_CARDINAL &&
           rational_compare(level->value, ten) < 0 && rational_compare(chooser->distance, ten) >= 0;
}

/* "Oil exports fell by £0.1bn to £2.4bn and imports by £0.3bn to £3.3bn": each change has its own.
 */
static bool is_shared(const Chooser *chooser, size_t one, size_t other) {
    const Claims *claims = chooser->claims;
    const Figures *figures = claims->figures;
    const Figure *result = result_of(chooser);
    size_t told = chooser->gap->result->figure;
    size_t least = count_least(told, count_least(one, other)),
           most = count_most(told, count_most(one, other));
    size_t first = figures->items[least].sentence, last = figures->items[most].sentence;
    while (least > 0 && figures->items[least - 1].sentence == first) {
        least--;
    }
    for (size_t i = least; i < figures->count && figures->items[i].sentence <= last; i++) {
        const Figure *figure = &figures->items[i];
        size_t count, at = claims_of_figure(claims, i, &count);
        bool change = count && claims->list.items[at].change;
        if (i != told && i != one && i != other && change &&
            (figure->kind == FIGURE_POINTS || levels_comparable(figure, result))) {
            return true;
        }
    }
    return false;
}

/* Have they one unit, or has one of them that of the other, which is about as great? */
static bool are_of_one_unit(const Chooser *chooser, const Level *a, const Level *b) {
    enum { TRIPLE = 3 };
    const Level *greater = level_is_above(a, b) ? a : b, *lesser = greater == a ? b : a;
    const Figure *one = figure_at(chooser, a->figure), *other = figure_at(chooser, b->figure);
    bool alike =
        rational_compare(rational_multiply(lesser->value, rational_of(TRIPLE)), greater->value) > 0;
    return a->carried || b->carried || figures_commensurable(one, other) ||
           (alike && levels_comparable(one, other));
}

/* A distance is told no more finely than the two, and is none of them; they are of one size. */
static bool can_lie_between(const Chooser *chooser, const Level *a, const Level *b) {
    enum { TENFOLD = 10 };
    bool above = level_is_above(a, b);
    const Level *greater = above ? a : b, *lesser = above ? b : a;
    bool alike = rational_compare(rational_multiply(lesser->value, rational_of(TENFOLD)),
                                  greater->value) > 0;
    bool fine = rational_compare(chooser->step, a->step) < 0 &&
                rational_compare(chooser->step, b->step) < 0 &&
                result_of(chooser)->place < figure_at(chooser, a->figure)->place;
    bool within = rational_compare(chooser->distance, greater->value) < 0;
    return alike && within && !fine && !rational_equal(a->value, chooser->distance) &&
           !rational_equal(b->value, chooser->distance);
}

/* Does a time, or a word for an earlier one, stand at this offset, or an article before it? */
static bool is_time_at(const Chooser *chooser, const MarkedSentence *marked, size_t at) {
    enum { NEAR = 6 };
    int earlier = ruleset_engine_words(chooser->gap->rules, SCOPE_EARLIER);
    for (size_t i = 0; i < marked->hits.count; i++) {
        const ClassHit *hit = &marked->hits.items[i];
        if (hit->class_id == earlier && hit->start >= at && hit->start - at <= NEAR) {
            return true;
        }
    }
    size_t mark = marked_mark_at(marked, at);
    return mark != NO_MARK && marked->text.bytes[at] == MARK_FIGURE + FIGURE_DATE;
}

/* "Three points up on 2018", "37 fewer than last May": a time is named that one of the two is of.
 */
static bool names_its_base(const Chooser *chooser) {
    static const char *const bases[] = {" than in ", " than ", " on ", " from ", " over "};
    enum { BYTES = 24 };
    const Claim *told = chooser->gap->result;
    const MarkedSentence *marked = &chooser->claims->passages.items[told->passage].marked;
    if (told->mark >= marked->marks.count) { /* between articles no sentence is marked */
        return false;
    }
    size_t at = marked->marks.items[told->mark].at + 1;
    for (size_t end = at + BYTES; at < end && at < marked->text.length; at++) {
        Slice behind = slice_part(marked->text, at, marked->text.length);
        for (size_t i = 0; i < sizeof bases / sizeof *bases; i++) {
            Slice base = slice_of(bases[i]);
            if (slice_starts(behind, base) && is_time_at(chooser, marked, at + base.length)) {
                return true;
            }
        }
    }
    return false;
}

static bool are_rivals(const Level *a, const Level *b) {
    return a->holder.length && b->holder.length && !slice_equal(a->holder, b->holder);
}

/* A change is of one thing at two times. */
static bool is_of_times(const Chooser *chooser, const Level *a, const Level *b) {
    return chooser_seeks_lead(chooser) || a->past != b->past ||
           (!names_its_base(chooser) && !are_rivals(a, b));
}

static bool are_kin(const Chooser *chooser, const Level *a, const Level *b) {
    return may_be_one_noun(figure_at(chooser, a->figure)->noun,
                           figure_at(chooser, b->figure)->noun) &&
           opposition_of(chooser->claims->article, chooser->claims->figures, a->figure,
                         b->figure) == OPPOSITION_NONE;
}

/* "They drew 75 from reserves, saved 68 and raised 46": all three are items of one list. */
static bool are_listed(const Chooser *chooser, const Level *a, const Level *b) {
    const Figure *last = figure_at(chooser, count_most(a->figure, b->figure)),
                 *first = figure_at(chooser, count_least(a->figure, b->figure)),
                 *result = result_of(chooser);
    if (first->sentence != result->sentence || last->end > result->start) {
        return false;
    }
    Slice text = chooser->claims->article->text;
    return slice_has(slice_part(text, first->end, last->start), SLICE(",")) &&
           slice_has(slice_part(text, last->end, result->start), SLICE(" and "));
}

/* "A majority of 25 was enough, though 38 stayed away and 19 abstained": what a clause behind tells
 * is of another thing; so is what is expected. */
static bool are_aside(const Chooser *chooser, const Level *a, const Level *b) {
    size_t result = chooser->gap->result->figure;
    return a->apart && b->apart && a->figure > result && b->figure > result;
}

/* What is told behind may be meant in its own paragraph, or below the headline, and not by a
 * sentence that takes up what stands before it. */
static bool is_behind_meant(const Chooser *chooser, const Level *a, const Level *b) {
    const Article *article = chooser->claims->article;
    const Figure *result = result_of(chooser);
    size_t paragraph = figure_paragraph(article, result);
    const Level *levels[] = {a, b};
    for (size_t i = 0; i < 2; i++) {
        const Figure *level = figure_at(chooser, levels[i]->figure);
        bool behind = level->sentence > result->sentence;
        if (behind && (result_takes_up(chooser->claims, chooser->gap->result) ||
                       (paragraph > 0 && figure_paragraph(article, level) != paragraph))) {
            return false;
        }
    }
    return true;
}

/* A loose wording reaches no farther than this, and one of the two says its unit. */
static bool is_in_reach(const Chooser *chooser, const Level *a, const Level *b) {
    enum { SENTENCES = 2 };
    size_t sentence = result_of(chooser)->sentence;
    return !chooser->gap->sole ||
           (!(a->carried && b->carried) &&
            count_distance(figure_at(chooser, a->figure)->sentence, sentence) <= SENTENCES &&
            count_distance(figure_at(chooser, b->figure)->sentence, sentence) <= SENTENCES);
}

static bool can_be_meant(const Chooser *chooser, const Level *a, const Level *b) {
    return are_kin(chooser, a, b) && !chooser_knows_rival(chooser, a, b) && are_of_one_unit(chooser, a, b) && !are_aside(chooser, a, b) &&
           is_in_reach(chooser, a, b) && is_behind_meant(chooser, a, b) &&
           can_lie_between(chooser, a, b) && is_of_times(chooser, a, b) &&
           !are_listed(chooser, a, b) && !is_shared(chooser, a->figure, b->figure);
}

/* Is it told as what was measured, and no more exactly than it was? */
static bool is_plain_result(const Chooser *chooser) {
    return result_of(chooser)->hedge == HEDGE_NONE &&
           (!chooser->gap->sole || chooser->gap->kind == RELATION_POINTS ||
            figure_has_digits(result_of(chooser), DIGITS)) &&
           (chooser->gap->known != NO_MARK || !time_is_unreal(chooser->gap->result->scope.when));
}

/* Drops what is too small, and, if `kin`, what counts anything else than the result; whether there
 * was any of the latter. */
static bool drop_strays(const Chooser *chooser, bool kin, Levels *levels) {
    size_t kept = 0;
    bool others = false;
    for (size_t i = 0; i < levels->count; i++) {
        const Level *level = &levels->items[i];
        if (is_too_small(chooser, level)) {
            continue;
        }
        bool other = kin && !is_kin(chooser, level);
        others = others || other;
        if (!other) {
            levels->items[kept++] = levels->items[i];
        }
    }
    levels->count = kept;
    return others;
}

/* The levels of a stretch; if `kin`, only those that count what the result does. True if others
 * were left out. */
static bool levels_of_stretch(const Chooser *chooser, const size_t stretch[2], bool kin,
                              Levels *levels) {
    Gap gap = *chooser->gap;
    gap.sole = true;
    levels_between(chooser->claims, &gap, stretch[0], stretch[1], levels);
    return drop_strays(chooser, kin, levels);
}

/* Is it told as an earlier one, or one to compare with? Of two months either may be the later. */
static bool is_earlier(const Chooser *chooser, const Level *level) {
    size_t count, first = claims_of_figure(chooser->claims, level->figure, &count);
    return count && time_is_other(chooser->claims->list.items[first].scope.when);
}

/* The nearest stretch that has two decides; with one level that is known, one other. `others` tells
 * whether some were left out that count something else. */
static bool find_pair(const Chooser *chooser, bool kin, SolePair *pair, bool *others) {
    ClaimWindow window = claim_window(chooser->claims, chooser->gap->result);
    const size_t stretches[][2] = {{window.sentence, window.sentence_end},
                                   {window.before, window.sentence_end},
                                   {window.sentence, window.behind},
                                   {window.before, window.behind},
                                   {window.earlier, window.sentence_end}};
    bool known = chooser->gap->known != NO_MARK;
    size_t wanted = known ? 1 : 2;
    for (size_t i = 0; i < sizeof stretches / sizeof *stretches; i++) {
        Levels levels;
        *others |= levels_of_stretch(chooser, stretches[i], kin, &levels);
        if (levels.count < wanted) {
            continue;
        }
        const Level *a = known ? &chooser->known : &levels.items[0], *b = &levels.items[wanted - 1];
        if (levels.crowded || levels.count > wanted || !can_be_meant(chooser, a, b)) {
            return false;
        }
        *pair = (SolePair){.pair = chooser_pair(chooser, a, b),
                           .ordered = is_earlier(chooser, a) != is_earlier(chooser, b)};
        return true;
    }
    return false;
}

/* Where too few count what the distance does, it lies between whatever two there are: "37,400
 * workers ... 29,850 ... the 7,550 vacancies". */
bool gap_sole_pair(const Chooser *chooser, SolePair *pair) {
    bool others = false;
    return is_plain_result(chooser) && (find_pair(chooser, true, pair, &others) ||
                                        (others && find_pair(chooser, false, pair, &others)));
}
