#include "operands/proportion.h"

#include "claims/plain_level.h"
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

typedef struct Level {
    size_t figure;
    size_t unit;   /* index into the units of the search */
    int64_t value; /* coarse */
    CoarseParts parts;
    bool part; /* can it be one? A whole may be of all times */
} Level;

typedef struct ProportionSearch {
    const Claims *claims;
    const Claim *share;
    Interval range;                      /* of the share, as a ratio */
    Wide least, most;                    /* its ends, coarse */
    const Figure *units[PLACES * CROWD]; /* for each unit of the levels a figure that has it */
    size_t unit_count;
    Level levels[PLACES * CROWD]; /* by place */
    size_t start[PLACES + 1];     /* of each place; then the end of them all */
    size_t tried;                 /* pairs that could be meant, so far */
    Rational width; /* of what was needed of the part that is found, as a part of it */
    Proportion found;
} ProportionSearch;

static const Figure *figure_at(const ProportionSearch *search, size_t index) {
    return &search->claims->figures->items[index];
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

static Level level_of(ProportionSearch *search, const Claim *claim, bool part) {
    const Figure *figure = figure_at(search, claim->figure);
    Wide value = coarse_value(figure->value);
    return (Level){.figure = claim->figure,
                   .unit = unit_of(search, figure),
                   .value = (int64_t)value,
                   .parts = coarse_parts(value, search->least, search->most),
                   .part = part};
}

/* The levels of a stretch that are of the share's time, or of all times, and not in the narrower
 * one, which was looked through before. */
static void levels_between(ProportionSearch *search, Stretch stretch, Stretch narrower,
                           size_t place) {
    size_t count = search->start[place], most = count + CROWD;
    PlainLevels plain = plain_levels_between(search->claims, stretch.first, stretch.last);
    for (size_t i = 0; i < plain.count && count < most; i++) {
        size_t at = plain.claims[i];
        const Claim *claim = &search->claims->list.items[at];
        if ((at >= narrower.first && at < narrower.last) ||
            !figure_is_level(figure_at(search, claim->figure))) {
            continue;
        }
        bool part = times_agree(claim->scope, search->share->scope);
        if (part || !claim->scope.when.length) {
            search->levels[count++] = level_of(search, claim, part);
        }
    }
    search->start[place + 1] = count;
}

/* Does the part fit the whole, which is of its unit, exactly judged? */
static bool fits(ProportionSearch *search, size_t part, size_t whole) {
    const Figure *some = figure_at(search, part), *all = figure_at(search, whole);
    Interval needed =
        interval_multiply(search->range, figures_range(search->claims->figures, whole));
    if (some == all || !interval_known(needed) ||
        !interval_meets(figures_range(search->claims->figures, part), needed)) {
        return false;
    }
    search->width = interval_relative_width(needed);
    search->found = (Proportion){.part = part, .whole = whole};
    return true;
}

static bool may_be_part(const Level *part, const Level *whole) {
    return part->part && part->unit == whole->unit && part->value != COARSE_NONE &&
           part->value < whole->value;
}

/* For most shares no two levels come near what is told, wherever they stand. */
static bool may_fit(const ProportionSearch *search) {
    const Level *end = search->levels + search->start[PLACES];
    for (const Level *whole = search->levels; whole < end; whole++) {
        for (const Level *part = search->levels; part < end; part++) {
            if (coarse_fits(part->value, &whole->parts) && may_be_part(part, whole)) {
                return true;
            }
        }
    }
    return false;
}

/* The parts of one place. What is about the share that is told is tried. */
static bool try_whole(ProportionSearch *search, const Level *whole, size_t place) {
    for (size_t i = search->start[place]; i < search->start[place + 1]; i++) {
        const Level *part = &search->levels[i];
        if (may_be_part(part, whole) &&
            coarse_is_near(part->value, whole->value, search->most, TENFOLD)) {
            search->tried++;
            if (coarse_fits(part->value, &whole->parts) &&
                fits(search, part->figure, whole->figure)) {
                return true;
            }
        }
    }
    return false;
}

static bool is_accident(const ProportionSearch *search) {
    Rational tried = rational_of((int64_t)search->tried * ODDS);
    return rational_compare(rational_multiply(search->width, tried), rational_of(1)) > 0;
}

static void levels_around(ProportionSearch *search) {
    ClaimWindow window = claim_window(search->claims, search->share);
    size_t claims = search->claims->list.count;
    const Stretch stretches[PLACES] = {{window.sentence, window.sentence_end},
                                       {window.before, window.behind},
                                       {window.paragraph, window.paragraph_end},
                                       {window.previous, window.after_next_end},
                                       {0, claims < OPENING_CLAIMS ? claims : OPENING_CLAIMS}};
    search->start[0] = 0;
    for (size_t i = 0; i < PLACES; i++) {
        levels_between(search, stretches[i], i ? stretches[i - 1] : (Stretch){0}, i);
    }
}

/* The nearest parts first, of the wholes in reading order of each place; what was tried in vain
 * counts against what is found later. */
static bool search_around(ProportionSearch *search) {
    levels_around(search);
    if (!may_fit(search)) {
        return false;
    }
    for (size_t place = 0; place < PLACES; place++) {
        for (size_t i = 0; i < search->start[PLACES]; i++) {
            if (try_whole(search, &search->levels[i], place)) {
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
    search.range = interval_scaled(figures_range(claims->figures, share->figure),
                                   term_unit(RELATION_SHARE, figure));
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
