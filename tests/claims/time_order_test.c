/* Which of two named periods came first. */
#include "claims/time_order.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const struct {
    const char *period, *then, *now;
    TimeOrder order;
} cases[] = {
    {"", "april", "june", TIMES_ASCEND},
    {"", "june", "april", TIMES_DESCEND},
    {"", "june", "june", TIMES_UNTOLD},
    /* Half a year apart either may have come first. */
    {"", "january", "june", TIMES_ASCEND},
    {"", "january", "july", TIMES_UNTOLD},
    {"", "december", "january", TIMES_UNTOLD},
    /* A period without a name is the article's own. */
    {"june", "april", "", TIMES_ASCEND},
    {"june", "", "april", TIMES_DESCEND},
    {"", "april", "", TIMES_UNTOLD},
    {"", "last year", "june", TIMES_UNTOLD},
    {"", "2019", "2020", TIMES_UNTOLD},
};

static void months_follow_the_calendar(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Claims claims = {.period = slice_of(cases[i].period)};
        if (time_order(&claims, slice_of(cases[i].then), slice_of(cases[i].now)) !=
            cases[i].order) {
            fail_msg("%s, %s", cases[i].then, cases[i].now);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(months_follow_the_calendar),
    };
    return cmocka_run_group_tests_name("time_order", tests, NULL, NULL);
}
