#include "relations/exchange.h"

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

static RatedPair pair_rated(const Figures *figures, size_t converted, size_t stated) {
    const Figure *a = &figures->items[converted], *b = &figures->items[stated];
    return (RatedPair){converted, stated, interval_divide(figure_range(a), figure_range(b)),
                       rational_divide(a->value, b->value)};
}

/* The pair in the order of the currencies asked for; false if it is of others. */
static bool pair_ordered(const Figures *figures, const RatedPair *like, size_t second,
                         RatedPair *pair) {
    if (second == 0 || second == like->converted || !is_exchange(figures, second, second - 1)) {
        return false;
    }
    bool same = figures_commensurable(&figures->items[second], &figures->items[like->converted]);
    *pair =
        same ? pair_rated(figures, second, second - 1) : pair_rated(figures, second - 1, second);
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
        pairs.count += pair_ordered(claims->figures, like, second, &pairs.items[pairs.count]);
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

bool exchange_find(const Claims *claims, size_t measure, const Operands *pair, Exchange *found) {
    RatedPair judged = pair_rated(claims->figures, pair->items[0].figure, pair->items[1].figure);
    RatedPairs pairs = pairs_like(claims, measure, &judged);
    if (!interval_known(judged.rate) || !rational_known(judged.middle)) {
        return false;
    }
    size_t most = 0;
    for (size_t i = 0; i < pairs.count; i++) {
        const RatedPair *other = &pairs.items[i];
        size_t agreeing = count_agreeing(&pairs, other);
        bool fits = interval_meets(judged.rate, exchange_drift(other->rate));
        if (i == 0 || fits || agreeing > most) {
            bool sure = agreeing >= SURE || is_far(judged.middle, other->middle);
            *found = (Exchange){other->converted, other->stated, sure};
            most = agreeing;
        }
        if (fits) {
            break;
        }
    }
    return pairs.count > 0;
}
