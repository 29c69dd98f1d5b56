/* Ages that no word of years tells, and the counts that look like them. */
#include "figures/figures_in.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void people_over_an_age(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"people over 60, children under five", "age[60]=60 yr {over} | age[five]=5 yr {under}"},
        {"people under 12 roofs, men over 30 days",
         "cardinal[12]=12 {under} (roof) | duration[30]=30 d {over}"},
        {"aged from 16 to 64, seats from 16 to 64",
         "range[16 to 64]=16..64 yr | range[16 to 64]=16..64"},
        {"those aged below 95", "age[95]=95 yr {below}"},
    };
    TOLD_CHECK(cases);
}

static void bands_of_an_age(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"the 90 and over population", "age[90]=90 yr {and over}"},
        {"of those 50-64, of boxes 50-64", "range[50-64]=50..64 yr | range[50-64]=50..64"},
        {"the 16 to 74 age group", "range[16 to 74]=16..74 yr"},
        {"the 90 and over who came", "cardinal[90]=90 {and over}"},
        {"under 18 conception rates, the under 21 side",
         "age[18]=18 yr {under} | age[21]=21 yr {under}"},
        {"under 18 bridges", "cardinal[18]=18 {under} (bridge)"},
    };
    TOLD_CHECK(cases);
}

static void ages_that_are_reached(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"he died at 91 and she lived to 102", "age[91]=91 yr | age[102]=102 yr"},
        {"it died at 12 sites", "cardinal[12]=12 (site)"},
        {"The oldest member is 114.", "age[114]=114 yr"},
        {"She was born in May 2000 and is now 24, and won.",
         "date[May 2000]=2000-05 | age[24]=24 yr"},
        {"Born in 2000, it is now 24 wide.", "date[2000]=2000 | cardinal[24]=24 (wide)"},
        {"He was born in 2000. It has been cut and is now 24, it said.",
         "date[2000]=2000 | cardinal[24]=24"},
        {"The largest member is 114.", "cardinal[114]=114"},
        {"At 81, she swims. At 81, it closed.", "age[81]=81 yr | cardinal[81]=81"},
        {"his wife Ana (58), the party Vox (58)", "age[58]=58 yr | cardinal[58]=58"},
    };
    TOLD_CHECK(cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(people_over_an_age),
        cmocka_unit_test(bands_of_an_age),
        cmocka_unit_test(ages_that_are_reached),
    };
    return cmocka_run_group_tests_name("age", tests, NULL, NULL);
}
