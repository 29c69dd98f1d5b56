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
        cmocka_unit_test(what_is_missing_is_not_guessed),
    };
    return cmocka_run_group_tests_name("calendar", tests, NULL, NULL);
}
