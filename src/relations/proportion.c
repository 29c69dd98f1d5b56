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

enum { PLACES = 5 }; /* where levels are looked for: sentence, those beside it, ..., the opening */

typedef struct Levels {
    size_t figures[CROWD];
    Wide values[CROWD];  /* coarse */
    size_t units[CROWD]; /* indexes into the units of the search */
    bool parts[CROWD];   /* can they be parts? A whole may be of all times */
    size_t count;
} Levels;

typedef struct ProportionSearch {
    const Claims *claims;
    const Claim *share;
    Interval range;                      /* of the share, as a ratio */
    Wide least, most;                    /* its ends, coarse */
    const Figure *units[PLACES * CROWD]; /* for each unit of the levels a figure that has it */
    size_t unit_count;
    size_t tried;   /* pairs that could be meant, so far */
    Rational width; /* of what was needed of the part that is found, as a part of it */
    Proportion found;
} ProportionSearch;

static const Figure *figure_at(const ProportionSearch *search, size_t index) {
    return &search->claims->figures->items[index];
}

/* A level as it stands: no change, no bound, of the share's time or of all times. */
static bool can_be_level(const ProportionSearch *search, const Claim *claim) {
    const Figure *figure = figure_at(search, claim->figure);
    return claim->measure == MEASURE_ANY && !claim->change && figure_is_level(figure) &&
           figure->hedge == HEDGE_NONE && rational_known(figure->value) &&
           rational_sign(figure->value) > 0 &&
           (!claim->scope.when.length || times_agree(claim->scope, search->share->scope));
}

/* The unit's index; pairs are of one unit, and are told by it at once. */
static size_t unit_of(ProportionSearch *search, const Figure *figure) {
    size_t unit = 0;
    while (unit < search->unit_count && !figures_commensurable(search->units[unit], figure)) {
        unit++;
    }
    search->units[unit] = figure;
    search->unit_count += unit == search->unit_count;
    return unit;
}

/* Two claims between which levels stand: from the first up to the last. */
typedef struct Stretch {
    size_t first, last;
} Stretch;

/* The levels of a stretch that are not in the narrower one, which was looked through before. */
static void levels_between(ProportionSearch *search, Stretch stretch, Stretch narrower,
                           Levels *levels) {
    levels->count = 0;
    for (size_t i = stretch.first; i < stretch.last && levels->count < CROWD; i++) {
        if (i >= narrower.first && i < narrower.last) {
            i = narrower.last - 1;
            continue;
        }
        const Claim *claim = &search->claims->list.items[i];
        if (can_be_level(search, claim)) {
            const Figure *figure = figure_at(search, claim->figure);
            levels->figures[levels->count] = claim->figure;
            levels->parts[levels->count] = times_agree(claim->scope, search->share->scope);
            levels->values[levels->count] = coarse_value(figure->value);
            levels->units[levels->count++] = unit_of(search, figure);
        }
    }
}

/* Does the part fit the whole, which is of its unit, exactly judged? */
static bool fits(ProportionSearch *search, size_t part, size_t whole) {
    const Figure *some = figure_at(search, part), *all = figure_at(search, whole);
    Interval needed = interval_multiply(search->range, figure_range(all));
    if (some == all || !interval_known(needed) || !interval_meets(figure_range(some), needed)) {
        return false;
    }
    search->width = interval_relative_width(needed);
    search->found = (Proportion){part, whole};
    return true;
}

/* Is the one a part of the other at all, and of about the share that is told? */
static bool is_likely(const ProportionSearch *search, Wide part, Wide whole) {
    return part != COARSE_NONE && part < whole &&
           coarse_is_near(part, whole, search->most, TENFOLD);
}

static bool try_whole(ProportionSearch *search, const Levels *parts, const Levels *wholes,
                      size_t whole) {
    CoarseParts near = coarse_parts(wholes->values[whole], search->least, search->most);
    size_t unit = wholes->units[whole], all = wholes->figures[whole];
    bool found = false;
    for (size_t i = 0; i < parts->count && !found; i++) {
        size_t some = parts->figures[i];
        if (parts->parts[i] && parts->units[i] == unit &&
            is_likely(search, parts->values[i], wholes->values[whole])) {
            search->tried++;
            found = coarse_fits(parts->values[i], &near) && fits(search, some, all);
        }
    }
    return found;
}

static bool try_wholes(ProportionSearch *search, const Levels *parts, const Levels *wholes) {
    bool found = false;
    for (size_t i = 0; i < wholes->count && parts->count && !found; i++) {
        found = try_whole(search, parts, wholes, i);
    }
    return found;
}

static bool is_accident(const ProportionSearch *search) {
    Rational tried = rational_of((int64_t)search->tried * ODDS);
    return rational_compare(rational_multiply(search->width, tried), rational_of(1)) > 0;
}

static void levels_around(ProportionSearch *search, Levels levels[PLACES]) {
    ClaimWindow window = claim_window(search->claims, search->share);
    size_t claims = search->claims->list.count;
    const Stretch stretches[PLACES] = {{window.sentence, window.sentence_end},
                                       {window.before, window.behind},
                                       {window.paragraph, window.paragraph_end},
                                       {window.previous, window.after_next_end},
                                       {0, claims < OPENING_CLAIMS ? claims : OPENING_CLAIMS}};
    for (size_t i = 0; i < PLACES; i++) {
        levels_between(search, stretches[i], i ? stretches[i - 1] : (Stretch){0}, &levels[i]);
    }
}

/* The nearest first; what was tried in vain counts against what is found later. */
static bool search_around(ProportionSearch *search) {
    Levels levels[PLACES];
    levels_around(search, levels);
    for (size_t i = 0; i < PLACES; i++) {
        for (size_t k = 0; k < PLACES; k++) {
            if (try_wholes(search, &levels[i], &levels[k])) {
                return !is_accident(search);
            }
        }
    }
    return false;
}

/* Is it a share proper: between nothing and the whole, both excluded? */
static bool is_part(Interval share) {
    return interval_known(share) && !share.low_none && !share.high_none &&
           rational_sign(share.low) > 0 && rational_compare(share.high, rational_of(1)) < 0;
}

bool proportion_find(const Claims *claims, const Claim *share, Proportion *found) {
    const Figure *figure = &claims->figures->items[share->figure];
    ProportionSearch search;
    if (share->change) {
        return false;
    }
    search.claims = claims;
    search.share = share;
    search.unit_count = search.tried = 0;
    search.range =
        interval_multiply(figure_range(figure), interval_point(term_unit(RELATION_SHARE, figure)));
    if (!is_part(search.range)) {
        return false;
    }
    search.least = coarse_value(search.range.low);
    search.most = coarse_value(search.range.high) + 1;
    if (!search_around(&search)) {
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
