#include "relations/proportion.h"

#include "relations/claim_fit.h"
#include "relations/claim_window.h"
#include "relations/coarse.h"
#include "relations/term.h"

enum {
    CROWD = 16,          /* levels looked at in one place */
    OPENING_CLAIMS = 24, /* the first claims of an article, which tell what it is about */
    TENFOLD = 10,        /* a share that far from what is told is one of other levels */
    ODDS = 6             /* an accident must be rarer than one in so many */
};

typedef struct Levels {
    const Claim *claims[CROWD];
    Wide values[CROWD]; /* of their figures, coarse */
    size_t count;
} Levels;

typedef struct ProportionSearch {
    const Claims *claims;
    const Claim *share;
    Interval range;   /* of the share, as a ratio */
    Wide least, most; /* its ends, coarse */
    size_t tried;     /* pairs that could be meant, so far */
    Rational width;   /* of what was needed of the part that is found, as a part of it */
    Proportion found;
} ProportionSearch;

static const Figure *figure_at(const ProportionSearch *search, const Claim *claim) {
    return &search->claims->figures->items[claim->figure];
}

/* A level as it stands: no change, no bound, of the share's time; a whole may be of all times. */
static bool can_be_level(const ProportionSearch *search, const Claim *claim, bool whole) {
    const Figure *figure = figure_at(search, claim);
    return claim->measure == MEASURE_ANY && !claim->change && figure_is_level(figure) &&
           figure->hedge == HEDGE_NONE && rational_known(figure->value) &&
           rational_sign(figure->value) > 0 &&
           ((whole && !claim->scope.when.length) || times_agree(claim, search->share));
}

/* Two claims between which levels stand: from the first up to the last. */
typedef struct Stretch {
    size_t first, last;
} Stretch;

/* The levels of a stretch that are not in the narrower one, which was looked through before. */
static Levels levels_between(const ProportionSearch *search, Stretch stretch, Stretch narrower,
                             bool wholes) {
    Levels levels = {.count = 0};
    for (size_t i = stretch.first; i < stretch.last && levels.count < CROWD; i++) {
        if (i >= narrower.first && i < narrower.last) {
            i = narrower.last - 1;
            continue;
        }
        const Claim *claim = &search->claims->list.items[i];
        if (can_be_level(search, claim, wholes)) {
            levels.values[levels.count] = coarse_value(figure_at(search, claim)->value);
            levels.claims[levels.count++] = claim;
        }
    }
    return levels;
}

/* The width of an interval, as a part of its upper end. */
static Rational relative_width(Interval values) {
    return rational_divide(rational_subtract(values.high, values.low), values.high);
}

/* Does the part fit the whole, exactly judged? */
static bool fits(ProportionSearch *search, const Claim *part, const Claim *whole) {
    const Figure *some = figure_at(search, part), *all = figure_at(search, whole);
    Interval needed = interval_multiply(search->range, figure_range(all));
    if (some == all || !levels_comparable(some, all) || !interval_known(needed) ||
        !interval_meets(figure_range(some), needed)) {
        return false;
    }
    search->width = relative_width(needed);
    search->found = (Proportion){part->figure, whole->figure};
    return true;
}

/* Is the one a part of the other at all, and of about the share that is told? */
static bool is_likely(const ProportionSearch *search, Wide part, Wide whole) {
    return part != COARSE_NONE && part < whole &&
           coarse_is_near(part, whole, search->most, TENFOLD);
}

static bool try_whole(ProportionSearch *search, const Levels *parts, const Levels *wholes,
                      size_t whole) {
    for (size_t i = 0; i < parts->count; i++) {
        search->tried += is_likely(search, parts->values[i], wholes->values[whole]) &&
                         levels_comparable(figure_at(search, parts->claims[i]),
                                           figure_at(search, wholes->claims[whole]));
        if (coarse_fits(parts->values[i], wholes->values[whole], search->least, search->most) &&
            fits(search, parts->claims[i], wholes->claims[whole])) {
            return true;
        }
    }
    return false;
}

static bool try_wholes(ProportionSearch *search, const Levels *parts, const Levels *wholes) {
    bool found = false;
    for (size_t i = 0; i < wholes->count && !found; i++) {
        found = try_whole(search, parts, wholes, i);
    }
    return found;
}

static bool is_accident(const ProportionSearch *search) {
    Rational tried = rational_of((int64_t)search->tried * ODDS);
    return rational_compare(rational_multiply(search->width, tried), rational_of(1)) > 0;
}

enum { PART_STRETCHES = 5, WHOLE_STRETCHES = 4 };

/* The nearest first; what was tried in vain counts against what is found later. */
static bool search_around(ProportionSearch *search) {
    ClaimWindow window = claim_window(search->claims, search->share);
    size_t claims = search->claims->list.count,
           opening = claims < OPENING_CLAIMS ? claims : OPENING_CLAIMS;
    const Stretch part_ends[PART_STRETCHES] = {{window.sentence, window.sentence_end},
                                               {window.before, window.behind},
                                               {window.paragraph, window.paragraph_end},
                                               {window.previous, window.after_next_end},
                                               {0, opening}};
    const Stretch whole_ends[WHOLE_STRETCHES] = {{window.sentence, window.sentence_end},
                                                 {window.before, window.behind},
                                                 {window.previous, window.after_next_end},
                                                 {0, opening}};
    Levels wholes[WHOLE_STRETCHES];
    for (size_t i = 0; i < WHOLE_STRETCHES; i++) {
        wholes[i] =
            levels_between(search, whole_ends[i], i ? whole_ends[i - 1] : (Stretch){0}, true);
    }
    for (size_t i = 0; i < PART_STRETCHES; i++) {
        Levels parts =
            levels_between(search, part_ends[i], i ? part_ends[i - 1] : (Stretch){0}, false);
        for (size_t k = 0; k < WHOLE_STRETCHES; k++) {
            if (try_wholes(search, &parts, &wholes[k])) {
                return !is_accident(search);
            }
        }
    }
    return false;
}

bool proportion_find(const Claims *claims, const Claim *share, Proportion *found) {
    const Figure *figure = &claims->figures->items[share->figure];
    ProportionSearch search = {
        .claims = claims,
        .share = share,
        .range = interval_multiply(figure_range(figure),
                                   interval_point(term_unit(RELATION_SHARE, figure)))};
    bool whole = share->change || !interval_known(search.range) || search.range.low_none ||
                 search.range.high_none || rational_sign(search.range.low) <= 0 ||
                 rational_compare(search.range.high, rational_of(1)) >= 0;
    search.least = coarse_value(search.range.low);
    search.most = coarse_value(search.range.high) + 1;
    if (whole || !search_around(&search)) {
        return false;
    }
    *found = search.found;
    return true;
}

bool share_follows(const Claims *claims, const Operands *levels, size_t share) {
    const Figures *figures = claims->figures;
    size_t last = 0;
    for (size_t i = 0; i < levels->count; i++) {
        last = levels->items[i].figure > last ? levels->items[i].figure : last;
    }
    for (size_t i = last + 1; i < share; i++) {
        const Figure *between = &figures->items[i];
        if (figure_is_share(between) || figures_commensurable(between, &figures->items[last])) {
            return false;
        }
    }
    return last < share;
}
