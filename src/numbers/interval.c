#include "numbers/interval.h"

#include "numbers/interval_end.h"

static bool both_known(Interval a, Interval b) {
    return interval_known(a) && interval_known(b);
}

/* Most intervals are: their ends are two numbers and no more, and are worked out as such. */
static bool is_closed(const Interval *a) {
    return !(a->low_none || a->high_none || a->low_open || a->high_open) &&
           rational_known(a->low) && rational_known(a->high);
}

static bool is_positive(const Interval *a) {
    return is_closed(a) && rational_sign(a->low) > 0;
}

/* Unknown if either end is. */
static Interval closed_if_known(Rational low, Rational high) {
    return rational_known(low) && rational_known(high) ? interval_closed(low, high)
                                                       : interval_unknown();
}

static Interval interval_between(IntervalEnd low, IntervalEnd high) {
    if (!end_known(low) || !end_known(high)) {
        return interval_unknown();
    }
    return (Interval){.low = low.value,
                      .high = high.value,
                      .low_open = low.open,
                      .high_open = high.open,
                      .low_none = low.infinite != 0,
                      .high_none = high.infinite != 0};
}

Interval interval_add(Interval a, Interval b) {
    if (is_closed(&a) && is_closed(&b)) {
        return closed_if_known(rational_add(a.low, b.low), rational_add(a.high, b.high));
    }
    if (!both_known(a, b)) {
        return interval_unknown();
    }
    return interval_between(end_sum(end_low(a), end_low(b)), end_sum(end_high(a), end_high(b)));
}

Interval interval_subtract(Interval a, Interval b) {
    if (is_closed(&a) && is_closed(&b)) {
        return closed_if_known(rational_subtract(a.low, b.high), rational_subtract(a.high, b.low));
    }
    return interval_add(a, interval_negative(b));
}

/* Of two ends with two others the lowest and the highest product are the ends of all products. */
static Interval multiplied(IntervalEnd low, IntervalEnd high, IntervalEnd other_low,
                           IntervalEnd other_high) {
    IntervalEnd corners[] = {end_product(low, other_low), end_product(low, other_high),
                             end_product(high, other_low), end_product(high, other_high)};
    IntervalEnd lowest = corners[0];
    IntervalEnd highest = corners[0];
    for (int i = 0; i < 4; i++) {
        if (!end_known(corners[i])) {
            return interval_unknown();
        }
        lowest = end_lower(lowest, corners[i]);
        highest = end_higher(highest, corners[i]);
    }
    return interval_between(lowest, highest);
}

Interval interval_multiply(Interval a, Interval b) {
    if (is_positive(&a) && is_positive(&b)) {
        return closed_if_known(rational_multiply(a.low, b.low), rational_multiply(a.high, b.high));
    }
    if (!both_known(a, b)) {
        return interval_unknown();
    }
    return multiplied(end_low(a), end_high(a), end_low(b), end_high(b));
}

Interval interval_scaled(Interval a, Rational factor) {
    a.low = a.low_none ? a.low : rational_multiply(a.low, factor);
    a.high = a.high_none ? a.high : rational_multiply(a.high, factor);
    return a;
}

/* An interval without zero lies on one side of it; there the inverse falls, so that the ends change
 * places. Where an open end is zero the inverse has no end: (0, x] gives [1/x, no end). */
Interval interval_divide(Interval a, Interval b) {
    if (is_positive(&a) && is_positive(&b)) {
        return closed_if_known(rational_divide(a.low, b.high), rational_divide(a.high, b.low));
    }
    if (!both_known(a, b) || interval_contains(b, rational_of(0))) {
        return interval_unknown();
    }
    return multiplied(end_low(a), end_high(a), end_inverse(end_high(b), -1),
                      end_inverse(end_low(b), 1));
}

Interval interval_negative(Interval a) {
    return interval_between(end_negative(end_high(a)), end_negative(end_low(a)));
}

Interval interval_absolute(Interval a) {
    IntervalEnd zero = {.value = rational_of(0)};
    if (!interval_known(a) || end_compare(end_low(a), zero) >= 0) {
        return a;
    }
    if (end_compare(end_high(a), zero) <= 0) {
        return interval_negative(a);
    }
    return interval_between(zero, end_high(interval_hull(a, interval_negative(a))));
}

Interval interval_hull(Interval a, Interval b) {
    if (!both_known(a, b)) {
        return interval_unknown();
    }
    return interval_between(end_lower(end_low(a), end_low(b)),
                            end_higher(end_high(a), end_high(b)));
}

/* Is there a number at or above `low` that is at or below `high`? */
static bool is_gapless(IntervalEnd low, IntervalEnd high) {
    int order = end_compare(low, high);
    return order < 0 || (order == 0 && !low.open && !high.open);
}

bool interval_meets(Interval a, Interval b) {
    if (is_closed(&a) && is_closed(&b)) {
        return rational_compare(a.low, b.high) <= 0 && rational_compare(b.low, a.high) <= 0;
    }
    return both_known(a, b) && is_gapless(end_low(a), end_high(b)) &&
           is_gapless(end_low(b), end_high(a));
}

Rational interval_middle(Interval a) {
    return a.low_none || a.high_none ? RATIONAL_UNKNOWN
                                     : rational_divide(rational_add(a.low, a.high), rational_of(2));
}

bool interval_contains(Interval a, Rational value) {
    return interval_meets(a, interval_point(value));
}

int interval_side(Interval a, Interval b) {
    if (!both_known(a, b) || interval_meets(a, b)) {
        return 0;
    }
    return a.low_none || b.high_none || rational_compare(a.low, b.high) < 0 ? -1 : 1;
}
