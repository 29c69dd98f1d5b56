/* Units that stand close, behind a hedge or for two numbers. */
#include "figures/figures_in.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void units_close_to_the_digits(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"is 6ft 2in and 14st 7lb", "quantity[6ft 2in]=74 in | quantity[14st 7lb]=203 lb"},
        {"the 21st, at 21st 4lb", "ordinal[21st]=21 | quantity[21st 4lb]=298 lb"},
        {"up 2pp in 352pp", "points[2pp]=2 pp | label[352pp]"},
        {"a 20-fold rise", "multiplier[20-fold]=20"},
    };
    TOLD_CHECK(cases);
}

static void units_behind_a_hedge(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"20 or more hours, five or so miles",
         "duration[20]=20 h {or more} | quantity[five]=5 mi {or so}"},
        {"20 or more homes, 80-odd ships",
         "cardinal[20]=20 {or more} (home) | cardinal[80]=80 {odd} (ship)"},
        {"a near-400,000 crowd, to exceed 40m", "cardinal[400,000]=400000 {near-} (crowd) | "
                                                "cardinal[40m]=40000000 {exceed}"},
        {"little more than $200bn", "money[$200bn]=200000000000 USD {little more than}"},
    };
    TOLD_CHECK(cases);
}

static void signs_for_two_numbers(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"at $30-35 a barrel, of $50-100,000",
         "range[$30-35]=30..35 USD | range[$50-100,000]=50000..100000 USD"},
        {"$779m-798m, \u00A35,001and so", "range[$779m-798m]=779000000..798000000 USD | "
                                          "money[\u00A35,001]=5001 GBP"},
        {"$A58.2bn, R12 500, SH1, Sh45", "money[$A58.2bn]=58200000000 AUD | "
                                         "money[R12 500]=12500 ZAR | label[SH1] | "
                                         "money[Sh45]=45 KES"},
        {"at $35-30 a barrel", "money[$35]=35 USD | cardinal[30]=30"},
    };
    TOLD_CHECK(cases);
}

static void nouns_behind_other_words(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"173 U.S. banks, 12 U. S. banks", "cardinal[173]=173 (bank) | cardinal[12]=12"},
        {"Chelsea 3 Arsenal 1", "cardinal[3]=3 | cardinal[1]=1"},
        {"500 worldwide, 500 worldwide fans", "cardinal[500]=500 | cardinal[500]=500 (fan)"},
        {"one person households, one home", "cardinal[one]=1 | cardinal[one]=1 (home)"},
        {"1,200 family decreased four years", "cardinal[1,200]=1200 | duration[four]=4 yr"},
        {"in six quarters, the last three quarters",
         "cardinal[six]=6 (quarter) | cardinal[three]=3 (quarter)"},
        {"three quarters of it, two fourths", "fraction[three quarters]=3/4 | "
                                              "fraction[two fourths]=1/2"},
        {"a second-half try, a fourth-quarter loss, a fourth-straight win, a double in it",
         "ordinal[a fourth]=4"},
        {"the last year and a half, three and a half", "cardinal[three and a half]=3.5"},
        {"up from 150 three months ago, 40 one-bed homes",
         "cardinal[150]=150 | duration[three]=3 mo | cardinal[40]=40 (home) | cardinal[one]=1"},
        {"40 gunmen, 3 specimens", "cardinal[40]=40 (gunman) | cardinal[3]=3 (specimen)"},
        {"40 News Corp shares", "cardinal[40]=40 (share)"},
        {"3 Arsenal fans", "cardinal[3]=3 (fan)"},
    };
    TOLD_CHECK(cases);
}

static void units_before_a_lost_line_end(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"is 7.2 percentShares rose", "percent[7.2 percent]=7.2 percent"},
        {"is 948 hPa now", "quantity[948 hPa]=948 hPa"},
        {"of $6.9 billion1Q net, 6bn1Q",
         "money[$6.9 billion]=6900000000 USD | label[1Q] | label[6bn1Q]"},
    };
    TOLD_CHECK(cases);
}

static void seconds_that_are_run(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"In the 60m hurdles she was first in 7.96.", "quantity[60m]=60 m | duration[7.96]=7.96 s"},
        {"In the 60m Ann Lee (7.96) won", "quantity[60m]=60 m | duration[7.96]=7.96 s"},
        {"The index was at first in 7.96.", "cardinal[7.96]=7.96"},
        {"In the 60m she was first of 7.", "quantity[60m]=60 m | cardinal[7]=7"},
    };
    TOLD_CHECK(cases);
}

static void points_of_an_index(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"rose 45.4 points to 10,360", "cardinal[45.4]=45.4 (point) | cardinal[10,360]=10360"},
        {"fell 0.89 points, or 0.01%, at 10,385",
         "cardinal[0.89]=0.89 (point) | percent[0.01%]=0.01 percent | cardinal[10,385]=10385"},
        {"rose 15 points higher at 4,751", "cardinal[15]=15 (point) | cardinal[4,751]=4751"},
        {"rose 15 points to 47 per cent", "points[15 points]=15 pp | percent[47 per cent]=47 "
                                          "percent"},
    };
    TOLD_CHECK(cases);
}

static void units_that_head_a_column(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"(in thousand tonnes) 5", "cardinal[5]=5"},
        {"a thousand tonnes", "quantity[a thousand tonnes]=1000 t"},
    };
    TOLD_CHECK(cases);
}

static void metres_that_are_run(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"she landed 17.30m at last, up 17.30m on", "quantity[17.30m]=17.3 m | "
                                                    "quantity[17.30m]=17.3 m"},
        {"won the 3,000m, \u00A33,000m",
         "quantity[3,000m]=3000 m | money[\u00A33,000m]=3000000000 GBP"},
        {"a 10m pool, 10m pools", "quantity[10m]=10 m | cardinal[10m]=10000000 (pool)"},
    };
    TOLD_CHECK(cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nouns_behind_other_words),  cmocka_unit_test(units_before_a_lost_line_end),
        cmocka_unit_test(seconds_that_are_run),      cmocka_unit_test(points_of_an_index),
        cmocka_unit_test(units_close_to_the_digits), cmocka_unit_test(units_behind_a_hedge),
        cmocka_unit_test(signs_for_two_numbers),     cmocka_unit_test(units_that_head_a_column),
        cmocka_unit_test(metres_that_are_run),
    };
    return cmocka_run_group_tests_name("quantity", tests, NULL, NULL);
}
