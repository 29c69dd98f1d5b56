#include "operands/exchange.h"

#include "relations/claim_window.h"
#include "relations/term.h"
#include <string.h>

enum {
    CROWD = 24,   /* pairs looked at */
    SURE = 1,     /* so many more pairs with the same rate leave no doubt of it */
    THREEFOLD = 3 /* no rate moves that far within an article */
};

/* A pair in the currencies of the one that is judged. */
typedef struct RatedPair {
    size_t converted, stated;
    Interval rate; /* converted / stated */
    Rational middle;
    Slice when; /* the time of it, where that is not the article's */
} RatedPair;

typedef struct RatedPairs {
    RatedPair items[CROWD];
    size_t count;
} RatedPairs;

bool is_exchange(const Figures *figures, size_t converted, size_t stated) {
    const Figure *a = &figures->items[converted], *b = &figures->items[stated];
    return a->kind == FIGURE_MONEY && b->kind == FIGURE_MONEY && a->unit && b->unit &&
           strcmp(a->unit, b->unit) != 0;
}

static Slice time_of(const Claims *claims, size_t figure) {
    size_t count, first = claims_of_figure(claims, figure, &count);
    return count ? claims->list.items[first].scope.when : (Slice){"", 0};
}

static RatedPair pair_rated(const Claims *claims, size_t converted, size_t stated) {
    const Figures *figures = claims->figures;
    const Figure *a = &figures->items[converted], *b = &figures->items[stated];
    return (RatedPair){
        converted, stated,
        interval_divide(figures_range(figures, converted), figures_range(figures, stated)),
        rational_divide(a->value, b->value), time_of(claims, stated)};
}

/* The pair in the order of the currencies asked for; false if it is of others. */
static bool pair_ordered(const Claims *claims, const RatedPair *like, size_t second,
                         RatedPair *pair) {
    const Figures *figures = claims->figures;
    if (second == 0 || second == like->converted || !is_exchange(figures, second, second - 1)) {
        return false;
    }
    bool same = figures_commensurable(&figures->items[second], &figures->items[like->converted]);
    *pair = same ? pair_rated(claims, second, second - 1) : pair_rated(claims, second - 1, second);
    return figures_commensurable(&figures->items[pair->converted],
                                 &figures->items[like->converted]) &&
           figures_commensurable(&figures->items[pair->stated], &figures->items[like->stated]) &&
           interval_known(pair->rate) && rational_known(pair->middle);
}

static RatedPairs pairs_like(const Claims *claims, size_t measure, const RatedPair *like) {
    const ClaimIndex *index = &claims->by_measure[measure];
    RatedPairs pairs = {.count = 0};
    for (size_t i = 0; i < index->count && pairs.count < CROWD; i++) {
        size_t second = claims->list.items[index->items[i]].figure;
        pairs.count += pair_ordered(claims, like, second, &pairs.items[pairs.count]);
    }
    return pairs;
}

static size_t count_agreeing(const RatedPairs *pairs, const RatedPair *pair) {
    size_t count = 0;
    for (size_t i = 0; i < pairs->count; i++) {
        const RatedPair *other = &pairs->items[i];
        count += other != pair && interval_meets(other->rate, exchange_drift(pair->rate));
    }
    return count;
}

/* Is one more than three times the other? */
static bool is_far(Rational rate, Rational other) {
    Rational three = rational_of(THREEFOLD);
    return rational_compare(rational_multiply(rate, three), other) < 0 ||
           rational_compare(rational_multiply(other, three), rate) < 0;
}

/* "$1 = 0.7874 pounds" is the rate itself. */
static bool is_price(const Claims *claims, const RatedPair *pair) {
    const Figure *figures = claims->figures->items;
    Rational one = rational_of(1);
    return rational_compare(figures[pair->stated].value, one) == 0 ||
           rational_compare(figures[pair->converted].value, one) == 0;
}

