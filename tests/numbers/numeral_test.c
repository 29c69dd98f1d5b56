/* Numerals from values and values from numerals. */
#include "numbers/numeral.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void values_become_numerals_and_back(void **state) {
    (void)state;
    static const struct {
        int64_t coefficient;
        int exponent, places;
        const char *digits; /* NULL: there is no such numeral */
    } cases[] = {
        {193229, 0, 0, "193229"},
        {618, -1, 1, "618"},
        {618, -1, 2, "6180"},
        {618, -1, 0, NULL}, /* needs a decimal */
        {5, -2, 2, "005"},
        {0, 0, 0, "0"},
        {0, 0, 1, "00"},
        {-5, 0, 0, NULL}, /* needs a sign */
        {12, 5, 0, "1200000"},
        {5, 0, -1, NULL},
        {1, 37, 0, "10000000000000000000000000000000000000"},
        {1, 38, 0, NULL}, /* 39 digits */
        {0, 0, 37, "00000000000000000000000000000000000000"},
        {0, 0, 38, NULL},
        {0, 0, INT32_MAX, NULL},
        {1, 1000, 0, NULL}, /* unknown */
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Rational value = rational_scaled(cases[i].coefficient, cases[i].exponent);
        Numeral numeral;
        bool written = numeral_of(value, cases[i].places, &numeral);
        assert_int_equal(written, cases[i].digits != NULL);
        if (written) {
            assert_string_equal(numeral.digits, cases[i].digits);
            assert_int_equal(numeral.count, strlen(cases[i].digits));
            assert_int_equal(numeral.places, cases[i].places);
            assert_int_equal(rational_compare(numeral_value(&numeral), value), 0);
        }
    }
}

static void the_longest_numerals_have_a_value_or_none(void **state) {
    (void)state;
    Numeral nines = {.count = LIMIT_DIGITS};
    memset(nines.digits, '9', LIMIT_DIGITS);
    Rational next = rational_add(numeral_value(&nines), rational_of(1));
    assert_int_equal(rational_compare(next, rational_scaled(1, LIMIT_DIGITS)), 0);
    nines.digits[nines.count++] = '9';
    assert_false(rational_known(numeral_value(&nines)));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_become_numerals_and_back),
        cmocka_unit_test(the_longest_numerals_have_a_value_or_none),
    };
    return cmocka_run_group_tests_name("numeral", tests, NULL, NULL);
}
