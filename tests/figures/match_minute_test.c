/* Minutes in lists of players, and the counts that stand in lists of other things. */
#include "figures/figures_in.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void players_come_on_in_a_minute(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"Stone, Hyde (Pit 105), Purse (Mill 83), Brown.", "label[105] | label[83]"},
        {"Lee (Labour 45), Ray (Tory 12)", "cardinal[45]=45 | cardinal[12]=12"},
        {"Stone, Hyde (Pit 405)", "cardinal[405]=405"},
    };
    TOLD_CHECK(cases);
}

static void replacements_come_in_a_minute(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"Subs: Ever for Maple (53), Hodge for Dale (77).", "label[53] | label[77]"},
        {"Gains: Ever for Maple (53)", "cardinal[53]=53"},
        {"Subs: 5 (2 unused)", "cardinal[5]=5 | cardinal[2]=2"},
    };
    TOLD_CHECK(cases);
}

static void scorers_stand_below(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"Stone, Hyde (Pit 60).\n\nDan Moor 72.\n\nRay", "label[60] | label[72]"},
        {"Stone, Hyde.\n\nDan Moor 72.\n\nRay", "cardinal[72]=72"},
    };
    TOLD_CHECK(cases);
}

static void tries_are_told_on_a_minute(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"Reed crossed on 47, Price on 53 and Price again on 68.",
         "label[47] | label[53] | label[68]"},
        {"Reed scored on 47. It cost £53.", "label[47] | money[£53]=53 GBP"},
        {"Reed crossed on 47. Price was on 53.", "label[47] | cardinal[53]=53"},
        {"Labour was on 47, the Tories on 39.", "cardinal[47]=47 | cardinal[39]=39"},
        {"They scored on 47 of them.", "cardinal[47]=47"},
    };
    TOLD_CHECK(cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(players_come_on_in_a_minute),
        cmocka_unit_test(replacements_come_in_a_minute),
        cmocka_unit_test(scorers_stand_below),
        cmocka_unit_test(tries_are_told_on_a_minute),
    };
    return cmocka_run_group_tests_name("match minute", tests, NULL, NULL);
}