/* "Sh3.87bn ($30m at Sh129 to the dollar)": does the amount behind a pair tell its rate? */
static bool is_rate_told(const Claims *claims, const RatedPair *pair) {
    const Figures *figures = claims->figures;
    size_t last = pair->converted > pair->stated ? pair->converted : pair->stated;
    if (last + 1 >= figures->count ||
        figures->items[last + 1].sentence != figures->items[last].sentence) {
        return false;
    }
    Interval told = figures_range(figures, last + 1),
             other_way = interval_divide(interval_point(rational_of(1)), told);
    return figures->items[last + 1].kind == FIGURE_MONEY &&
           (interval_meets(told, pair->rate) || interval_meets(other_way, pair->rate));
}

bool exchange_find(const Claims *claims, size_t measure, const Operands *pair, Exchange *found) {
    RatedPair judged = pair_rated(claims, pair->items[0].figure, pair->items[1].figure);
    RatedPairs pairs = pairs_like(claims, measure, &judged);
    if (!interval_known(judged.rate) || !rational_known(judged.middle)) {
        return false;
    }
    /* Of two pairs the second is judged by the first: the other way round it is the same. */
    if (pairs.count == 1 && pairs.items[0].converted > judged.converted) {
        return false;
    }
    size_t most = 0;
    for (size_t i = 0; i < pairs.count; i++) {
        const RatedPair *other = &pairs.items[i];
        size_t agreeing = count_agreeing(&pairs, other);
        bool fits = interval_meets(judged.rate, exchange_drift(other->rate));
        if (i == 0 || fits || agreeing > most) {
            bool told = agreeing >= SURE || is_rate_told(claims, other);
            bool sure = (told && slice_equal(judged.when, other->when)) ||
                        is_far(judged.middle, other->middle) || is_price(claims, &judged) ||
                        is_price(claims, other);
            *found = (Exchange){other->converted, other->stated, sure};
            most = agreeing;
        }
        if (fits) {
            break;
        }
    }
    return pairs.count > 0;
}

typedef struct SourceSearch {
    const Claims *claims;
    const Claim *converted;
    size_t rate;
    Interval needed; /* of the amount that was converted */
    Rational middle;
    size_t likely;
    ExchangeSource found;
} SourceSearch;

static bool is_within_twice(Rational value, Rational middle) {
    Rational two = rational_of(2);
    return rational_compare(value, rational_multiply(middle, two)) < 0 &&
           rational_compare(rational_multiply(value, two), middle) > 0;
}

static bool try_source(SourceSearch *search, const Claim *claim) {
    const Figures *figures = search->claims->figures;
    const Figure *figure = &figures->items[claim->figure];
    if (claim->measure != MEASURE_ANY || claim->figure == search->rate ||
        !figures_commensurable(figure, &figures->items[search->rate]) ||
        !slice_equal(claim->scope.when, search->converted->scope.when) ||
        !is_within_twice(figure->value, search->middle)) {
        return false;
    }
    search->found.stated = claim->figure;
    search->likely++;
    return interval_meets(figure_range(figure), search->needed);
}

/* What a paragraph below tells is no amount that was converted before. */
static bool is_told_below(const SourceSearch *search) {
    const Article *article = search->claims->article;
    const Figure *figures = search->claims->figures->items;
    return figure_paragraph(article, &figures[search->found.stated]) >
           figure_paragraph(article, &figures[search->converted->figure]);
}

static bool search_source(SourceSearch *search) {
    ClaimWindow window = claim_window(search->claims, search->converted);
    for (size_t i = window.after_next_end; i > 0 && i + LIMIT_REACH > window.sentence; i--) {
        if (try_source(search, &search->claims->list.items[i - 1])) {
            return true;
        }
    }
    search->found.alone = search->likely == 1 && !is_told_below(search);
    return search->found.alone;
}

bool exchange_source(const Claims *claims, const Claim *converted, size_t rate,
                     ExchangeSource *found) {
    const Figure *amount = &claims->figures->items[converted->figure],
                 *price = &claims->figures->items[rate];
    SourceSearch search = {
        .claims = claims,
        .converted = converted,
        .rate = rate,
        .needed = exchange_drift(interval_multiply(figure_range(amount), figure_range(price))),
        .middle = rational_multiply(amount->value, price->value)};
    if (!is_exchange(claims->figures, converted->figure, rate) || !interval_known(search.needed) ||
        !rational_known(search.middle) || !search_source(&search)) {
        return false;
    }
    *found = search.found;
    return true;
}
