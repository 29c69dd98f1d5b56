#include "relations/opposite.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* What the words make of the first two figures. */
static const struct {
    const char *text;
    Opposition opposition;
} cases[] = {
    {"So 87 were men and 81 women.", OPPOSITION_EXHAUSTIVE},
    {"So 87 women and girls came and 81 men.", OPPOSITION_EXHAUSTIVE},
    {"So boys took 87 and girls 81.", OPPOSITION_EXHAUSTIVE},
    {"Women made up 4.3%, or 373, with 8,241 men.", OPPOSITION_NONE},
    {"It had 168 passengers and 19 crew.", OPPOSITION_EXHAUSTIVE},
    {"So 87 are public and 81 private.", OPPOSITION_EXHAUSTIVE},
    {"So 31 ran northbound and 12 southbound.", OPPOSITION_EXHAUSTIVE},
    {"So 31 insured and 12 uninsured cars came.", OPPOSITION_EXHAUSTIVE},
    {"So 31 were sold and 12 unsold.", OPPOSITION_EXHAUSTIVE},
    {"So 87 are full-time and 81 part-time.", OPPOSITION_EXHAUSTIVE},
    {"So 87 stand onshore and 81 offshore.", OPPOSITION_EXHAUSTIVE},
    {"So 87 were armed and 81 unarmed.", OPPOSITION_EXHAUSTIVE},
    {"So 87 are licensed and 81 unlicensed.", OPPOSITION_EXHAUSTIVE},
    {"So 87 fields are irrigated and 81 unirrigated.", OPPOSITION_EXHAUSTIVE},
    {"So 87 flats are occupied and 81 unoccupied.", OPPOSITION_EXHAUSTIVE},
    {"So 87 were married and 81 unmarried.", OPPOSITION_EXHAUSTIVE},
    {"So 87 are vaccinated and 81 unvaccinated.", OPPOSITION_EXHAUSTIVE},
    {"So 87 are volunteers and 81 career men.", OPPOSITION_EXCLUSIVE},
    {"So 87 came online and 81 by post.", OPPOSITION_EXCLUSIVE},
    {"So 87 passed and 81 failed.", OPPOSITION_EXCLUSIVE},
    {"It killed 31 soldiers and 12 civilians.", OPPOSITION_EXCLUSIVE},
    {"So 31 were upheld and 12 dismissed.", OPPOSITION_EXCLUSIVE},
    {"So 31 were upheld and 12 rejected.", OPPOSITION_EXCLUSIVE},
    {"So 31 said Yes and 12 No.", OPPOSITION_EXCLUSIVE},
    {"So 31 were for it, 12 against.", OPPOSITION_EXCLUSIVE},
    {"By night 176 had been found and 37 had not.", OPPOSITION_EXHAUSTIVE},
    {"So 12 passed, but 37 did not, he said.", OPPOSITION_EXHAUSTIVE},
    /* Told of another verb, of other things, or not at all. */
    {"So 12 said yes and 37 did not answer.", OPPOSITION_NONE},
    {"So 12 boats came and 37 did not.", OPPOSITION_NONE},
    {"So 12 had come and 37 had.", OPPOSITION_NONE},
    {"So 12 came, 37 did not.", OPPOSITION_NONE},
    {"So 12 came. And 37 did not.", OPPOSITION_NONE},
    /* One kind told twice, two pairs, none; a word behind "and" is of the next figure. */
    {"So 87 men and 81 boys came.", OPPOSITION_NONE},
    {"So 87 men and 81 children came.", OPPOSITION_NONE},
    {"So 87 were dismissed and 81 rejected.", OPPOSITION_NONE},
    /* Between the two kinds are those who are so in part. */
    {"So 87 are fully vaccinated and 81 unvaccinated.", OPPOSITION_NONE},
    {"So 87 flats are partly occupied and 81 unoccupied.", OPPOSITION_NONE},
    {"So 87 fields are wholly irrigated and 81 unirrigated.", OPPOSITION_NONE},
    {"So 87 cats and 81 dogs came.", OPPOSITION_NONE},
    {"So 87 came and women had 81.", OPPOSITION_NONE},
};

static void kinds_of_two_figures(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        if (opposition_of(&tied->article, &tied->figures, 0, 1) != cases[i].opposition) {
            fail_msg("%s", cases[i].text);
        }
    }
}

/* A share between a kind and its figure is of the same kind. */
static void a_share_between_does_not_part_them(void **state) {
    (void)state;
    const Tied *tied = tied_from("Women made up 4.3%, or 373, with 8,241 men.");
    assert_int_equal(opposition_of(&tied->article, &tied->figures, 1, 2), OPPOSITION_EXHAUSTIVE);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(kinds_of_two_figures),
        cmocka_unit_test(a_share_between_does_not_part_them),
    };
    return cmocka_run_group_tests_name("opposite", tests, NULL, tied_end);
}
