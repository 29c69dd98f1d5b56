#include "diagnosis/repair.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* A text, and the verdict on it: a date is repaired only where the span cannot be. */
static const struct {
    const char *text, *verdicts;
} cases[] = {
    {"From 1989 a spell of 53 years led to 2024.", "test.span! 53>35 swap"},
    {"From 4 March 1998 a spell of 35 years led to 15 June 2024.",
     "test.span! 4 March 1998>4 March 1989 swap, 4 March 1998>4 March 1990 digit"},
    {"From 4 March 1964 a spell of 77 years led to 2023.", "test.span! 4 March 1964>4 March 1946 "
                                                           "swap"},
    {"From 3 May a spell of 18 days led to 29 May.",
     "test.span! 29 May>20 May digit, 29 May>21 May digit"},
    {"From 6.20am a spell of 4 hours led to 12.20pm.", "test.span! 4>6 digit"},
};

static void a_year_a_day_or_an_hour(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_string_equal(verdicts_on(cases[i].text), cases[i].verdicts);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_year_a_day_or_an_hour),
    };
    return cmocka_run_group_tests_name("date_repair", tests, NULL, tied_end);
}
