/* Percentages and sums of money whose unit is told once. */
#include "figures/figures_in.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const ToldCase cases[] = {
    {"split 55, 28 and 17 per cent",
     "percent[55]=55 percent | percent[28]=28 percent | percent[17 per cent]=17 percent"},
    {"it added 0.5, 0.4 and 0.3 percentage points",
     "points[0.5]=0.5 pp | points[0.4]=0.4 pp | points[0.3 percentage points]=0.3 pp"},
    {"some left, 20 or 30%", "percent[20]=20 percent | percent[30%]=30 percent"},
    /* A comma alone joins nothing, nor does a number that counts something. */
    {"it owed 1.3 million francs, of which 1.1 million was paid",
     "money[1.3 million francs]=1300000 FRF | money[1.1 million]=1100000 FRF"},
    {"it owed 1.3 million francs, of which 1.1 million people knew",
     "money[1.3 million francs]=1300000 FRF | cardinal[1.1 million]=1100000 (person)"},
    {"it stands at 61 of 80 or 76%", "cardinal[61]=61 | cardinal[80]=80 | percent[76%]=76 percent"},
    {"Of the 30, 12 per cent left", "cardinal[30]=30 | percent[12 per cent]=12 percent"},
    {"It is 12 men and 30%", "cardinal[12]=12 (man) | percent[30%]=30 percent"},
    {"it is $1.2 billion, from about 900 million",
     "money[$1.2 billion]=1200000000 USD | money[900 million]=900000000 USD {about}"},
    {"$5 million last year at 9 million against 4 million in May and 3 million",
     "money[$5 million]=5000000 USD | money[9 million]=9000000 USD | "
     "money[4 million]=4000000 USD | money[3 million]=3000000 USD"},
    {"$5 million in May 2012, and 9 million", "money[$5 million]=5000000 USD | date[May 2012]="
                                              "2012-05 | money[9 million]=9000000 USD"},
    {"It took $5 million and 9 million", "money[$5 million]=5000000 USD | "
                                         "cardinal[9 million]=9000000"},
    {"It took $5 million. From 9 million", "money[$5 million]=5000000 USD | "
                                           "cardinal[9 million]=9000000"},
    {"It is \u20AC5 million, down from 9 million",
     "money[\u20AC5 million]=5000000 EUR | money[9 million]=9000000 EUR"},
    {"sold for $2 million to 3 million", "money[$2 million]=2000000 USD | "
                                         "cardinal[3 million]=3000000"},
    {"$2 million against 3 million fans", "money[$2 million]=2000000 USD | "
                                          "cardinal[3 million]=3000000 (fan)"},
    {"was 49 pct, down from 50 a year ago", "percent[49 pct]=49 percent | percent[50]=50 percent"},
    {"rose 3 pct, up from 50 a year ago", "percent[3 pct]=3 percent | cardinal[50]=50"},
    {"3.4 pct (revised from 3.6) and 3 pct (4)",
     "percent[3.4 pct]=3.4 percent | percent[3.6]=3.6 percent | percent[3 pct]=3 percent | "
     "cardinal[4]=4"},
    {"fell from 36 to just 21 days", "duration[36]=36 d | duration[21]=21 d"},
    {"fell from 36 men to 21 days", "cardinal[36]=36 (man) | duration[21]=21 d"},
    {"two- and 10-year notes, six- or seven-year-olds",
     "duration[two]=2 yr | duration[10]=10 yr | age[six]=6 yr | age[seven]=7 yr"},
    {"two and 10-year notes", "cardinal[two]=2 | duration[10]=10 yr"},
    {"It is 120 and 30%", "cardinal[120]=120 | percent[30%]=30 percent"},
};

static void told_once_for_all(void **state) {
    (void)state;
    TOLD_CHECK(cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(told_once_for_all),
    };
    return cmocka_run_group_tests_name("shared_unit", tests, NULL, NULL);
}
