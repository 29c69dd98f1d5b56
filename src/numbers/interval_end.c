#include "numbers/interval_end.h"

static IntervalEnd end_at(Rational value, bool open) {
    return (IntervalEnd){.value = value, .open = open};
}

static IntervalEnd end_infinite(int sign) {
    return (IntervalEnd){.infinite = sign, .open = true};
}

IntervalEnd end_low(Interval a) {
    return a.low_none ? end_infinite(-1) : end_at(a.low, a.low_open);
}

IntervalEnd end_high(Interval a) {
    return a.high_none ? end_infinite(1) : end_at(a.high, a.high_open);
}

int end_compare(IntervalEnd a, IntervalEnd b) {
    if (a.infinite || b.infinite) {
        return a.infinite - b.infinite;
    }
    return rational_compare(a.value, b.value);
}

IntervalEnd end_lower(IntervalEnd a, IntervalEnd b) {
    int order = end_compare(a, b);
    return order < 0 || (order == 0 && b.open) ? a : b;
}

IntervalEnd end_higher(IntervalEnd a, IntervalEnd b) {
    int order = end_compare(a, b);
    return order > 0 || (order == 0 && b.open) ? a : b;
}

IntervalEnd end_sum(IntervalEnd a, IntervalEnd b) {
    if (a.infinite || b.infinite) {
        return end_infinite(a.infinite ? a.infinite : b.infinite);
    }
    return end_at(rational_add(a.value, b.value), a.open || b.open);
}

IntervalEnd end_negative(IntervalEnd a) {
    return a.infinite ? end_infinite(-a.infinite) : end_at(rational_negative(a.value), a.open);
}

/* A zero that a member reaches makes zero of any other member, even where the other end is open or
 * absent; a zero that no member reaches makes a zero that no product reaches. */
IntervalEnd end_product(IntervalEnd a, IntervalEnd b) {
    int sign = end_sign(a) * end_sign(b);
    if (sign == 0) {
        bool reached = (end_sign(a) == 0 && !a.open) || (end_sign(b) == 0 && !b.open);
        return end_at(rational_of(0), !reached);
    }
    if (a.infinite || b.infinite) {
        return end_infinite(sign);
    }
    return end_at(rational_multiply(a.value, b.value), a.open || b.open);
}

IntervalEnd end_inverse(IntervalEnd a, int side) {
    if (a.infinite) {
        return end_at(rational_of(0), true);
    }
    if (rational_sign(a.value) == 0) {
        return end_infinite(side);
    }
    return end_at(rational_divide(rational_of(1), a.value), a.open);
}
