/* Intervals against their meaning. All intervals with small whole ends, open, closed and absent,
 * are combined with all others: no result of two members may lie outside (nothing is lost), and
 * members come as near to each end as the result says (nothing is added). */
#include "chance.h"
#include "numbers/interval.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { REACH = 2, MOST_INTERVALS = 100, MOST_MEMBERS = 16, CASES = 100000 };

typedef struct Members {
    Rational items[MOST_MEMBERS];
    int count;
} Members;

static int compare_to(Rational a, int b) {
    return rational_compare(a, rational_of(b));
}

/* Membership as the definition says it, apart from the code under test. */
static bool is_member(Interval a, Rational value) {
    int low = a.low_none ? 1 : rational_compare(value, a.low);
    int high = a.high_none ? -1 : rational_compare(value, a.high);
    return (low > 0 || (low == 0 && !a.low_open)) && (high < 0 || (high == 0 && !a.high_open));
}

/* Ends, their neighbours a thousandth away, zero, and a million on either side: those of them that
 * are members. */
static Members members_of(Interval a) {
    Rational near = rational_make(1, 1000);
    Members members = {.count = 0};
    for (int i = -REACH; i <= REACH; i++) {
        Rational end = rational_of(i);
        bool is_end = (!a.low_none && compare_to(a.low, i) == 0) ||
                      (!a.high_none && compare_to(a.high, i) == 0) || i == 0;
        Rational found[] = {end, rational_add(end, near), rational_subtract(end, near)};
        for (int j = 0; j < 3; j++) {
            if (is_end && is_member(a, found[j])) {
                members.items[members.count++] = found[j];
            }
        }
    }
    for (int sign = -1; sign <= 1; sign += 2) {
        Rational far = rational_of(sign * 1000000);
        if (is_member(a, far)) {
            members.items[members.count++] = far;
        }
    }
    return members;
}

static int all_with_ends(int low, int high, Interval *intervals) {
    bool low_none = low<-REACH, high_none = high> REACH;
    int count = 0;
    for (int open = 0; open < 4; open++) {
        Interval a = {.low = low_none ? RATIONAL_UNKNOWN : rational_of(low),
                      .high = high_none ? RATIONAL_UNKNOWN : rational_of(high),
                      .low_open = open & 1,
                      .high_open = open & 2,
                      .low_none = low_none,
                      .high_none = high_none};
        bool empty = low == high && open;
        bool twice = (low_none && a.low_open) || (high_none && a.high_open);
        if (!empty && !twice) {
            intervals[count++] = a;
        }
    }
    return count;
}

static int all_intervals(Interval *intervals) {
    int count = 0;
    for (int low = -REACH - 1; low <= REACH; low++) {
        for (int high = low < -REACH ? -REACH : low; high <= REACH + 1; high++) {
            count += all_with_ends(low, high, intervals + count);
        }
    }
    assert_true(count <= MOST_INTERVALS);
    return count;
}

/* What the results of single members say of the ends of the true result. */
typedef struct Extremes {
    Rational lowest, highest;
    bool any;
} Extremes;

static void extremes_take(Extremes *extremes, Rational value) {
    if (!extremes->any || rational_compare(value, extremes->lowest) < 0) {
        extremes->lowest = value;
    }
    if (!extremes->any || rational_compare(value, extremes->highest) > 0) {
        extremes->highest = value;
    }
    extremes->any = true;
}

/* Is `nearest`, the outermost result found, where this end says? A tenth is near, a hundred far. */
static void assert_end_is_reached(Rational end, bool none, bool open, Rational nearest) {
    if (none) {
        assert_true(compare_to(rational_absolute(nearest), 100) > 0);
        return;
    }
    Rational gap = rational_absolute(rational_subtract(end, nearest));
    assert_true(compare_to(rational_multiply(gap, rational_of(10)), 1) < 0);
    assert_int_equal(rational_sign(gap) != 0, open);
}

typedef Rational OnValues(Rational, Rational);
typedef Interval OnIntervals(Interval, Interval);

static void assert_combined(Interval a, Interval b, OnValues *of_values, Interval result) {
    Members left = members_of(a), right = members_of(b);
    Extremes extremes = {.any = false};
    for (int i = 0; i < left.count; i++) {
        for (int j = 0; j < right.count; j++) {
            Rational value = of_values(left.items[i], right.items[j]);
            assert_true(is_member(result, value));
            extremes_take(&extremes, value);
        }
    }
    assert_true(extremes.any);
    assert_end_is_reached(result.low, result.low_none, result.low_open, extremes.lowest);
    assert_end_is_reached(result.high, result.high_none, result.high_open, extremes.highest);
}

