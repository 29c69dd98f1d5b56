#include "operands/choice.h"

#include "operands/side.h"
#include "operands/two_times.h"
#include "relations/coarse.h"
#include "relations/context.h"
#include "relations/term.h"

enum { FIRST = 1 }; /* the role of the more, or of the older of two percentages */

static const Figure *figure_at(const Chooser *chooser, size_t index) {
    return &chooser->claims->figures->items[index];
}

static bool has_known(const Chooser *chooser) {
    return chooser->gap->known != NO_MARK;
}

/* Was `a` before `b`, as far as is told? */
static bool is_older(const Chooser *chooser, const Level *a, const Level *b) {
    bool greater = level_is_above(a, b);
    return a->past != b->past ? a->past : greater == (chooser->gap->direction == DIRECTION_DOWN);
}

bool chooser_seeks_lead(const Chooser *chooser) {
    return chooser->gap->direction == DIRECTION_NONE;
}

/* Has `a` the first role: of a lead the greater, of a fall the older, of a rise the newer; of
 * points the older? */
static bool is_first(const Chooser *chooser, const Level *a, const Level *b) {
    const Gap *gap = chooser->gap;
    if (has_known(chooser)) {
        return gap->known_role == FIRST;
    }
    bool older_first = gap->kind == RELATION_POINTS || gap->direction == DIRECTION_DOWN;
    return chooser_seeks_lead(chooser) ? level_is_above(a, b)
                                       : is_older(chooser, a, b) == older_first;
}

Pair chooser_pair(const Chooser *chooser, const Level *a, const Level *b) {
    bool first = is_first(chooser, a, b);
    return (Pair){.first = first ? a->figure : b->figure, .second = first ? b->figure : a->figure};
}

/* Did it go the way that is told: is the first the greater, or of points that rose the second? */
static bool way_fits(const Chooser *chooser, const Level *a, const Level *b) {
    const Gap *gap = chooser->gap;
    if (gap->kind == RELATION_POINTS && gap->direction == DIRECTION_NONE) {
        return true;
    }
    bool greater = level_is_above(a, b);
    bool greater_first = gap->kind == RELATION_DIFFERENCE || gap->direction == DIRECTION_DOWN;
    return (greater == is_first(chooser, a, b)) == greater_first;
}

static bool is_bare(const Figure *figure) {
    return figure->kind == FIGURE_CARDINAL && !figure->noun.length;
}

static bool has_unit_beside(const Figure *figure) {
    return figure->kind == FIGURE_QUANTITY || figure->kind == FIGURE_POINTS;
}

/* "Metres, 2.15 farther than his 85.27", "31 points, four clear of Ray on 27": one alone says its
 * unit. */
static bool are_of_one_unit(const Figure *a, const Figure *b) {
    return figures_commensurable(a, b) || (has_unit_beside(a) && is_bare(b)) ||
           (has_unit_beside(b) && is_bare(a));
}

/* A bare number stands beside one that says its unit, as a percentage of no more than 100; two of
 * them are those of an index, in points. */
static bool have_one_unit(const Chooser *chooser, const Level *a, const Level *b) {
    enum { HUNDRED = 100 };
    bool points = chooser->gap->kind == RELATION_POINTS;
    const Level *bare = a->carried ? a : b;
    if (a->carried && b->carried) {
        return points;
    }
    if (bare->carried) {
        return !points || rational_compare(bare->value, rational_of(HUNDRED)) <= 0;
    }
    return points || are_of_one_unit(figure_at(chooser, a->figure), figure_at(chooser, b->figure));
}

/* Could the gap lie between two of one unit at all? Where no pair of two times does, one figure is
 * wrong, and may be too great or too small. */
static bool can_be_pair(const Chooser *chooser, const Level *a, const Level *b) {
    enum { TENFOLD = 10 };
    Rational greater = level_is_above(a, b) ? a->value : b->value;
    return rational_compare(greater, chooser->distance) > 0 ||
           rational_compare(rational_multiply(greater, rational_of(TENFOLD)), chooser->distance) >
               0;
}

static Rational greatest_value(const Levels *levels) {
    Rational most = rational_of(0);
    for (size_t i = 0; i < levels->count; i++) {
        most = rational_compare(levels->items[i].value, most) > 0 ? levels->items[i].value : most;
    }
    return most;
}

/* The levels that have their unit themselves and are parts of none of the others. */
static size_t count_own(const Levels *levels) {
    size_t count = 0;
    for (size_t i = 0; i < levels->count; i++) {
        count += !levels->items[i].carried && !levels->items[i].whole;
    }
    return count;
}

/* Is no level of the stretch between the two, and none above them? */
static bool are_greatest(const Levels *levels, const Level *a, const Level *b) {
    Rational least = rational_compare(a->value, b->value) < 0 ? a->value : b->value;
    size_t above = 0;
    for (size_t i = 0; i < levels->count; i++) {
        above += !levels->items[i].carried && !levels->items[i].whole &&
                 rational_compare(levels->items[i].value, least) > 0;
    }
    return above == 1;
}

