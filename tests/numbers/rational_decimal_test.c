/* Fractions as decimals: places, rounding, and both ways of writing. */
#include "chance.h"
#include "numbers/magnitude.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { CASES = 100000 };

static void written_exactly(void **state) {
    (void)state;
    static const struct {
        int64_t top, bottom;
        const char *text;
        int places;
    } cases[] = {
        {0, 1, "0", 0},
        {193229, 1, "193229", 0},
        {-1, 20, "-0.05", 2},
        {1, 3, "1/3", -1},
        {-22, 7, "-22/7", -1},
        {1, 6, "1/6", -1},
        {309, 5, "61.8", 1},
        {1, 8, "0.125", 3},
        {1, 125, "0.008", 3},
        {10001, 10000, "1.0001", 4},
        {INT64_MIN, 1, "-9223372036854775808", 0},
        {INT64_MAX, 1, "9223372036854775807", 0},
        {7, 0, "", -1},
    };
    Buffer out = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Rational value = rational_make(cases[i].top, cases[i].bottom);
        buffer_empty(&out);
        buffer_add_string(&out, "");
        rational_write(&out, value);
        assert_string_equal(out.bytes, cases[i].text);
        assert_int_equal(rational_places(value), cases[i].places);
    }
    buffer_free(&out);
}

static void the_largest_are_written_too(void **state) {
    (void)state;
    Buffer out = {0};
    rational_write(&out, (Rational){-WIDE_MAX - 1, 1});
    assert_string_equal(out.bytes, "-170141183460469231731687303715884105728");
    buffer_empty(&out);
    rational_write(&out, (Rational){-1, WIDE_MAX});
    assert_string_equal(out.bytes, "-1/170141183460469231731687303715884105727");
    buffer_empty(&out);
    rational_write(&out, rational_scaled(-1, -38));
    assert_string_equal(out.bytes, "-0.00000000000000000000000000000000000001");
    buffer_empty(&out);
    rational_write(&out, (Rational){1, (Wide)1 << 126});
    assert_int_equal(out.length, 2 + 126);
    assert_string_equal(out.bytes + out.length - 4, "5625");
    buffer_free(&out);
}

static void written_for_readers(void **state) {
    (void)state;
    static const struct {
        int64_t top, bottom;
        int places;
        const char *text;
    } cases[] = {
        {506538, 1, 0, "506,538"},
        {1237, 20, 2, "61.85"},
        {1237, 20, 1, "61.9"}, /* 61.85: a half goes away from zero */
        {-1237, 20, 1, "-61.9"},
        {5, 1, 2, "5.00"},
        {999, 1, 0, "999"},
        {1000, 1, 0, "1,000"},
        {1999999, 2, 0, "1,000,000"}, /* 999,999.5 */
        {-1, 1000, 2, "0.00"},        /* no minus before nothing */
        {-1, 200, 2, "-0.01"},
        {2, 3, 4, "0.6667"},
        {1, 3, 0, "0"},
        {1, 2, 0, "1"},
        {313209, 1, -3, "313,000"},
        {313500, 1, -3, "314,000"},
        {-4499, 9, -3, "0"},
        {1, 0, 2, ""},
    };
    Buffer out = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        buffer_empty(&out);
        buffer_add_string(&out, "");
        rational_write_grouped(&out, rational_make(cases[i].top, cases[i].bottom), cases[i].places);
        assert_string_equal(out.bytes, cases[i].text);
    }
    buffer_free(&out);
}

static void too_long_to_round_is_written_whole(void **state) {
    (void)state;
    Buffer out = {0};
    rational_write_grouped(&out, (Rational){WIDE_MAX, 2}, 3);
    assert_string_equal(out.bytes, "85070591730234615865843651857942052863.5");
    buffer_empty(&out);
    rational_write_grouped(&out, (Rational){WIDE_MAX, 1}, 1);
    assert_string_equal(out.bytes, "170,141,183,460,469,231,731,687,303,715,884,105,727.0");
    buffer_free(&out);
}

/* The nearest multiple of the step: no further than half of it, and at half the one further from
 * zero. */
static void rounding_takes_the_nearest(void **state) {
    (void)state;
    uint64_t chance = 4;
    for (int i = 0; i < CASES; i++) {
        int places = chance_between(&chance, -4, 4);
        Rational a = rational_make(chance_between(&chance, -100000, 100000),
                                   chance_between(&chance, 1, 400));
        Rational step = rational_scaled(1, -places);
        Rational rounded = rational_rounded(a, places);
        assert_true(rational_divide(rounded, step).denominator == 1);
        Rational miss = rational_absolute(rational_subtract(rounded, a));
        int order = rational_compare(rational_multiply(miss, rational_of(2)), step);
        assert_true(order <= 0);
        if (order == 0) {
            assert_true(rational_compare(rational_absolute(rounded), rational_absolute(a)) > 0);
        }
    }
}

static void rounding_at_the_edges(void **state) {
    (void)state;
    Rational third = rational_make(1, 3), eighth = rational_make(1, 8);
    assert_false(rational_known(rational_rounded(third, 60)));
    assert_false(rational_known(rational_rounded(third, INT32_MAX)));
    assert_int_equal(rational_compare(rational_rounded(eighth, INT32_MAX), eighth), 0);
    assert_int_equal(rational_sign(rational_rounded((Rational){WIDE_MAX, 1}, INT32_MIN)), 0);
    assert_true(rational_rounded(rational_scaled(14, 37), -38).numerator ==
                rational_scaled(1, 38).numerator);
    assert_false(rational_known(rational_rounded(rational_scaled(15, 37), -38)));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(written_exactly),
        cmocka_unit_test(the_largest_are_written_too),
        cmocka_unit_test(written_for_readers),
        cmocka_unit_test(too_long_to_round_is_written_whole),
        cmocka_unit_test(rounding_takes_the_nearest),
        cmocka_unit_test(rounding_at_the_edges),
    };
    return cmocka_run_group_tests_name("rational decimal", tests, NULL, NULL);
}
