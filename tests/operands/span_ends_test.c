#include "operands/span_ends.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const RelationCase cases[] = {
    /* in its sentence, beside it, or both in the next */
    {"From 1989 a spell of 35 years led to 2024.", "age 35 1989 2024: holds"},
    {"From 1989 a spell of 53 years led to 2024.", "age 53 1989 2024: broken"},
    {"A spell of 22 years, until 1998, and but for 1972 all went well.", "age 22: unchecked"},
    {"In 1976 began a spell of 22 years, until 1998.", "age 22 1976 1998: holds"},
    {"It came in 1989. A spell of 35 years led to 2024.", "age 35 1989 2024: holds"},
    {"A spell of 35 years it was. It came in 2024, built in 1989.", "age 35 1989 2024: holds"},
    {"It closed in a spell of 18 days. It was 3 May; then 21 May.", "age 18 3 May 21 May: holds"},
    {"A spell of 4 hours began at 6.20am and went to 10.20am.", "age 4 6.20am 10.20am: holds"},
    {"A spell of 4 hours began at 10.20pm and went to 2.20am.", "age 4 10.20pm 2.20am: holds"},
    /* nor to what fits another span, either way round the clock */
    {"A spell of 11 hours: at 9.40pm it began, at 2.15am it ended, 275 minutes in.",
     "age 11: unchecked"},
    /* the years may count from both ends */
    {"From 1413 to 2024 a spell of 612 years led on.", "age 612: unchecked"},
    /* too many, of two sentences, of a work, of another paragraph, of many spans */
    {"From 1989 or 1990 a spell of 35 years led to 2024.", "age 35: unchecked"},
    {"It was 1989. A spell of 53 years it was. Then 2024 came.", "age 53: unchecked"},
    {"A spell of 53 years: Light (1989) and Dark (2024).", "age 53: unchecked"},
    {"Light\n\nA spell of 53 years came.\n\nIn 1989 and 2024 it was.", "age 53: unchecked"},
    {"From 1989 a spell of up to 53 years led to 2024.", "age 53: unchecked"},
    /* until the article's day */
    {"It was 3 May 2024. A spell it was.\n\nA spell of 35 years from 1989.",
     "age 35 1989 3 May 2024: holds"},
    {"A spell of 35 years from 1989.", "age 35: unchecked"},
};

static void the_only_dates_around_a_span(void **state) {
    (void)state;
    relations_of_hold(RELATION_AGE, cases, sizeof cases / sizeof *cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_only_dates_around_a_span),
    };
    return cmocka_run_group_tests_name("span_ends", tests, NULL, tied_end);
}