static bool stand_before(const Chooser *chooser, const Level *a, const Level *b) {
    size_t result = chooser->gap->result->figure;
    return a->figure < result && b->figure < result &&
           figure_at(chooser, a->figure)->sentence == figure_at(chooser, result)->sentence;
}

/* "52% of the young are for it, which drops to 38% of the old: a gap of 14 points": are there two
 * before it in its sentence, whatever stands behind? */
static bool are_two_before(const Chooser *chooser, const Levels *levels) {
    size_t before = 0, past = 0;
    for (size_t i = 0; i < levels->count; i++) {
        const Level *level = &levels->items[i];
        bool stands = !level->carried && stand_before(chooser, level, level);
        before += stands;
        past += stands && level->past;
    }
    return before == 2 && past != 1;
}

static bool are_just_before(const Chooser *chooser, const Levels *levels, const Level *a,
                            const Level *b) {
    return stand_before(chooser, a, b) && are_two_before(chooser, levels);
}

/* Of points those just before the lead are meant, else the two greatest. */
static bool are_compared(const Chooser *chooser, const Levels *levels, const Level *a,
                         const Level *b) {
    bool points = chooser->gap->kind == RELATION_POINTS && are_two_before(chooser, levels);
    return points ? stand_before(chooser, a, b) : are_greatest(levels, a, b);
}

/* Is it told of another than the rival? */
static bool is_of_another(const Chooser *chooser, const Level *level) {
    return level->holder.length && !slice_equal(level->holder, chooser->gap->rival);
}

bool chooser_knows_rival(const Chooser *chooser, const Level *a, const Level *b) {
    size_t result = chooser->gap->result->figure;
    const Level *later = a->figure > b->figure ? a : b;
    return chooser->gap->rival.length && is_of_another(chooser, later) &&
           (later->figure > result || is_of_another(chooser, later == a ? b : a));
}

/* "The 13-point lead is eight points smaller than in June, when it was 55% to 34%" */
static bool is_of_other_time(const Level *a, const Level *b) {
    return (a->past && !a->beside) || (b->past && !b->beside);
}

/* A lead is that of the first over the second, of its own time. */
static bool is_likely(const Chooser *chooser, const Levels *levels, const Level *a,
                      const Level *b) {
    if (a->carried != b->carried || a->rate || b->rate || a->idle || b->idle) {
        return false;
    }
    if (chooser_seeks_lead(chooser)) {
        return (has_known(chooser) && times_may_be_of_one_noun(chooser, a, b) &&
                way_fits(chooser, a, b)) ||
               (!a->whole && !b->whole && !is_of_other_time(a, b) &&
                !chooser_knows_rival(chooser, a, b) && are_compared(chooser, levels, a, b));
    }
    return times_are_likely(chooser, a, b);
}

/* "741 said Yes and 151 No" */
static bool are_sides(const Chooser *chooser, const Level *a, const Level *b) {
    const Article *article = chooser->claims->article;
    const Figure *one = figure_at(chooser, a->figure), *other = figure_at(chooser, b->figure);
    Side left = one->sentence == other->sentence ? side_behind(article, one) : SIDE_NONE;
    Side right = left == SIDE_NONE ? SIDE_NONE : side_behind(article, other);
    return right != SIDE_NONE && left != right;
}

static bool are_rivals(const Chooser *chooser, const Level *a, const Level *b) {
    bool named = a->holder.length && b->holder.length && !slice_equal(a->holder, b->holder);
    return named || (chooser_seeks_lead(chooser) && are_sides(chooser, a, b));
}

/* "25 to 19", "38 against 36" */
static bool are_opposed(const Chooser *chooser, const Level *a, const Level *b) {
    size_t start = figure_at(chooser, a->figure)->end, end = figure_at(chooser, b->figure)->start;
    if (start > end) {
        return false;
    }
    Slice between = slice_part(chooser->claims->article->text, start, end);
    return slice_has(between, SLICE(" to ")) || slice_has(between, SLICE(" against "));
}

/* A count of three digits or fewer may be of anything. */
static bool is_small_count(const Chooser *chooser, const Level *level) {
    enum { THOUSAND = 1000 };
    return figure_at(chooser, level->figure)->kind == FIGURE_CARDINAL &&
           rational_compare(level->value, rational_of(THOUSAND)) < 0;
}

/* The only two levels of a stretch, if they are not just any counts. */
static bool are_alone(const Chooser *chooser, const Levels *levels, const Level *a,
                      const Level *b) {
    bool small = is_small_count(chooser, a) && is_small_count(chooser, b);
    return count_own(levels) == 2 &&
           (!small || stand_before(chooser, a, b) || are_opposed(chooser, a, b));
}

/* Do the words leave no doubt which two are meant, if no other pair is likely? */
static bool is_plain(const Chooser *chooser, const Levels *levels, const Level *a, const Level *b) {
    if (chooser_seeks_lead(chooser)) {
        return has_known(chooser) || are_alone(chooser, levels, a, b) ||
               are_rivals(chooser, a, b) ||
               (chooser->gap->kind == RELATION_POINTS && are_just_before(chooser, levels, a, b));
    }
    return has_known(chooser) || a->past != b->past || chooser->gap->kind == RELATION_DIFFERENCE;
}

