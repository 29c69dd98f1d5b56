#include "operands/growth_distance.h"

#include "relations/claim_window.h"
#include "relations/term.h"

enum {
    CROWD = 8, /* levels looked at */
    FINE = 10  /* a distance of two digits that is told beside them is hardly met by accident */
};

typedef struct DistanceSearch {
    const Claims *claims;
    const Claim *change;
    const Figure *levels[CROWD];
    size_t count;
} DistanceSearch;

static bool is_level(const Figure *figure) {
    return figure_is_level(figure) && figure->hedge == HEDGE_NONE && rational_known(figure->value);
}

static void read_levels(DistanceSearch *search) {
    const Claims *claims = search->claims;
    ClaimWindow window = claim_window(claims, search->change);
    for (size_t i = window.before; i < window.sentence_end && search->count < CROWD; i++) {
        const Claim *claim = &claims->list.items[i];
        const Figure *figure = &claims->figures->items[claim->figure];
        if (claim->measure == MEASURE_ANY && is_level(figure)) {
            search->levels[search->count++] = figure;
        }
    }
}

/* Is the first as much as the other two are apart, and less than either? */
static bool is_apart(const Figure *distance, const Figure *less, const Figure *more) {
    Rational apart = rational_subtract(more->value, less->value);
    return rational_compare(apart, distance->value) == 0 &&
           rational_compare(distance->value, less->value) < 0 &&
           figures_commensurable(distance, less) && figures_commensurable(less, more);
}

static bool try_distance(const DistanceSearch *search, const Figure *distance, Distance *found) {
    const Figure *first = search->claims->figures->items;
    for (size_t i = 0; i < search->count; i++) {
        for (size_t k = 0; k < search->count; k++) {
            const Figure *less = search->levels[i], *more = search->levels[k];
            if (less != distance && more != distance && is_apart(distance, less, more)) {
                *found = (Distance){(size_t)(less - first), (size_t)(more - first)};
                return true;
            }
        }
    }
    return false;
}

/* Is it told in the clause of the change? "A decline of 25, though thefts climbed 9%" */
static bool is_beside(const DistanceSearch *search, const Figure *distance) {
    const Claims *claims = search->claims;
    size_t count,
        first = claims_of_figure(claims, (size_t)(distance - claims->figures->items), &count);
    const Claim *claim = &claims->list.items[first];
    return count && claim->passage == search->change->passage &&
           claim->clause == search->change->clause;
}

bool growth_distance_find(const Claims *claims, const Claim *change, Distance *found) {
    DistanceSearch search = {.claims = claims, .change = change, .count = 0};
    const Figure *told = &claims->figures->items[change->figure];
    read_levels(&search);
    for (size_t i = 0; i < search.count; i++) {
        const Figure *distance = search.levels[i];
        if (distance < told && is_beside(&search, distance) && figure_has_digits(distance, FINE) &&
            try_distance(&search, distance, found)) {
            return true;
        }
    }
    return false;
}
