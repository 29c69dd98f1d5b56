#include "lists/counted_years.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* What the years behind the first figure of a text make it. */
static const struct {
    const char *text;
    size_t count;
} cases[] = {
    {"She won four times, in 2011, 2014 and 2019.", 3},
    {"She won four times: 2011, 2014, and 2019.", 3},
    {"She won four times (in 2011 and 2014).", 2},
    /* One is no list, and what goes on, or is said to be some of them, is none that is whole. */
    {"She won four times, in 2011.", 0},
    {"She won four times, in 2011, 2014.", 0},
    {"She won four times, in 2011, 2014 and 2015 and then in May.", 0},
    {"She won four times, in 2011 and 2014, and again in May.", 0},
    {"She won four times, in 2011 and 2014-15.", 0},
    {"She won four times, most recently in 2011 and 2014.", 0},
    {"She won four times; in 2011 and 2014.", 0},
    {"Four men came in 2011, 2014 and 2019.", 0},
    /* An ordinal counts itself; of those before it two may be the last of more. */
    {"A sixth title, to go with those of 1998, 2004, 2011 and 2013.", 5},
    {"A sixth title, after 1998, 2004 and 2011.", 4},
    {"A sixth title, after 2004 and 2011.", 0},
    {"A sixth title in 1998, 2004 and 2011.", 0},
};

static void years_tell_how_often(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        size_t count = counted_years(&tied->claims, 0);
        if (count != cases[i].count) {
            fail_msg("%zu, not %zu: %s", count, cases[i].count, cases[i].text);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(years_tell_how_often),
    };
    return cmocka_run_group_tests_name("counted_years", tests, NULL, tied_end);
}