static Wide wide_apart(Wide a, Wide b) {
    return a > b ? a - b : b - a;
}

/* Are the two so much farther apart than is told, or nearer, that no closer look is needed? A slack
 * is never above its value, so where it is too large for a coarse one, so is the value. */
static bool is_far_off(const Chooser *chooser, const Level *a, const Level *b) {
    enum { CUT = 6 }; /* so many values were cut to thousandths, each by less than one */
    if (a->coarse_value == COARSE_NONE || b->coarse_value == COARSE_NONE ||
        chooser->coarse_distance == COARSE_NONE) {
        return false;
    }
    Wide apart = wide_apart(a->coarse_value, b->coarse_value);
    return wide_apart(apart, chooser->coarse_distance) >
           a->coarse_slack + b->coarse_slack + chooser->coarse_slack + CUT;
}

typedef enum Fit { FIT_NONE, FIT_ROUNDED, FIT_EXACT } Fit;

/* Could the two be so far apart, however they were rounded? */
static Fit fit_of(const Chooser *chooser, const Level *a, const Level *b) {
    bool bounded =
        rational_known(chooser->slack) && rational_known(a->slack) && rational_known(b->slack);
    if (bounded && is_far_off(chooser, a, b)) {
        return FIT_NONE;
    }
    Rational apart = rational_absolute(rational_subtract(a->value, b->value));
    if (rational_known(apart) && rational_equal(apart, chooser->distance)) {
        return FIT_EXACT;
    }
    Rational off = rational_absolute(rational_subtract(apart, chooser->distance));
    Rational most = rational_add(rational_add(a->slack, b->slack), chooser->slack);
    bool fits = !bounded || !rational_known(off) || !rational_known(most) ||
                rational_compare(off, most) <= 0;
    return fits ? FIT_ROUNDED : FIT_NONE;
}

static void choose(const Chooser *chooser, const Levels *levels, const Level *a, const Level *b,
                   Choices *choices) {
    choices->tried++;
    if (!have_one_unit(chooser, a, b)) {
        return;
    }
    Fit fit = fit_of(chooser, a, b);
    if ((chooser->passes_over && fit == FIT_NONE) || !can_be_pair(chooser, a, b)) {
        return;
    }
    bool likely = is_likely(chooser, levels, a, b);
    choices->likely += likely;
    choices->items[choices->count++] = (Choice){.pair = chooser_pair(chooser, a, b),
                                                .likely = likely,
                                                .plain = likely && is_plain(chooser, levels, a, b),
                                                .rivals = likely && are_rivals(chooser, a, b),
                                                .fits = way_fits(chooser, a, b),
                                                .near = fit != FIT_NONE,
                                                .exact = fit == FIT_EXACT};
}

static void list_choices(const Chooser *chooser, const Levels *levels, Choices *choices) {
    choices->count = choices->likely = choices->tried = 0;
    choices->most = greatest_value(levels);
    choices->alone = count_own(levels) == 2;
    for (size_t i = 0; i < levels->count; i++) {
        for (size_t k = i + 1; !has_known(chooser) && k < levels->count; k++) {
            choose(chooser, levels, &levels->items[i], &levels->items[k], choices);
        }
        if (has_known(chooser)) {
            choose(chooser, levels, &chooser->known, &levels->items[i], choices);
        }
    }
}

/* Where some of the likely ones went the way that is told, the others did not mean it. */
static void prefer_fitting(Choices *choices) {
    size_t fitting = 0;
    for (size_t i = 0; i < choices->count; i++) {
        fitting += choices->items[i].likely && choices->items[i].fits;
    }
    for (size_t i = 0; fitting > 0 && i < choices->count; i++) {
        choices->items[i].likely = choices->items[i].likely && choices->items[i].fits;
    }
    choices->likely = fitting > 0 ? fitting : choices->likely;
}

Chooser chooser_make(const Claims *claims, const Gap *gap) {
    enum { BASIS_POINTS = 100 }; /* of a point */
    const Figure *result = &claims->figures->items[gap->result->figure];
    Chooser chooser = {.claims = claims, .gap = gap, .distance = result->value};
    if (result->hedge == HEDGE_NONE) {
        chooser.step = figure_step(result);
        chooser.slack = figure_slack(result);
    }
    if (result->unit && strcmp(result->unit, "bp") == 0) {
        chooser.distance = rational_divide(chooser.distance, rational_of(BASIS_POINTS));
        chooser.step = rational_divide(chooser.step, rational_of(BASIS_POINTS));
        chooser.slack = rational_divide(chooser.slack, rational_of(BASIS_POINTS));
    }
    chooser.coarse_distance = coarse_value(chooser.distance);
    chooser.coarse_slack = coarse_value(chooser.slack);
    if (has_known(&chooser) && rational_known(chooser.distance)) {
        chooser.known = level_known(claims, gap);
    }
    return chooser;
}

void choices_of_levels(const Chooser *chooser, const Levels *levels, Choices *choices) {
    list_choices(chooser, levels, choices);
    prefer_fitting(choices);
}
