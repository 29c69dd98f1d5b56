#include "operands/gap_meant.h"

#include "base/count.h"
#include "figures/possession.h"
#include "figures/word_walk.h"
#include "operands/anaphora.h"
#include "operands/gap_base.h"
#include "operands/like_levels.h"
#include "operands/naming.h"
#include "operands/two_times.h"
#include "relations/context.h"
#include "relations/opposite.h"
#include "relations/term.h"

static const Figure *figure_at(const Chooser *chooser, size_t figure) {
    return &chooser->claims->figures->items[figure];
}

static const Figure *result_of(const Chooser *chooser) {
    return figure_at(chooser, chooser->gap->result->figure);
}

static size_t sentence_first(const Figures *figures, size_t figure) {
    while (figure > 0 && figures->items[figure - 1].sentence == figures->items[figure].sentence) {
        figure--;
    }
    return figure;
}

/* "By 110,000, or by 0.3 points": is it the result told again, in another unit? */
static bool is_result_again(const Chooser *chooser, size_t index) {
    const Figure *result = result_of(chooser), *figure = figure_at(chooser, index);
    if (index != chooser->gap->result->figure + 1 || figure->sentence != result->sentence ||
        figure->kind == result->kind) {
        return false;
    }
    Slice between = slice_part(chooser->claims->article->text, result->end, figure->start);
    return slice_starts(between, SLICE(", or ")) || slice_starts(between, SLICE(" or "));
}

/* Is it by how much something else changed, of the same kind? */
static bool is_other_change(const Chooser *chooser, size_t index) {
    const Claims *claims = chooser->claims;
    const Figure *figure = figure_at(chooser, index);
    size_t count, first = claims_of_figure(claims, index, &count);
    return count && claims->list.items[first].change && !is_result_again(chooser, index) &&
           (figure->kind == FIGURE_POINTS || levels_comparable(figure, result_of(chooser)));
}

/* "Three points for men and six points for women", "63 to adults and 41 to children": is the one
 * behind the result told as it is, of something else? */
static bool is_twin(const Chooser *chooser, size_t index) {
    const Figure *result = result_of(chooser), *figure = figure_at(chooser, index);
    if (index != chooser->gap->result->figure + 1 || figure->sentence != result->sentence ||
        figure->kind != result->kind || !figures_commensurable(figure, result)) {
        return false;
    }
    Slice between = slice_part(chooser->claims->article->text, result->end, figure->start);
    return slice_has(between, SLICE(" and ")) && !slice_has(between, SLICE(","));
}

/* "412 in May and 384 in June. About 20 came back, so it lost 48": between the two and the result,
 * is something told roughly that it may be drawn from? */
static bool is_rough_between(const Chooser *chooser, size_t index, size_t one, size_t other) {
    const Figure *figure = figure_at(chooser, index);
    return figure->hedge != HEDGE_NONE && index > one && index > other &&
           index < chooser->gap->result->figure &&
           figures_commensurable(figure, figure_at(chooser, one));
}

/* "Ten points behind in May, he has made up four points": the lead of another time, and not the
 * share, is what changed. */
static bool is_lead_before(const Chooser *chooser, size_t index) {
    const Figure *result = result_of(chooser), *figure = figure_at(chooser, index);
    return result->kind == FIGURE_POINTS && figure->kind == FIGURE_POINTS &&
           !chooser_seeks_lead(chooser) && index < chooser->gap->result->figure &&
           figure->sentence == result->sentence;
}

/* "Oil exports fell by £0.1bn to £2.4bn and imports by £0.3bn to £3.3bn": each change has its own.
 */
static bool is_shared(const Chooser *chooser, size_t one, size_t other) {
    const Figures *figures = chooser->claims->figures;
    size_t told = chooser->gap->result->figure;
    size_t first = sentence_first(figures, count_least(told, count_least(one, other))),
           last = figures->items[count_most(told, count_most(one, other))].sentence;
    for (size_t i = first; i < figures->count && figures->items[i].sentence <= last; i++) {
        if (i != told && i != one && i != other &&
            (is_other_change(chooser, i) || is_twin(chooser, i) || is_lead_before(chooser, i) ||
             is_rough_between(chooser, i, one, other))) {
            return true;
        }
    }
    return false;
}

/* "It has 5.5m, 0.7m less": of what another paragraph tells? */
static bool is_far_lead(const Chooser *chooser, size_t one, size_t other) {
    const Article *article = chooser->claims->article;
    return chooser->gap->known != NO_MARK && chooser_seeks_lead(chooser) &&
           figure_paragraph(article, figure_at(chooser, one)) !=
               figure_paragraph(article, figure_at(chooser, other));
}

bool gap_is_doubtful(const Chooser *chooser, size_t one, size_t other) {
    return is_far_lead(chooser, one, other) || is_shared(chooser, one, other);
}