static void every_pair_of_small_intervals(void **state) {
    (void)state;
    static const struct {
        OnValues *of_values;
        OnIntervals *of_intervals;
    } operations[] = {{rational_add, interval_add},
                      {rational_subtract, interval_subtract},
                      {rational_multiply, interval_multiply},
                      {rational_divide, interval_divide}};
    Interval all[MOST_INTERVALS];
    int count = all_intervals(all);
    for (int i = 0; i < count * count * 4; i++) {
        Interval a = all[i / 4 / count], b = all[i / 4 % count];
        Interval result = operations[i % 4].of_intervals(a, b);
        bool by_zero = i % 4 == 3 && is_member(b, rational_of(0));
        assert_int_equal(interval_known(result), !by_zero);
        if (!by_zero) {
            assert_combined(a, b, operations[i % 4].of_values, result);
        }
    }
}

static void every_small_interval_by_itself(void **state) {
    (void)state;
    Interval all[MOST_INTERVALS];
    int count = all_intervals(all);
    for (int i = 0; i < count; i++) {
        Interval negative = interval_negative(all[i]), absolute = interval_absolute(all[i]);
        Members members = members_of(all[i]);
        Extremes extremes = {.any = false};
        for (int j = 0; j < members.count; j++) {
            Rational distance = rational_absolute(members.items[j]);
            assert_true(is_member(negative, rational_negative(members.items[j])));
            assert_true(is_member(absolute, distance));
            extremes_take(&extremes, distance);
        }
        assert_end_is_reached(absolute.low, absolute.low_none, absolute.low_open, extremes.lowest);
        assert_end_is_reached(absolute.high, absolute.high_none, absolute.high_open,
                              extremes.highest);
        Interval back = interval_negative(negative);
        assert_int_equal(back.low_none, all[i].low_none);
        assert_true(back.low_none || rational_compare(back.low, all[i].low) == 0);
        assert_true(back.low_none || back.low_open == all[i].low_open);
    }
}

/* On a grid of quarters two of the small intervals meet exactly where they share a point, and their
 * hull goes from their first point to their last. */
static void meeting_and_hull(void **state) {
    (void)state;
    enum { GRID = 4 * REACH + 4 };
    Interval all[MOST_INTERVALS];
    int count = all_intervals(all);
    for (int i = 0; i < count * count; i++) {
        Interval a = all[i / count], b = all[i % count], hull = interval_hull(a, b);
        int shared = 0, first = GRID + 1, last = -GRID;
        for (int at = -GRID; at <= GRID; at++) {
            Rational value = rational_make(at, 4);
            bool in_a = is_member(a, value), in_b = is_member(b, value);
            assert_int_equal(interval_contains(a, value), in_a);
            shared += in_a && in_b;
            first = (in_a || in_b) && at < first ? at : first;
            last = in_a || in_b ? at : last;
        }
        assert_int_equal(interval_meets(a, b), shared > 0);
        for (int at = -GRID; at <= GRID; at++) {
            assert_int_equal(is_member(hull, rational_make(at, 4)), at >= first && at <= last);
        }
    }
}

static Interval random_interval(uint64_t *chance) {
    Rational a = rational_make(chance_between(chance, -50, 50), chance_between(chance, 1, 9));
    Rational width = rational_make(chance_between(chance, 1, 60), chance_between(chance, 1, 9));
    uint32_t bits = chance_next(chance);
    return (Interval){.low = a,
                      .high = rational_add(a, width),
                      .low_open = bits & 1,
                      .high_open = bits & 2,
                      .low_none = (bits >> 2) % 8 == 0,
                      .high_none = (bits >> 5) % 8 == 0};
}

/* Where the ends stand, or between them, or beyond where there is none. */
static Rational random_member(uint64_t *chance, Interval a) {
    Rational low = a.low, high = a.high;
    if (a.low_none) {
        low = rational_subtract(low, rational_of(chance_between(chance, 0, 1000)));
    }
    if (a.high_none) {
        high = rational_add(high, rational_of(chance_between(chance, 0, 1000)));
    }
    int at = chance_between(chance, a.low_open && !a.low_none, 8 - (a.high_open && !a.high_none));
    Rational part = rational_make(at, 8);
    return rational_add(low, rational_multiply(part, rational_subtract(high, low)));
}

