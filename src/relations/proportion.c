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
    size_t tried;     /* pairs so far */
    Rational width;   /* of what was needed of the part that is found, as a part of it */
    Proportion found;
} ProportionSearch;

static const Figure *figure_at(const ProportionSearch *search, const Claim *claim) {
    return &search->claims->figures->items[claim->figure];
}

/* A level as it stands: no change, no bound, of the share's time. */
static bool can_be_level(const ProportionSearch *search, const Claim *claim) {
    const Figure *figure = figure_at(search, claim);
    return claim->measure == MEASURE_ANY && !claim->change && figure_is_level(figure) &&
           figure->hedge == HEDGE_NONE && rational_known(figure->value) &&
           rational_sign(figure->value) > 0 &&
           slice_equal(claim->scope.when, search->share->scope.when);
}

static Levels levels_between(const ProportionSearch *search, size_t first, size_t last) {
    Levels levels = {.count = 0};
    for (size_t i = first; i < last && levels.count < CROWD; i++) {
        const Claim *claim = &search->claims->list.items[i];
        if (can_be_level(search, claim)) {
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

/* Does the part fit the whole, which is of its unit, exactly judged? */
static bool fits(ProportionSearch *search, const Claim *part, const Claim *whole) {
    const Figure *some = figure_at(search, part), *all = figure_at(search, whole);
    Interval needed = interval_multiply(search->range, figure_range(all));
    if (some == all || !interval_known(needed) || !interval_meets(figure_range(some), needed)) {
        return false;
    }
    search->width = relative_width(needed);
    search->found = (Proportion){part->figure, whole->figure};
    return true;
}

static bool try_whole(ProportionSearch *search, const Levels *parts, const Levels *wholes,
                      size_t whole) {
    const Figure *all = figure_at(search, wholes->claims[whole]);
    CoarseParts near = coarse_parts(wholes->values[whole], search->least, search->most);
    for (size_t i = 0; i < parts->count; i++) {
        if (!figures_commensurable(figure_at(search, parts->claims[i]), all)) {
            continue;
        }
        search->tried++;
        if (coarse_fits(parts->values[i], &near) &&
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

/* Where levels are looked for, the nearest first. */
typedef enum LevelPlace { SENTENCE, BESIDE, PARAGRAPH, AROUND, HEAD, PLACES } LevelPlace;

static void levels_around(const ProportionSearch *search, Levels levels[PLACES]) {
    ClaimWindow window = claim_window(search->claims, search->share);
    size_t claims = search->claims->list.count;
    levels[SENTENCE] = levels_between(search, window.sentence, window.sentence_end);
    levels[BESIDE] = levels_between(search, window.before, window.behind);
    levels[PARAGRAPH] = levels_between(search, window.paragraph, window.paragraph_end);
    levels[AROUND] = levels_between(search, window.previous, window.after_next_end);
    levels[HEAD] = levels_between(search, 0, claims < OPENING_CLAIMS ? claims : OPENING_CLAIMS);
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
    ProportionSearch search = {.claims = claims, .share = share};
    if (share->change) {
        return false;
    }
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
