/* Plurals and their singulars. */
#include "figures/figure.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

typedef struct Case {
    const char *plural, *singular;
} Case;

static const Case cases[] = {
    {"homes", "home"},
    {"deputies", "deputy"},
    {"people", "person"},
    {"women", "woman"},
    {"boxes", "box"},
    {"churches", "church"},
    {"classes", "class"},
    {"lives", "life"},
    {"movies", "movie"},
    {"series", "series"},
    {"Votes", "vote"},
    {"MPs", "mp"},
    {"bus", "bus"},
    {"analysis", "analysis"},
    {"houses", "house"},
    {"horses", "horse"},
    {"vote", "vote"},
    {"children", "child"},
    {"businesses", "business"},
    {"t\xC3\xA9l\xC3\xA9s", "t\xC3\xA9l\xC3\xA9"},
};

static void test_singular(void **state) {
    (void)state;
    Arena arena = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Slice singular = noun_singular(&arena, slice_of(cases[i].plural));
        assert_int_equal(singular.length, strlen(cases[i].singular));
        assert_memory_equal(singular.bytes, cases[i].singular, singular.length);
    }
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_singular)};
    return cmocka_run_group_tests_name("noun", tests, NULL, NULL);
}
