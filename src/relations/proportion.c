#include "relations/proportion.h"

#include "relations/claim_window.h"
#include "relations/coarse.h"
#include "relations/term.h"

enum {
    CROWD = 16,          /* levels looked at in one place */
    OPENING_CLAIMS = 24, /* the first claims of an article, which tell what it is about */
    ODDS = 8 /* an accident must be rarer than one in so many, were all levels within ten
                times the one that is sought */
};

/* Where levels are looked for, the nearest first. */
typedef enum LevelPlace { SENTENCE, BESIDE, PARAGRAPH, AROUND, HEAD, PLACES } LevelPlace;

typedef struct Levels {
    size_t figures[CROWD];
    Wide values[CROWD];  /* coarse */
    size_t units[CROWD]; /* indexes into the units of the search */
    size_t count;
} Levels;

typedef struct ProportionSearch {
    const Claims *claims;
    const Claim *share;
    Interval range;                      /* of the share, as a ratio */
    Wide least, most;                    /* its ends, coarse */
    const Figure *units[PLACES * CROWD]; /* for each unit of the levels a figure that has it */
    size_t unit_count;
    size_t tried;   /* pairs so far */
    Rational width; /* of what was needed of the part that is found, as a part of it */
    Proportion found;
} ProportionSearch;

static const Figure *figure_at(const ProportionSearch *search, size_t index) {
    return &search->claims->figures->items[index];
}

/* A level as it stands: no change, no bound, of the share's time. */
static bool can_be_level(const ProportionSearch *search, const Claim *claim) {
    const Figure *figure = figure_at(search, claim->figure);
    return claim->measure == MEASURE_ANY && !claim->change && figure_is_level(figure) &&
           figure->hedge == HEDGE_NONE && rational_known(figure->value) &&
           rational_sign(figure->value) > 0 &&
           slice_equal(claim->scope.when, search->share->scope.when);
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

static void levels_between(ProportionSearch *search, size_t first, size_t last, Levels *levels) {
    levels->count = 0;
    for (size_t i = first; i < last && levels->count < CROWD; i++) {
        const Claim *claim = &search->claims->list.items[i];
        if (can_be_level(search, claim)) {
            const Figure *figure = figure_at(search, claim->figure);
            levels->figures[levels->count] = claim->figure;
            levels->values[levels->count] = coarse_value(figure->value);
            levels->units[levels->count++] = unit_of(search, figure);
        }
    }
}

/* The width of an interval, as a part of its upper end. */
static Rational relative_width(Interval values) {
    return rational_divide(rational_subtract(values.high, values.low), values.high);
}

/* Does the part fit the whole, which is of its unit, exactly judged? */
static bool fits(ProportionSearch *search, size_t part, size_t whole) {
    const Figure *some = figure_at(search, part), *all = figure_at(search, whole);
    Interval needed = interval_multiply(search->range, figure_range(all));
    if (some == all || !interval_known(needed) || !interval_meets(figure_range(some), needed)) {
        return false;
    }
    search->width = relative_width(needed);
    search->found = (Proportion){part, whole};
    return true;
}

static bool try_whole(ProportionSearch *search, const Levels *parts, const Levels *wholes,
                      size_t whole) {
    CoarseParts near = coarse_parts(wholes->values[whole], search->least, search->most);
    size_t unit = wholes->units[whole], tried = 0;
    bool found = false;
    for (size_t i = 0; i < parts->count && !found; i++) {
        if (parts->units[i] == unit) {
            tried++;
            found = coarse_fits(parts->values[i], &near) &&
                    fits(search, parts->figures[i], wholes->figures[whole]);
        }
    }
    search->tried += tried;
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
    size_t claims = search->claims->list.count,
           head = claims < OPENING_CLAIMS ? claims : OPENING_CLAIMS;
    levels_between(search, window.sentence, window.sentence_end, &levels[SENTENCE]);
    levels_between(search, window.before, window.behind, &levels[BESIDE]);
    levels_between(search, window.paragraph, window.paragraph_end, &levels[PARAGRAPH]);
    levels_between(search, window.previous, window.after_next_end, &levels[AROUND]);
    levels_between(search, 0, head, &levels[HEAD]);
}

/* The nearest first; what was tried in vain counts against what is found later. */
static bool search_around(ProportionSearch *search) {
    static const LevelPlace parts[] = {SENTENCE, BESIDE, PARAGRAPH, AROUND},
                            wholes[] = {SENTENCE, BESIDE, AROUND, HEAD};
    Levels levels[PLACES];
    levels_around(search, levels);
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        for (size_t k = 0; k < sizeof wholes / sizeof *wholes; k++) {
            if (try_wholes(search, &levels[parts[i]], &levels[wholes[k]])) {
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
