#include "relations/coarse.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void thousandths_are_cut(void **state) {
    (void)state;
    assert_true(coarse_value(rational_make(1, 3)) == 333);
    assert_true(coarse_value(rational_of(12)) == 12000);
    assert_true(coarse_value(rational_make(1, 2000)) == COARSE_NONE);
    assert_true(coarse_value(rational_of(-5)) == COARSE_NONE);
    assert_true(coarse_value(RATIONAL_UNKNOWN) == COARSE_NONE);
    assert_true(coarse_value(rational_scaled(1, 30)) == COARSE_NONE);
}

static void what_is_near_is_within_so_many_times(void **state) {
    (void)state;
    assert_true(coarse_is_near(500, 1000, 60, 10));
    assert_false(coarse_is_near(500, 1000, 50, 10));
    assert_false(coarse_is_near(5, 1000, 50, 10));
}

static void what_fits_exactly_fits(void **state) {
    (void)state;
    CoarseParts near = coarse_parts(1000, 617, 619);
    assert_true(coarse_fits(618, &near));
    assert_true(coarse_fits(650, &near));
    assert_false(coarse_fits(700, &near));
    assert_false(coarse_fits(540, &near));
}

static bool may_meet(Interval one, Interval other, int exponent) {
    return coarse_may_meet(coarse_range(one), coarse_range(other), exponent);
}

static void what_may_meet_is_told_by_zeros(void **state) {
    (void)state;
    Interval part = interval_closed(rational_of(95), rational_of(105)),
             needed = interval_point(rational_make(100001, 10));
    assert_true(may_meet(part, needed, 2));
    assert_true(may_meet(needed, part, -2));
    assert_false(may_meet(part, needed, 1));
    assert_false(may_meet(part, needed, -2));
}

static void nothing_is_ruled_out_by_an_end_that_is_not_known(void **state) {
    (void)state;
    Interval above = {.low = rational_of(100), .high_none = true},
             below = {.low_none = true, .high = rational_of(100)},
             large = interval_closed(rational_of(1), rational_scaled(1, 30)),
             ten = interval_point(rational_of(10)), thousand = interval_point(rational_of(1000));
    assert_true(may_meet(thousand, above, 0));
    assert_false(may_meet(ten, above, 0));
    assert_true(may_meet(ten, below, 0));
    assert_false(may_meet(thousand, below, 0));
    assert_true(may_meet(thousand, large, 6));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(thousandths_are_cut),
        cmocka_unit_test(what_is_near_is_within_so_many_times),
        cmocka_unit_test(what_fits_exactly_fits),
        cmocka_unit_test(what_may_meet_is_told_by_zeros),
        cmocka_unit_test(nothing_is_ruled_out_by_an_end_that_is_not_known),
    };
    return cmocka_run_group_tests_name("coarse", tests, NULL, NULL);
}