static bool is_within(const Level *lesser, const Level *greater, int64_t times) {
    return rational_compare(rational_multiply(lesser->value, rational_of(times)), greater->value) >
           0;
}

/* Have they one unit, or has one of them that of the other, which is about as great? */
static bool are_of_one_unit(const Chooser *chooser, const Level *a, const Level *b) {
    enum { TRIPLE = 3 };
    const Figure *one = figure_at(chooser, a->figure), *other = figure_at(chooser, b->figure);
    bool above = level_is_above(a, b);
    return a->carried || b->carried || figures_commensurable(one, other) ||
           (is_within(above ? b : a, above ? a : b, TRIPLE) && levels_comparable(one, other));
}

/* Is one of two rounded by more than this? */
static bool is_rounder(Rational one, Rational other, Rational than) {
    return rational_compare(one, than) > 0 || rational_compare(other, than) > 0;
}

/* The place of the last digit that is surely meant: "$80 million", by which $1.15 billion became
 * $1.09 billion, is 0.08 billion. */
static int last_place(const Figure *figure) {
    Rational tens = rational_divide(figure->value, rational_scaled(10, figure->place));
    bool round = rational_known(tens) && tens.denominator == 1;
    return figure->place + (round ? 1 : 0);
}

/* A distance is told no more finely than both levels, is more than they are rounded by, as they are
 * apart themselves, and is none of them; they are of one size, and the greater is greater than it.
 */
static bool can_lie_between(const Chooser *chooser, const Level *a, const Level *b) {
    enum { TENFOLD = 10 };
    bool above = level_is_above(a, b);
    const Level *greater = above ? a : b, *lesser = above ? b : a;
    Rational one = figure_step(figure_at(chooser, a->figure)),
             other = figure_step(figure_at(chooser, b->figure));
    bool fine = rational_compare(chooser->step, one) < 0 &&
                rational_compare(chooser->step, other) < 0 &&
                last_place(result_of(chooser)) < figure_at(chooser, a->figure)->place;
    Rational apart = rational_subtract(greater->value, lesser->value);
    bool rounded_away = is_rounder(one, other, chooser->distance) || is_rounder(one, other, apart);
    return is_within(lesser, greater, TENFOLD) && !fine && !rounded_away &&
           rational_compare(chooser->distance, greater->value) < 0 &&
           !rational_equal(lesser->value, chooser->distance);
}

static bool are_rivals(const Level *a, const Level *b) {
    return a->holder.length && b->holder.length && !slice_equal(a->holder, b->holder);
}

/* "The flood of 2019 reached 9.3 metres.\n\nOn Monday the river stood at 5.5. It rose by 4.1": what
 * another paragraph tells to be the older of the two is not where it rose to. */
static bool are_in_order(const Chooser *chooser, const Level *a, const Level *b) {
    const Article *article = chooser->claims->article;
    const Level *older = a->past ? a : b, *newer = a->past ? b : a;
    return figure_paragraph(article, figure_at(chooser, a->figure)) ==
               figure_paragraph(article, figure_at(chooser, b->figure)) ||
           level_is_above(older, newer) == (chooser->gap->direction == DIRECTION_DOWN);
}

/* "She led by 49% to 46%, a gain of a point": that is how two stood at one time. */
static bool are_at_once(const Chooser *chooser, const Level *a, const Level *b) {
    size_t first = count_least(a->figure, b->figure);
    if (count_most(a->figure, b->figure) != first + 1) {
        return false;
    }
    Slice text = chooser->claims->article->text;
    Word between = word_after(text, figure_at(chooser, first)->end),
         before = word_before(text, figure_at(chooser, first)->start);
    return word_is(&between, "to") && !word_is(&before, "from");
}

/* "At Lowell the rate fell by nine points, to 41%" after 58% in all: a percentage that the wording
 * names was another before; what no word tells to be so is of something else. */
static bool lacks_past(const Chooser *chooser, const Level *level) {
    return chooser->gap->kind == RELATION_POINTS && chooser->gap->known != NO_MARK &&
           !times_know_older(chooser) && !level->past &&
           figure_at(chooser, level->figure)->sentence != result_of(chooser)->sentence;
}

/* A change is of one thing at two times. */
static bool is_of_times(const Chooser *chooser, const Level *a, const Level *b) {
    if (chooser_seeks_lead(chooser)) {
        return true;
    }
    if (are_at_once(chooser, a, b) || lacks_past(chooser, b)) {
        return false;
    }
    return a->past != b->past ? are_in_order(chooser, a, b)
                              : !gap_needs_time(chooser, a->figure, b->figure) && !are_rivals(a, b);
}

