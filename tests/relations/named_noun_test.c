#include "relations/named_noun.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void people_by_ending_or_table(void **state) {
    (void)state;
    static const char *const people[] = {"miner", "doctor", "cyclist", "woman",  "man",
                                         "crew",  "son",    "pupil",   "people", "nominee"};
    static const char *const others[] = {"", "shop", "cow", "tonne", "goal", "r"};
    for (size_t i = 0; i < sizeof people / sizeof *people; i++) {
        assert_true(noun_may_be_person(slice_of(people[i])));
    }
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        assert_false(noun_may_be_person(slice_of(others[i])));
    }
}

static void places_and_bodies(void **state) {
    (void)state;
    assert_true(noun_is_place_or_body(SLICE("city")));
    assert_true(noun_is_place_or_body(SLICE("ward")));
    assert_true(noun_is_place_or_body(SLICE("airport")));
    assert_false(noun_is_place_or_body(SLICE("goal")));
    assert_false(noun_is_place_or_body(SLICE("")));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(people_by_ending_or_table),
        cmocka_unit_test(places_and_bodies),
    };
    return cmocka_run_group_tests_name("named noun", tests, NULL, NULL);
}
