#include "relations/published.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void a_day_is_written_in_one_way(void **state) {
    static const char *const none[] = {"",           "2026",        "2026-5-3",   "2026-05-03 ",
                                       "2026/05/03", "26-05-03",    "2026-13-01", "2026-02-29",
                                       "0000-01-01", "2026-05-031", "-026-05-03", "2026-00-10"};
    Date day;
    (void)state;
    assert_true(published_read("2024-02-29", &day));
    assert_int_equal(day.year, 2024);
    assert_int_equal(day.month, 2);
    assert_int_equal(day.day, 29);
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        if (published_read(none[i], &day)) {
            fail_msg("%s", none[i]);
        }
    }
}

static Figure date_of(int year, int month, int day, int weekday) {
    return (Figure){.kind = FIGURE_DATE,
                    .date = {.year = (int16_t)year,
                             .month = (uint8_t)month,
                             .day = (uint8_t)day,
                             .weekday = (uint8_t)weekday}};
}

static void weekdays_take_the_year_of_the_day(void **state) {
    Date published = {.year = 2025, .month = 1, .day = 4};
    Figure items[] = {
        date_of(0, 1, 2, 4),   /* of this year */
        date_of(0, 12, 30, 1), /* of the one before */
        date_of(0, 7, 4, 5),   /* of either */
        date_of(0, 1, 2, 0),   /* no weekday */
        date_of(0, 1, 0, 4),   /* no day */
        date_of(1941, 0, 0, 0) /* no full date */
    };
    static const int years[] = {2025, 2024, 0, 0, 0, 1941};
    Figures figures = {.items = items, .count = sizeof items / sizeof *items};
    (void)state;
    figures_take_year(&figures, published);
    for (size_t i = 0; i < figures.count; i++) {
        assert_int_equal(items[i].date.year, years[i]);
    }
}

static void what_the_text_tells_comes_first(void **state) {
    Figure items[] = {date_of(0, 1, 2, 4), date_of(2023, 1, 4, 0)};
    Figures figures = {.items = items, .count = 2};
    (void)state;
    figures_take_year(&figures, (Date){.year = 2025, .month = 1, .day = 4});
    assert_int_equal(items[0].date.year, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_day_is_written_in_one_way),
        cmocka_unit_test(weekdays_take_the_year_of_the_day),
        cmocka_unit_test(what_the_text_tells_comes_first),
    };
    return cmocka_run_group_tests_name("published", tests, NULL, NULL);
}
