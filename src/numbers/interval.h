#ifndef ADDSUP_NUMBERS_INTERVAL_H
#define ADDSUP_NUMBERS_INTERVAL_H
/* All numbers between two ends. An end is closed (belongs to it), open (does not), or absent (no
 * end on that side). Arithmetic gives the interval of all results of operands chosen independently,
 * with exact ends: the sum of an open and a closed end is open. */
#include "numbers/rational.h"

typedef struct Interval {
    Rational low, high;       /* not looked at where the end is absent */
    bool low_open, high_open; /* the end itself is excluded */
    bool low_none, high_none; /* there is no end on this side */
} Interval;

/* Has both ends known or absent? Arithmetic that overflows, or divides by an interval that holds
 * zero, is unknown. */
static inline bool interval_known(Interval a) {
    return (a.low_none || rational_known(a.low)) && (a.high_none || rational_known(a.high));
}

static inline Interval interval_unknown(void) {
    return (Interval){.low = RATIONAL_UNKNOWN, .high = RATIONAL_UNKNOWN};
}

static inline Interval interval_closed(Rational low, Rational high) {
    return (Interval){.low = low, .high = high};
}

static inline Interval interval_point(Rational value) {
    return interval_closed(value, value);
}

Interval interval_add(Interval a, Interval b);
Interval interval_subtract(Interval a, Interval b);
Interval interval_multiply(Interval a, Interval b);
Interval interval_divide(Interval a, Interval b);
/* In another unit: all of it times a factor above zero. */
Interval interval_scaled(Interval a, Rational factor);
Interval interval_negative(Interval a);
/* {|x|}: the distance from zero. */
Interval interval_absolute(Interval a);
/* The smallest interval that holds both. */
Interval interval_hull(Interval a, Interval b);

/* Half way between its ends; unknown where one is absent. */
Rational interval_middle(Interval a);

/* Its width, as a part of its upper end; unknown where an end is absent. */
static inline Rational interval_relative_width(Interval a) {
    return rational_divide(rational_subtract(a.high, a.low), a.high);
}

bool interval_contains(Interval a, Rational value);
/* Do they share at least one number? Both known. */
bool interval_meets(Interval a, Interval b);
/* 1 if all of `a` lies above all of `b`, -1 if below; 0 if they meet, or are not known. */
int interval_side(Interval a, Interval b);

#endif
