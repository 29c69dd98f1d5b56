#include "operands/growth_sole.h"

#include "base/count.h"
#include "claims/plain_level.h"
#include "claims/time_order.h"
#include "figures/letter.h"
#include "operands/headline_pair.h"
#include "operands/like_levels.h"
#include "operands/named_level.h"
#include "relations/claim_fit.h"
#include "relations/claim_window.h"
#include "relations/coarse.h"
#include "relations/term.h"
#include <string.h>

enum {
    CROWD = 12,   /* levels looked at in one place */
    TENFOLD = 10, /* a change that far from what is stated is one of other amounts */
    ODDS = 4      /* an accident must be rarer than one in so many */
};

/* Are they two years, the first before the second? */
static bool are_years(Slice then, Slice now) {
    enum { YEAR_DIGITS = 4 };
    return then.length == YEAR_DIGITS && now.length == YEAR_DIGITS && digit_is(then.bytes[0]) &&
           digit_is(now.bytes[0]) && memcmp(then.bytes, now.bytes, YEAR_DIGITS) < 0;
}

/* "Last year it was 12,480. In 2023 it had been 11,172. The rise": a year that is told by its
 * number is before the last, if the change is drawn from the two. */
static bool is_year_before_last(const GrowthSearch *search, const Claim *old, const Claim *new) {
    Slice then = old->scope.when;
    enum { NEAR = 2 }; /* sentences with figures */
    size_t passage = search->change->passage,
           paragraph = passage_paragraph(search->claims, passage);
    return digit_is(byte_at(then, 0)) && slice_equal(new->scope.when, SLICE("earlier")) &&
           search->change->figure > count_most(old->figure, new->figure) &&
           old->passage != new->passage &&passage_paragraph(search->claims, old->passage) ==
               paragraph &&passage_paragraph(search->claims, new->passage) ==
               paragraph &&passage - count_least(old->passage, new->passage) <= NEAR;
}

/* Is the old amount of a time before that of the new one? What is called earlier is, whatever the
 * other's; of two years or months the new one is that of the article, or of the change. */
static bool are_apart(const GrowthSearch *search, const Claim *old, const Claim *new) {
    Slice then = old->scope.when, now = new->scope.when;
    TimeOrder order = time_order(search->claims, then, now);
    if (order != TIMES_UNTOLD) {
        return order == TIMES_ASCEND;
    }
    if (!then.length || slice_equal(then, now) || time_is_unreal(then) || time_is_unreal(now)) {
        return false;
    }
    if (time_is_other(now) && !time_is_other(then)) {
        return is_year_before_last(search, old, new);
    }
    return !now.length || slice_equal(now, search->change->scope.when) || are_years(then, now) ||
           (search->of_named_times && time_is_other(then) && !time_is_other(now));
}

/* Is to / from - 1 within ten times the change that is stated, whatever its direction? What is left
 * of the old is no crumb: from 125,000 pupils to two sessions is no fall. */
static bool is_likely(const GrowthSearch *search, const Figure *from, const Figure *to) {
    Wide old = coarse_value(from->value), new = coarse_value(to->value);
    if (old == COARSE_NONE || new == COARSE_NONE || new *TENFOLD < old) {
        return false;
    }
    return coarse_is_near(new > old ? new - old : old - new, old, search->stated, TENFOLD);
}

/* Most changes have no pair that could be meant, and need no rates. False if it has none. */
static bool read_rates(GrowthSearch *search) {
    const Figure *figure = growth_figure(search, search->change);
    if (!search->rated) {
        Interval rate =
            interval_scaled(figures_range(search->claims->figures, search->change->figure),
                            term_unit(RELATION_CHANGE, figure));
        Interval one = interval_point(rational_of(1));
        bool bounded = interval_known(rate) && !rate.low_none && !rate.high_none &&
                       rational_sign(rate.low) > 0;
        search->rise = bounded ? interval_add(one, rate) : interval_unknown();
        search->fall = bounded ? interval_subtract(one, rate) : interval_unknown();
        search->rated = true;
    }
    return interval_known(search->rise) && interval_known(search->fall);
}

bool growth_try(GrowthSearch *search, const Claim *old, const Claim *new) {
    const Figure *from = growth_figure(search, old), *to = growth_figure(search, new);
    if (old == new || !levels_comparable(from, to) || !is_likely(search, from, to) ||
        !read_rates(search)) {
        return false;
    }
    Interval before = figures_range(search->claims->figures, old->figure),
             after = figures_range(search->claims->figures, new->figure);
    Interval rise = interval_multiply(before, search->rise),
             fall = interval_multiply(before, search->fall);
    if (!interval_known(rise) || !interval_known(fall)) {
        return false;
    }
    search->found = (Growth){.from = old->figure, .to = new->figure};
    search->likely++;
    search->chance = rational_add(search->chance, interval_relative_width(rise));
    return interval_meets(after, rise) || interval_meets(after, fall);
}

static bool is_accident(const GrowthSearch *search) {
    return rational_compare(rational_multiply(search->chance, rational_of(ODDS)), rational_of(1)) >
           0;
}

