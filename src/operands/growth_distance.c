#include "operands/growth_distance.h"

#include "relations/claim_window.h"
#include "relations/term.h"

enum {
    CROWD = 8,   /* levels looked at beside the change */
    ALL = 40,    /* in the whole article */
    FINE = 10,   /* a distance of two digits that is told beside them is hardly met by accident */
    FINER = 100, /* nor is one of three, wherever they stand */
};

typedef struct DistanceSearch {
    const Claims *claims;
    const Claim *change;
    const Figure *levels[ALL];
    size_t count;
} DistanceSearch;

static bool is_level(const Figure *figure) {
    return figure_is_level(figure) && figure->hedge == HEDGE_NONE && rational_known(figure->value);
}

/* "Some 13,100 fewer": a distance is told loosely though it is none. */
static bool is_distance(const Figure *figure) {
    return figure_is_level(figure) && rational_known(figure->value) &&
           (figure->hedge == HEDGE_NONE || figure->hedge == HEDGE_ABOUT);
}

/* Those between two claims, without how far something went if they are to be `plain`. False if
 * there is a crowd of them. */
static bool read_levels(DistanceSearch *search, size_t first, size_t last, size_t most,
                        bool plain) {
    const Claims *claims = search->claims;
    search->count = 0;
    for (size_t i = first; i < last; i++) {
        const Claim *claim = &claims->list.items[i];
        const Figure *figure = &claims->figures->items[claim->figure];
        if (claim->measure != MEASURE_ANY || !is_level(figure) || (plain && claim->change)) {
            continue;
        }
        if (search->count == most) {
            return false;
        }
        search->levels[search->count++] = figure;
    }
    return true;
}

/* Is the first as much as the other two are apart, and less than either? */
static bool is_apart(const Figure *distance, const Figure *less, const Figure *more) {
    return rational_compare(less->value, more->value) < 0 && levels_comparable(less, more) &&
           (figures_commensurable(distance, less) || figures_commensurable(distance, more)) &&
           rational_compare(distance->value, less->value) < 0 &&
           rational_equal(rational_subtract(more->value, less->value), distance->value);
}

static bool is_pair(const Figure *first, const Distance *pair, const Figure *less,
                    const Figure *more) {
    return rational_equal(first[pair->less].value, less->value) &&
           rational_equal(first[pair->more].value, more->value);
}

/* The pairs of levels that are so far apart: the first, and how many others there are. */
static size_t pairs_apart(const DistanceSearch *search, const Figure *distance, Distance *found) {
    const Figure *first = search->claims->figures->items;
    size_t count = 0;
    for (size_t i = 0; i < search->count; i++) {
        for (size_t k = 0; k < search->count; k++) {
            const Figure *less = search->levels[i], *more = search->levels[k];
            if (less == distance || more == distance || !is_apart(distance, less, more) ||
                (count > 0 && is_pair(first, found, less, more))) {
                continue;
            }
            *found = count ? *found : (Distance){(size_t)(less - first), (size_t)(more - first)};
            count++;
        }
    }
    return count;
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

/* Has it so many digits that are no zeros at its end? "$300 million" has one. */
static bool has_significant(const Figure *distance, Wide least) {
    Rational digits = rational_divide(distance->value, rational_scaled(1, distance->place));
    Wide number = rational_known(digits) && digits.denominator == 1 ? digits.numerator : 0;
    while (number > 0 && number % 10 == 0) {
        number /= 10;
    }
    return number >= least;
}

/* Of the levels in the sentence, or right before it. */
static bool find_near(DistanceSearch *search, Distance *found) {
    ClaimWindow window = claim_window(search->claims, search->change);
    const Figure *told = &search->claims->figures->items[search->change->figure];
    (void)read_levels(search, window.before, window.sentence_end, CROWD, false);
    bool apart = false;
    for (size_t i = search->change->figure; !apart && i > 0; i--) {
        const Figure *distance = &search->claims->figures->items[i - 1];
        if (distance->sentence != told->sentence) {
            break;
        }
        apart = is_distance(distance) && is_beside(search, distance) &&
                has_significant(distance, FINE) && pairs_apart(search, distance, found) > 0;
    }
    return apart;
}

/* "The 9.1 per cent gain, worth $72,000", "up 84 cents, or 3.7 per cent": the figure that is set
 * beside the change; NULL if none is. */
static const Figure *distance_beside(const DistanceSearch *search) {
    static const char *const joints[] = {" or ",        " worth ",          "(",
                                         " a rise of ", " a fall of ",      " an increase of ",
                                         " a drop of ", " an expansion of "};
    enum { LONGEST = 48 }; /* bytes */
    const Figures *figures = search->claims->figures;
    size_t told = search->change->figure;
    const size_t beside[] = {told - 1, told + 1}; /* wraps below 0 */
    for (size_t i = 0; i < sizeof beside / sizeof *beside; i++) {
        if (beside[i] >= figures->count) {
            continue;
        }
        const Figure *distance = &figures->items[beside[i]], *change = &figures->items[told],
                     *first = distance < change ? distance : change,
                     *last = distance < change ? change : distance;
        if (!is_distance(distance) || !is_beside(search, distance) ||
            last->start - first->end > LONGEST) {
            continue;
        }
        Slice between = slice_part(search->claims->article->text, first->end, last->start);
        for (size_t k = 0; k < sizeof joints / sizeof *joints; k++) {
            if (slice_has(between, slice_of(joints[k]))) {
                return distance;
            }
        }
    }
    return NULL;
}

/* Of the levels around, else of all that the article tells, if no two others are so far apart. */
static bool find_far(DistanceSearch *search, Distance *found) {
    const Figure *distance = distance_beside(search);
    if (!distance || !has_significant(distance, FINE)) {
        return false;
    }
    ClaimWindow window = claim_window(search->claims, search->change);
    return (read_levels(search, window.before, window.behind, CROWD, true) &&
            pairs_apart(search, distance, found) == 1) ||
           (has_significant(distance, FINER) &&
            read_levels(search, 0, search->claims->list.count, ALL, true) &&
            pairs_apart(search, distance, found) == 1);
}

bool growth_distance_find(const Claims *claims, const Claim *change, Distance *found) {
    DistanceSearch search = {.claims = claims, .change = change, .count = 0};
    return find_near(&search, found) || find_far(&search, found);
}
