#ifndef ADDSUP_OPERANDS_GROWTH_SOLE_H
#define ADDSUP_OPERANDS_GROWTH_SOLE_H
/* Whether a change can mean but one pair of amounts: no other share stands beside them, no other
 * amount beside the change, and its sentence takes up theirs or they follow it. */
#include "operands/growth.h"

typedef struct GrowthSearch {
    const Claims *claims;
    const Claim *change;
    const GrowthWording *wording;
    Wide stated;         /* the change, as a ratio, coarse */
    Interval rise, fall; /* new / old, in either direction: which it is the relation says */
    bool rated;          /* they are worked out: for the first pair that could be meant */
    Rational chance;     /* of an accident, so far */
    size_t likely;       /* pairs that could be meant */
    bool of_named_times; /* the new amount may be of a time that is named */
    Growth found;        /* the last of them */
} GrowthSearch;

static inline const Figure *growth_figure(const GrowthSearch *search, const Claim *claim) {
    return &search->claims->figures->items[claim->figure];
}

/* Does the change fit them? If they could be meant they are kept as those found last, and counted.
 */
bool growth_try(GrowthSearch *search, const Claim *old, const Claim *new);

/* Is another share, or another amount beside the change, told in the sentences of the change and
 * of the pair found, or between? */
bool growth_is_shared(const GrowthSearch *search);

/* "It filled a ground that holds 48,000 and was 15 per cent above the average of 35,900": does the
 * sentence go on with what it was about before the amount? */
bool growth_is_passed_over(const GrowthSearch *search);

/* Can the change mean the pair found, and no other? */
bool growth_may_mean(const GrowthSearch *search);

/* The only two levels of their kind in the sentence of the change or beside it, whatever time they
 * are of; false if there are more, or they cannot be meant. */
bool growth_search_sole(GrowthSearch *search);

#endif
