#include "relations/elapsed.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static Figure date_of(int year, int month, int day) {
    return (Figure){
        .kind = FIGURE_DATE,
        .date = {.year = (int16_t)year, .month = (uint8_t)month, .day = (uint8_t)day},
    };
}

static const Figure age = {.kind = FIGURE_AGE, .unit = "yr"},
                    years = {.kind = FIGURE_DURATION, .unit = "yr"},
                    months = {.kind = FIGURE_DURATION, .unit = "mo"},
                    weeks = {.kind = FIGURE_DURATION, .unit = "wk"},
                    days = {.kind = FIGURE_DURATION, .unit = "d"},
                    minutes = {.kind = FIGURE_DURATION, .unit = "min"},
                    anniversary = {.kind = FIGURE_ORDINAL};

static const struct {
    const Figure *span;
    int from[3], to[3]; /* year, month, day */
    int least, most;
} cases[] = {
    {&age, {2001, 6, 4}, {2025, 7, 12}, 24, 24},
    {&age, {2001, 6, 4}, {2025, 6, 4}, 24, 24},
    {&age, {2001, 6, 4}, {2025, 6, 3}, 23, 23},
    {&age, {1979, 3, 12}, {2017, 6, 0}, 38, 38},
    {&age, {1979, 6, 12}, {2017, 6, 0}, 37, 38},
    {&age, {1979, 0, 0}, {2017, 6, 1}, 37, 38},
    {&years, {1964, 9, 4}, {2017, 8, 30}, 52, 53},
    {&years, {1964, 9, 4}, {2024, 9, 4}, 60, 60},
    {&years, {1956, 0, 0}, {2014, 0, 0}, 57, 59},
    {&years, {1991, 0, 0}, {2020, 0, 0}, 28, 30},
    {&months, {2023, 11, 0}, {2024, 2, 0}, 2, 4},
    {&months, {2020, 1, 0}, {2022, 5, 0}, 27, 29},
    {&months, {2020, 1, 6}, {2022, 5, 9}, 28, 28},
    {&weeks, {2024, 2, 20}, {2024, 3, 5}, 2, 3},
    {&weeks, {2023, 12, 2}, {2023, 12, 30}, 4, 5},
    {&days, {0, 3, 20}, {0, 4, 19}, 30, 31},
    {&days, {0, 2, 20}, {0, 3, 4}, 12, 14},
    {&days, {0, 12, 30}, {0, 1, 2}, 3, 4},
    {&days, {2024, 2, 28}, {2024, 3, 1}, 2, 3},
    {&days, {0, 6, 30}, {2025, 9, 9}, 71, 72},
    {&days, {0, 12, 30}, {2025, 1, 2}, 3, 4},
    {&days, {2024, 7, 1}, {0, 7, 9}, 8, 9},
    {&days, {2024, 12, 30}, {0, 1, 2}, 3, 4},
    {&anniversary, {1871, 0, 0}, {2021, 5, 2}, 150, 150},
};

static void what_lies_between_two_dates(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Figure from = date_of(cases[i].from[0], cases[i].from[1], cases[i].from[2]),
               to = date_of(cases[i].to[0], cases[i].to[1], cases[i].to[2]);
        Interval passed = elapsed_between(cases[i].span, &from, &to);
        assert_int_equal((int)passed.low.numerator, cases[i].least);
        assert_int_equal((int)passed.high.numerator, cases[i].most);
    }
}

static void the_clock_goes_round(void **state) {
    (void)state;
    Figure evening = {.kind = FIGURE_TIME, .value = rational_of(23 * 60 + 50)},
           night = {.kind = FIGURE_TIME, .value = rational_of(20)};
    Interval passed = elapsed_between(&minutes, &evening, &night);
    assert_int_equal((int)passed.low.numerator, 30);
    assert_int_equal((int)passed.high.numerator, 30);
}

static void what_cannot_be_told_is_unknown(void **state) {
    (void)state;
    Figure early = date_of(1990, 1, 1), late = date_of(2000, 1, 1), no_year = date_of(0, 5, 3);
    Figure seconds = {.kind = FIGURE_DURATION, .unit = "s"};
    assert_false(interval_known(elapsed_between(&age, &late, &early)));
    assert_false(interval_known(elapsed_between(&age, &no_year, &late)));
    assert_false(interval_known(elapsed_between(&seconds, &early, &late)));
    assert_false(interval_known(elapsed_between(&minutes, &early, &late)));
    assert_false(interval_known(elapsed_between(&anniversary, &early, &no_year)));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_lies_between_two_dates),
        cmocka_unit_test(the_clock_goes_round),
        cmocka_unit_test(what_cannot_be_told_is_unknown),
    };
    return cmocka_run_group_tests_name("elapsed", tests, NULL, NULL);
}
