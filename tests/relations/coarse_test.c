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

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(thousandths_are_cut),
        cmocka_unit_test(what_is_near_is_within_so_many_times),
        cmocka_unit_test(what_fits_exactly_fits),
    };
    return cmocka_run_group_tests_name("coarse", tests, NULL, NULL);
}