static void members_of_any_intervals_combine_within(void **state) {
    (void)state;
    uint64_t chance = 5;
    int divided = 0;
    for (int i = 0; i < CASES; i++) {
        Interval a = random_interval(&chance), b = random_interval(&chance);
        Rational x = random_member(&chance, a), y = random_member(&chance, b);
        assert_true(interval_contains(a, x));
        assert_true(interval_contains(b, y));
        assert_true(interval_contains(interval_add(a, b), rational_add(x, y)));
        assert_true(interval_contains(interval_subtract(a, b), rational_subtract(x, y)));
        assert_true(interval_contains(interval_multiply(a, b), rational_multiply(x, y)));
        int side = interval_side(a, b);
        assert_int_equal(side == 0, interval_meets(a, b));
        assert_true(side * rational_compare(x, y) >= 0);
        assert_true(interval_contains(interval_hull(a, b), x));
        assert_true(interval_contains(interval_hull(a, b), y));
        if (interval_known(interval_divide(a, b))) {
            assert_true(interval_contains(interval_divide(a, b), rational_divide(x, y)));
            divided++;
        }
    }
    assert_true(divided > CASES / 4);
}

static void unknown_in_unknown_out(void **state) {
    (void)state;
    Interval unknown = interval_unknown(), one = interval_point(rational_of(1));
    Interval rising = {.low = rational_of(1), .high_none = true};
    Interval half_unknown = {.low = RATIONAL_UNKNOWN, .high = rational_of(1)};
    OnIntervals *const operations[] = {interval_add, interval_subtract, interval_multiply,
                                       interval_divide, interval_hull};
    for (size_t i = 0; i < sizeof operations / sizeof *operations; i++) {
        assert_false(interval_known(operations[i](unknown, one)));
        assert_false(interval_known(operations[i](rising, unknown)));
        assert_false(interval_known(operations[i](rising, half_unknown)));
    }
    assert_int_equal(interval_side(unknown, one), 0);
    assert_int_equal(interval_side(rising, half_unknown), 0);
    assert_false(interval_known(interval_negative(unknown)));
    assert_false(interval_known(interval_absolute(half_unknown)));
    assert_false(interval_contains(unknown, rational_of(0)));
    assert_false(interval_contains(rising, RATIONAL_UNKNOWN));
    assert_false(interval_known(interval_point(RATIONAL_UNKNOWN)));
    assert_true(interval_known((Interval){.low_none = true, .high_none = true}));
}

static void what_overflows_is_unknown(void **state) {
    (void)state;
    Interval large = interval_closed(rational_of(0), rational_scaled(1, 38));
    assert_false(interval_known(interval_add(large, large)));
    assert_false(interval_known(interval_multiply(large, large)));
    assert_true(interval_known(interval_multiply(large, interval_point(rational_of(1)))));
}

/* As a product with the point that the factor is, whatever the ends. */
static void another_unit_scales_both_ends(void **state) {
    (void)state;
    const Interval intervals[] = {
        interval_closed(rational_of(-3), rational_of(5)),
        {.low = rational_of(0), .high = rational_of(2), .low_open = true},
        {.low = rational_of(7), .high_none = true},
        {.low_none = true, .high = rational_of(7), .high_open = true},
    };
    Rational factor = rational_make(1, 100);
    for (size_t i = 0; i < sizeof intervals / sizeof *intervals; i++) {
        Interval scaled = interval_scaled(intervals[i], factor),
                 product = interval_multiply(intervals[i], interval_point(factor));
        assert_int_equal(scaled.low_none, product.low_none);
        assert_int_equal(scaled.high_none, product.high_none);
        assert_true(scaled.low_none || (scaled.low_open == product.low_open &&
                                        rational_equal(scaled.low, product.low)));
        assert_true(scaled.high_none || (scaled.high_open == product.high_open &&
                                         rational_equal(scaled.high, product.high)));
    }
    assert_false(interval_known(interval_scaled(interval_unknown(), factor)));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_pair_of_small_intervals),
        cmocka_unit_test(every_small_interval_by_itself),
        cmocka_unit_test(meeting_and_hull),
        cmocka_unit_test(members_of_any_intervals_combine_within),
        cmocka_unit_test(unknown_in_unknown_out),
        cmocka_unit_test(what_overflows_is_unknown),
        cmocka_unit_test(another_unit_scales_both_ends),
    };
    return cmocka_run_group_tests_name("interval", tests, NULL, NULL);
}
