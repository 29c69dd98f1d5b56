#include "relations/named_noun.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

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

static void things_are_as_many_years_old(void **state) {
    (void)state;
    static const struct {
        const char *text;
        bool person;
    } cases[] = {
        {"the 41-year-old Dutch runner won", true},
        {"the 41-year-old Dutch mark fell", false},
        {"Lee, 41, won", true},
        {"a 41-year-old", true},
        {"a 41-year-old record\nThe runner won", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Slice text = slice_of(cases[i].text);
        size_t at = (size_t)(strstr(cases[i].text, "41") - cases[i].text);
        Figure age = {.kind = FIGURE_AGE, .start = at, .end = at + 2};
        assert_int_equal(age_may_be_of_person(text, &age), cases[i].person);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(people_by_ending_or_table),
        cmocka_unit_test(places_and_bodies),
        cmocka_unit_test(things_are_as_many_years_old),
    };
    return cmocka_run_group_tests_name("named noun", tests, NULL, NULL);
}