/* "84,000 in hardback and 212,000 in all" */
static bool is_total_of(const Chooser *chooser, const Level *total, const Level *part) {
    return total->whole && !part->whole && total->figure > part->figure &&
           figure_at(chooser, total->figure)->sentence ==
               figure_at(chooser, part->figure)->sentence;
}

/* A part is no earlier count of the whole, "60 posts, 22 of them in parks"; but what is left of the
 * whole lies between them. */
static bool are_whole_and_part(const Chooser *chooser, const Level *a, const Level *b) {
    bool rest = chooser_seeks_lead(chooser) && chooser->gap->kind == RELATION_DIFFERENCE;
    return is_total_of(chooser, a, b) || is_total_of(chooser, b, a) ||
           (!rest && part_is_told_of(chooser->claims->article->text, figure_at(chooser, a->figure),
                                     figure_at(chooser, b->figure)));
}

static bool are_kin(const Chooser *chooser, const Level *a, const Level *b) {
    return word_may_mean_same(figure_at(chooser, a->figure)->noun,
                              figure_at(chooser, b->figure)->noun) &&
           !are_whole_and_part(chooser, a, b) &&
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

static bool stand_in_reach(const Chooser *chooser, const Level *a, const Level *b) {
    return !are_aside(chooser, a, b) && !times_end_before(chooser, b) &&
           is_behind_meant(chooser, a, b);
}

/* "The old mark of 2:08:15" */
static bool is_record(const Chooser *chooser, const Level *level) {
    static const TableWord records[] = {"best", "mark", "record"};
    enum { WORDS = 3 };
    WordWalk walk = {.text = chooser->claims->article->text,
                     .at = figure_at(chooser, level->figure)->start,
                     .left = WORDS};
    return WALK_BACK_TO(records, &walk);
}

/* "14 seconds adrift": that is behind a rival, and not behind a record. */
static bool is_of_rivals(const Chooser *chooser, const Level *a, const Level *b) {
    return !level_is_distance(chooser->claims->article->text, result_of(chooser)) ||
           (!is_record(chooser, a) && !is_record(chooser, b));
}

/* Is it of a kind that is told by the way, and no level? */
static bool is_idle(const Chooser *chooser, const Level *level) {
    return level->idle || level_is_long_time(figure_at(chooser, level->figure));
}

bool gap_can_mean(const Chooser *chooser, const Level *a, const Level *b) {
    return !is_idle(chooser, a) && !is_idle(chooser, b) && are_kin(chooser, a, b) &&
           are_of_one_unit(chooser, a, b) && can_lie_between(chooser, a, b) &&
           stand_in_reach(chooser, a, b) && is_of_times(chooser, a, b) &&
           is_of_rivals(chooser, a, b) && !chooser_knows_rival(chooser, a, b) &&
           !gap_has_other_base(chooser, a->figure, b->figure) &&
           !gap_takes_parts(chooser, a->figure, b->figure) && !are_listed(chooser, a, b) &&
           !gap_is_doubtful(chooser, a->figure, b->figure);
}

/* "Had 32 seats to the other's 22": of two that face each other neither became the other. */
static bool face_each_other(const Chooser *chooser, const Level *a, const Level *b) {
    enum { NEAR = 40 };
    const Figure *first = figure_at(chooser, count_least(a->figure, b->figure)),
                 *last = figure_at(chooser, count_most(a->figure, b->figure));
    Slice text = chooser->claims->article->text;
    Word before = word_before(text, last->start);
    bool theirs = word_is(&before, "s") ||
                  (last->start > 0 && apostrophe_length_before(text, last->start - 1) > 0);
    return are_rivals(a, b) && last->start - first->end <= NEAR && theirs &&
           slice_has(slice_part(text, first->end, last->start), SLICE(" to "));
}

/* Two of one holder, or told in one breath: "weighed 86 kilos in May and 74 in June, a loss of 12".
 */
static bool may_be_of_one(const Chooser *chooser, const Level *a, const Level *b) {
    return chooser_seeks_lead(chooser) || chooser->gap->of_leads || !are_rivals(a, b) ||
           (figure_at(chooser, a->figure)->sentence == figure_at(chooser, b->figure)->sentence &&
            !face_each_other(chooser, a, b));
}

bool gap_can_follow(const Chooser *chooser, const Level *a, const Level *b) {
    enum { TENFOLD = 10 };
    bool above = level_is_above(a, b);
    return !is_idle(chooser, a) && !is_idle(chooser, b) && are_kin(chooser, a, b) &&
           are_of_one_unit(chooser, a, b) && is_within(above ? b : a, above ? a : b, TENFOLD) &&
           may_be_of_one(chooser, a, b) && !are_at_once(chooser, a, b) &&
           !gap_has_other_base(chooser, a->figure, b->figure) && !are_listed(chooser, a, b) &&
           !is_shared(chooser, a->figure, b->figure);
}
