/* Scores, and the ranges and odds that look like them. */
#include "figures/figures_in.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void scores_are_told_from_ranges(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"ruled 7-4 that", "score[7]=7 | score[4]=4"},
        {"won 6-4, 3-6 today", "score[6]=6 | score[4]=4 | score[3]=3 | score[6]=6"},
        {"at 63:32:5 then", "score[63]=63 | score[32]=32 | score[5]=5"},
        {"by 3 to 1 in", "multiplier[3 to 1]=3"},
        {"lost 6-7 (2-7) then, 6 (2-7)", "score[6]=6 | score[7]=7 | score[2]=2 | score[7]=7 | "
                                         "cardinal[6]=6 | range[2-7]=2..7"},
        {"Irish 19-33 Wasps, from 0-2 down",
         "score[19]=19 | score[33]=33 | score[0]=0 | score[2]=2"},
        {"lost the second quarter 17-22 and", "score[17]=17 | score[22]=22"},
        {"in the second quarter 17-22 of", "range[17-22]=17..22"},
        {"for 1-14, 15-34, 35-54 and", "range[1-14]=1..14 | range[15-34]=15..34 | "
                                       "range[35-54]=35..54"},
    };
    TOLD_CHECK(cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(scores_are_told_from_ranges),
    };
    return cmocka_run_group_tests_name("score", tests, NULL, NULL);
}
