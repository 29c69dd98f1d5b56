/* Whose dollars they are that are told without a country. */
#include "figures/figures_in.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void bare_dollars_are_of_the_country_that_is_told(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"Rose to 30 mln N.Z. dlrs from 28 mln dlrs",
         "money[30 mln N.Z. dlrs]=30000000 NZD | money[28 mln dlrs]=28000000 NZD"},
        {"A 9 mln dlr gap. Of 9 mln N.Z. dlrs",
         "money[9 mln dlr]=9000000 NZD | money[9 mln N.Z. dlrs]=9000000 NZD"},
    };
    TOLD_CHECK(cases);
}

static void unless_they_are_told_apart(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"30 mln N.Z. dlrs from 28 mln U.S. dlrs and 3 dlrs",
         "money[30 mln N.Z. dlrs]=30000000 NZD | money[28 mln U.S. dlrs]=28000000 USD | money[3 "
         "dlrs]=3 USD"},
        {"30 Hong Kong dollars (4 dollars)",
         "money[30 Hong Kong dollars]=30 HKD | money[4 dollars]=4 USD"},
        {"30 Hong Kong dollars, or $4", "money[30 Hong Kong dollars]=30 HKD | money[$4]=4 USD"},
        {"5 dlrs, 6 dlrs and 30 N.Z. dlrs",
         "money[5 dlrs]=5 USD | money[6 dlrs]=6 USD | money[30 N.Z. dlrs]=30 NZD"},
    };
    TOLD_CHECK(cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bare_dollars_are_of_the_country_that_is_told),
        cmocka_unit_test(unless_they_are_told_apart),
    };
    return cmocka_run_group_tests_name("home dollar", tests, NULL, NULL);
}
