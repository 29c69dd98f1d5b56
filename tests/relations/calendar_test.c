#include "relations/calendar.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static int days_of(int year, int month) {
    static const int days[] = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return days[month] + (month == 2 && leap);
}

static Date day_of(int year, int month, int day) {
    return (Date){.year = (int16_t)year, .month = (uint8_t)month, .day = (uint8_t)day};
}

/* One day after the other, from Saturday, 1 January 1583, the first year that was Gregorian. */
static void every_day_of_six_centuries(void **state) {
    (void)state;
    int weekday = 6;
    for (int year = 1583; year <= 2200; year++) {
        for (int month = 1; month <= 12; month++) {
            for (int day = 1; day <= 31; day++) {
                bool exists = day <= days_of(year, month);
                assert_int_equal(date_exists(day_of(year, month, day)), exists);
                assert_int_equal(date_weekday(day_of(year, month, day)), exists ? weekday : 0);
                weekday = exists ? weekday % 7 + 1 : weekday;
            }
        }
    }
}

static void known_days(void **state) {
    (void)state;
    assert_string_equal(weekday_name(date_weekday(day_of(1969, 7, 20))), "Sunday");
    assert_string_equal(weekday_name(date_weekday(day_of(2016, 9, 24))), "Saturday");
    assert_string_equal(weekday_name(date_weekday(day_of(2000, 2, 29))), "Tuesday");
    assert_string_equal(weekday_name(date_weekday(day_of(1900, 2, 29))), "");
}

static void the_year_in_which_a_day_is_nearest(void **state) {
    static const struct {
        int month, day, near_year, near_month, near_day, year;
    } cases[] = {
        {5, 1, 2025, 5, 3, 2025},  {12, 31, 2025, 1, 3, 2024}, {1, 2, 2025, 12, 29, 2026},
        {2, 29, 2025, 2, 1, 2024}, {7, 4, 2024, 7, 4, 2024},   {11, 30, 2026, 6, 5, 2026},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Date near = day_of(cases[i].near_year, cases[i].near_month, cases[i].near_day);
        Date found = date_nearest(day_of(0, cases[i].month, cases[i].day), near);
        assert_int_equal(found.year, cases[i].year);
        assert_int_equal(found.month, cases[i].month);
        assert_int_equal(found.day, cases[i].day);
    }
}

static void what_is_missing_is_not_guessed(void **state) {
    (void)state;
    assert_true(date_exists(day_of(0, 2, 29)));
    assert_false(date_exists(day_of(0, 2, 30)));
    assert_false(date_exists(day_of(2020, 0, 1)));
    assert_false(date_exists(day_of(2020, 1, 0)));
    assert_false(date_exists(day_of(2020, 13, 1)));
    assert_int_equal(date_weekday(day_of(0, 2, 28)), 0);
    assert_string_equal(weekday_name(8), "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_day_of_six_centuries),
        cmocka_unit_test(known_days),
        cmocka_unit_test(the_year_in_which_a_day_is_nearest),
        cmocka_unit_test(what_is_missing_is_not_guessed),
    };
    return cmocka_run_group_tests_name("calendar", tests, NULL, NULL);
}
