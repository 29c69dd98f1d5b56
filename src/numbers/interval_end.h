#ifndef ADDSUP_NUMBERS_INTERVAL_END_H
#define ADDSUP_NUMBERS_INTERVAL_END_H
/* One end of an interval as a number of its own: a value, or infinity for an absent end, and
 * whether a member of the interval reaches it. For interval.c alone. */
#include "numbers/interval.h"

typedef struct IntervalEnd {
    Rational value; /* not looked at where the end is infinite */
    int infinite;   /* -1, 0 or 1; of an absent low end -1, of an absent high end 1 */
    bool open;      /* no member reaches it; true where it is infinite */
} IntervalEnd;

IntervalEnd end_low(Interval a);
IntervalEnd end_high(Interval a);

static inline bool end_known(IntervalEnd a) {
    return a.infinite || rational_known(a.value);
}

static inline int end_sign(IntervalEnd a) {
    return a.infinite ? a.infinite : rational_sign(a.value);
}

/* By place on the number line alone. Both known. */
int end_compare(IntervalEnd a, IntervalEnd b);

/* Of two ends at one place the closed one. Both known. */
IntervalEnd end_lower(IntervalEnd a, IntervalEnd b);
IntervalEnd end_higher(IntervalEnd a, IntervalEnd b);

/* Two low ends or two high ends. */
IntervalEnd end_sum(IntervalEnd a, IntervalEnd b);
IntervalEnd end_negative(IntervalEnd a);
IntervalEnd end_product(IntervalEnd a, IntervalEnd b);
/* 1/a. Zero is taken as the limit from the side that `side` (-1 or 1) tells. */
IntervalEnd end_inverse(IntervalEnd a, int side);

#endif
