#include "relations/gap_sole.h"

#include "base/count.h"
#include "relations/claim_window.h"
#include "relations/context.h"
#include "relations/opposite.h"
#include "relations/sole_pair.h"
#include "relations/term.h"

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
    const Figure *figure = figure_at(chooser, level->figure), *result = result_of(chooser);
    if (figure->kind != FIGURE_CARDINAL) {
        return true;
    }
    return may_be_one_noun(figure->noun, result->noun) &&
           (figure_has_digits(figure, DIGITS) || !figure_has_digits(result, DIGITS));
}

/* "Oil exports fell by £0.1bn to £2.4bn and imports by £0.3bn to £3.3bn": each change has its own. */
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

/* Has each its own unit, or one of them that of the other? */
static bool are_of_one_unit(const Chooser *chooser, const Level *a, const Level *b) {
    return a->carried || b->carried ||
           figures_commensurable(figure_at(chooser, a->figure), figure_at(chooser, b->figure));
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

/* "Three points up on 2018", "37 fewer than in May": a time is named that one of the two is of. */
static bool names_its_base(const Chooser *chooser) {
    static const char *const bases[] = {" than", " on", " from", " over", " compared"};
    enum { WORDS = 3 };
    const Claim *told = chooser->gap->result;
    const MarkedSentence *marked = &chooser->claims->passages.items[told->passage].marked;
    if (told->mark >= marked->marks.count) { /* between articles no sentence is marked */
        return false;
    }
    Slice behind = slice_part(marked->text, marked->marks.items[told->mark].at + 1,
                              marked->text.length);
    for (size_t word = 0; word < WORDS && behind.length && behind.bytes[0] == ' '; word++) {
        for (size_t i = 0; i < sizeof bases / sizeof *bases; i++) {
            if (slice_starts(behind, slice_of(bases[i]))) {
                return true;
            }
        }
        size_t next = 1;
        while (next < behind.length && behind.bytes[next] != ' ') {
            next++;
        }
        behind = slice_part(behind, next, behind.length);
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

/* What is told behind may be meant in its own paragraph, or below the headline, and not by a sentence
 * that takes up what stands before it. */
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

static bool can_be_meant(const Chooser *chooser, const Level *a, const Level *b) {
    return are_kin(chooser, a, b) && are_of_one_unit(chooser, a, b) && !(a->apart && b->apart) && is_behind_meant(chooser, a, b) && can_lie_between(chooser, a, b) && is_of_times(chooser, a, b) && !are_listed(chooser, a, b) &&
           !is_shared(chooser, a->figure, b->figure);
}

/* Is it told as what was measured, and no more exactly than it was? */
static bool is_plain_result(const Chooser *chooser) {
    return result_of(chooser)->hedge == HEDGE_NONE &&
           (!chooser->gap->sole || chooser->gap->kind == RELATION_POINTS ||
            figure_has_digits(result_of(chooser), DIGITS)) &&
           !time_is_unreal(chooser->gap->result->scope.when);
}

static void keep_kin(const Chooser *chooser, Levels *levels) {
    size_t kept = 0;
    for (size_t i = 0; i < levels->count; i++) {
        if (is_kin(chooser, &levels->items[i])) {
            levels->items[kept++] = levels->items[i];
        }
    }
    levels->count = kept;
}

/* The levels of a stretch that count what the result does; where there are too few, whatever they
 * count: "37,400 workers ... 29,850 ... the 7,550 vacancies". */
static void levels_alike(const Chooser *chooser, const size_t stretch[2], size_t wanted,
                         Levels *levels) {
    Gap gap = *chooser->gap;
    gap.sole = true;
    levels_between(chooser->claims, &gap, stretch[0], stretch[1], levels);
    Levels kin = *levels;
    keep_kin(chooser, &kin);
    *levels = kin.count < wanted ? *levels : kin;
}

bool gap_sole_pair(const Chooser *chooser, Pair *pair, bool *ordered) {
    ClaimWindow window = claim_window(chooser->claims, chooser->gap->result);
    const size_t stretches[][2] = {{window.sentence, window.sentence_end},
                                   {window.before, window.sentence_end},
                                   {window.sentence, window.behind},
                                   {window.before, window.behind},
                                   {window.earlier, window.sentence_end}};
    bool known = chooser->gap->known != NO_MARK;
    if (!is_plain_result(chooser)) {
        return false;
    }
    size_t wanted = known ? 1 : 2;
    for (size_t i = 0; i < sizeof stretches / sizeof *stretches; i++) {
        Levels levels;
        levels_alike(chooser, stretches[i], wanted, &levels);
        if (levels.count < wanted) {
            continue;
        }
        const Level *a = known ? &chooser->known : &levels.items[0],
                    *b = &levels.items[wanted - 1];
        if (levels.crowded || levels.count > wanted || !can_be_meant(chooser, a, b)) {
            return false;
        }
        *pair = chooser_pair(chooser, a, b);
        *ordered = a->past != b->past;
        return true;
    }
    return false;
}