/* Is it the pair of the level that the wording names, or are they of two times? */
static bool may_be_pair(const GrowthSearch *search, const Claim *old, const Claim *new) {
    const KnownLevel *known = search->wording->known;
    if (!known) {
        return are_apart(search, old, new);
    }
    return known->is_old ? old->figure == known->figure && new->figure < search->change->figure
                         : new->figure == known->figure &&are_apart(search, old, new);
}

/* Does another level of the change's sentence, of whatever unit, stand between the new amount and
 * the change, and look as if it could be meant? "Output was 9.2m, and imports 4.1m bpd, up 37% from
 * 3m" */
static bool is_cut_off(const GrowthSearch *search) {
    const Figures *figures = search->claims->figures;
    const Figure *old = &figures->items[search->found.from];
    for (size_t i = search->found.to + 1; i < search->change->figure; i++) {
        const Figure *between = &figures->items[i];
        if (i != search->found.from && figure_is_level(between) &&
            levels_are_of_one_size(old, between) && is_likely(search, old, between)) {
            return true;
        }
    }
    return false;
}

/* All pairs of an old and a new amount between two claims. */
static bool try_between(GrowthSearch *search, size_t first, size_t last) {
    const Claim *claims = search->claims->list.items;
    PlainLevels levels = plain_levels_between(search->claims, first, last);
    levels.count = count_least(levels.count, CROWD);
    for (size_t i = levels.count; i > 0; i--) {
        const Claim *old = &claims[levels.claims[i - 1]];
        if (!search->wording->known && !old->scope.when.length) {
            continue; /* it is of no time before any other */
        }
        for (size_t k = levels.count; k > 0; k--) {
            const Claim *new = &claims[levels.claims[k - 1]];
            if (may_be_pair(search, old, new) && growth_try(search, old, new)) {
                return true;
            }
        }
    }
    return false;
}

/* Is the one likely pair what the change must mean, found at that step of the search? */
static bool is_sole(const GrowthSearch *search, size_t step) {
    enum { PARAGRAPH = 2 };
    bool told =
        search->wording->known && search->wording->known->is_old; /* where the sentence tells all */
    return told ? !is_cut_off(search) && !growth_is_passed_over(search) &&
                      (step == 0 || !growth_is_shared(search))
                : step >= PARAGRAPH && growth_may_mean(search);
}

/* First of what is told as it is now, or when the change is told of. */
static bool try_times(GrowthSearch *search, size_t first, size_t last) {
    search->likely = 0;
    search->of_named_times = false;
    bool found = try_between(search, first, last);
    if (!found && search->likely == 0) {
        search->of_named_times = true;
        found = try_between(search, first, last);
    }
    return found;
}

static bool search_around(GrowthSearch *search) {
    ClaimWindow window = claim_window(search->claims, search->change);
    const size_t ends[][2] = {
        {window.sentence, window.sentence_end},
        {window.before, window.sentence_end},
        {window.paragraph, window.paragraph_end},
        {search->wording->known ? claim_window_earlier(search->claims, &window) : window.previous,
         window.next_end}};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        if (try_times(search, ends[i][0], ends[i][1])) {
            search->found.fits = !is_accident(search);
            return search->found.fits;
        }
        if (search->likely == 1 && is_sole(search, i)) {
            search->found.alone = true;
            return true;
        }
    }
    return false;
}

/* The level that the words of the change name, where they name one. */
static bool search_named(GrowthSearch *search) {
    const KnownLevel *known = search->wording->known;
    size_t named = known && known->is_old
                       ? named_level_find(search->claims, search->change, known->figure)
                       : NO_MARK;
    if (named == NO_MARK) {
        return false;
    }
    search->likely = 0;
    search->found.fits = growth_try(search, claim_of_figure(search->claims, known->figure),
                                    claim_of_figure(search->claims, named));
    search->found.alone = !search->found.fits && search->likely == 1;
    return search->likely == 1;
}

/* What is told below the headline, if it went the way that is told. */
static bool search_headline(GrowthSearch *search) {
    HeadlinePair pair;
    if (search->wording->known || search->wording->direction == DIRECTION_NONE ||
        !headline_pair_find(search->claims, search->change, &pair)) {
        return false;
    }
    search->likely = 0;
    (void)growth_try(search, pair.old, pair.new);
    bool grows = rational_compare(growth_figure(search, pair.new)->value,
                                  growth_figure(search, pair.old)->value) > 0;
    search->found.alone =
        search->likely == 1 && grows == (search->wording->direction == DIRECTION_UP);
    return search->found.alone;
}

bool growth_find(const Claims *claims, const Claim *change, const GrowthWording *wording,
                 Growth *found) {
    const Figure *figure = &claims->figures->items[change->figure];
    if (!figure_is_share(figure)) {
        return false;
    }
    GrowthSearch search = {.claims = claims,
                           .change = change,
                           .wording = wording,
                           .stated = coarse_value(rational_multiply(
                               figure->value, term_unit(RELATION_CHANGE, figure))),
                           .chance = rational_of(0)};
    bool blank = !wording->known && wording->direction != DIRECTION_NONE;
    bool any = search_named(&search) || search_around(&search) ||
               (blank && growth_search_sole(&search)) || search_headline(&search);
    *found = search.found;
    return any;
}
