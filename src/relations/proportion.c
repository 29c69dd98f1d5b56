#include "relations/proportion.h"

#include "relations/claim_window.h"
#include "relations/term.h"

enum {
    CROWD = 16,          /* levels looked at in one place */
    OPENING_CLAIMS = 24, /* the first claims of an article, which tell what it is about */
    ODDS = 8 /* an accident must be rarer than one in so many, were all levels within ten
                times the one that is sought */
};

typedef struct Levels {
    const Claim *claims[CROWD];
    size_t count;
} Levels;

typedef struct ProportionSearch {
    const Claims *claims;
    const Claim *share;
    Interval range;  /* of the share, as a ratio */
    Rational chance; /* of an accident, so far */
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
            levels.claims[levels.count++] = claim;
        }
    }
    return levels;
}

/* The width of an interval, as a part of its upper end. */
static Rational relative_width(Interval values) {
    return rational_divide(rational_subtract(values.high, values.low), values.high);
}

/* Does one of the parts fit this whole? */
static bool try_whole(ProportionSearch *search, const Levels *parts, const Claim *whole) {
    const Figure *all = figure_at(search, whole);
    Interval needed = interval_multiply(search->range, figure_range(all));
    if (!interval_known(needed) || needed.low_none || needed.high_none) {
        return false;
    }
    for (size_t i = 0; i < parts->count; i++) {
        const Figure *part = figure_at(search, parts->claims[i]);
        if (part == all || !figures_commensurable(part, all)) {
            continue;
        }
        search->chance = rational_add(search->chance, relative_width(needed));
        if (interval_meets(figure_range(part), needed)) {
            search->found = (Proportion){parts->claims[i]->figure, whole->figure};
            return true;
        }
    }
    return false;
}

static bool try_wholes(ProportionSearch *search, const Levels *parts, size_t first, size_t last) {
    Levels wholes = levels_between(search, first, last);
    bool found = false;
    for (size_t i = 0; i < wholes.count && !found; i++) {
        found = try_whole(search, parts, wholes.claims[i]);
    }
    return found;
}

static bool is_accident(const ProportionSearch *search) {
    return rational_compare(rational_multiply(search->chance, rational_of(ODDS)), rational_of(1)) >
           0;
}

/* The nearest first; what was tried in vain counts against what is found later. */
static bool search_around(ProportionSearch *search) {
    ClaimWindow window = claim_window(search->claims, search->share);
    const size_t part_ends[][2] = {{window.sentence, window.sentence_end},
                                   {window.before, window.behind},
                                   {window.paragraph, window.paragraph_end},
                                   {window.previous, window.after_next_end}};
    const size_t whole_ends[][2] = {{window.sentence, window.sentence_end},
                                    {window.before, window.behind},
                                    {window.previous, window.after_next_end},
                                    {0, OPENING_CLAIMS}};
    size_t claims = search->claims->list.count;
    for (size_t i = 0; i < sizeof part_ends / sizeof *part_ends; i++) {
        Levels parts = levels_between(search, part_ends[i][0], part_ends[i][1]);
        for (size_t k = 0; k < sizeof whole_ends / sizeof *whole_ends; k++) {
            size_t last = whole_ends[k][1] < claims ? whole_ends[k][1] : claims;
            if (try_wholes(search, &parts, whole_ends[k][0], last)) {
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
        .chance = rational_of(0),
        .range = interval_multiply(figure_range(figure), interval_point(term_unit(figure)))};
    bool whole = share->change || !interval_known(search.range) || search.range.low_none ||
                 search.range.high_none || rational_sign(search.range.low) <= 0 ||
                 rational_compare(search.range.high, rational_of(1)) >= 0;
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
