#include "relations/attainable.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* "P among W" */
static const RelationCase cases[] = {
    {"It is 72.1% among 43.", "share 72.1% 43: holds"},
    {"It is 72.0% among 43.", "share 72.0% 43: broken"},
    {"It is 72.09% among 43.", "share 72.09% 43: holds"},
    {"It is 72.10% among 43.", "share 72.10% 43: broken"},
    {"It is 0.0% among 43.", "share 0.0% 43: holds"},
    {"It is 1.0% among 43.", "share 1.0% 43: broken"},
    {"It is 100.0% among 43.", "share 100.0% 43: holds"},
    {"It is 33.3% among three.", "share 33.3% three: holds"},
    {"It is 33.4% among three.", "share 33.4% three: broken"},
    {"It is 99.7% among 200.", "share 99.7% 200: broken"},
    /* a share without a decimal, or roughly told; a whole that is large, rough, or of one or two */
    {"It is 71% among 43.", "share 71% 43: unchecked"},
    {"It is about 72.0% among 43.", "share 72.0% 43: unchecked"},
    {"It is 99.7% among 201.", "share 99.7% 201: unchecked"},
    {"It is 72.0% among about 43.", "share 72.0% 43: unchecked"},
    {"It is 72.0% among 43 million.", "share 72.0% 43 million: unchecked"},
    {"It is 72.0% among two.", "share 72.0% two: unchecked"},
};

static void some_whole_number_makes_the_share(void **state) {
    (void)state;
    relations_hold(cases, sizeof cases / sizeof *cases);
}

/* "M a game in N" */
static const RelationCase means[] = {
    {"It is 2.42 a game in 12.", "ratio 2.42 12: holds"},
    {"It is 2.45 a game in 12.", "ratio 2.45 12: broken"},
    {"It is 3.4 a game in six.", "ratio 3.4 six: broken"},
    {"It is 3.7 a game in six.", "ratio 3.7 six: holds"},
    /* 22 in six: rounded, cut off, and too high */
    {"It is 3.67 a game in six.", "ratio 3.67 six: holds"},
    {"It is 3.66 a game in six.", "ratio 3.66 six: holds"},
    {"It is 3.68 a game in six.", "ratio 3.68 six: broken"},
    /* a mean without a decimal, or roughly told; a count that is large, rough, or of one or two */
    {"It is 2 a game in 12.", "ratio 2 12: unchecked"},
    {"It is about 2.45 a game in 12.", "ratio 2.45 12: unchecked"},
    {"It is 2.45 million a game in 12.", "ratio 2.45 million 12: unchecked"},
    {"It is 2.4512 a game in 201.", "ratio 2.4512 201: unchecked"},
    {"It is 2.45 a game in about 12.", "ratio 2.45 12: unchecked"},
};

static void some_whole_number_makes_the_mean(void **state) {
    (void)state;
    relations_hold(means, sizeof means / sizeof *means);
}

static void the_nearest_is_the_repair(void **state) {
    (void)state;
    assert_string_equal(verdicts_on("It is 72.0% among 43."), "test.heads! 72.0%>72.1% digit");
    assert_string_equal(verdicts_on("It is 2.45 a game in 12."), "test.mean! 2.45>2.42 digit");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(some_whole_number_makes_the_share),
        cmocka_unit_test(some_whole_number_makes_the_mean),
        cmocka_unit_test(the_nearest_is_the_repair),
    };
    return cmocka_run_group_tests_name("attainable", tests, NULL, tied_end);
}
