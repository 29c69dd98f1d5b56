#include "operands/growth.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const struct {
    const char *text;
    size_t change; /* index of a figure */
    bool found, fits, alone;
    size_t from, to;
} cases[] = {
    {"It was £311m. Last year it was £236m. It rose 32%.", 2, true, true, false, 1, 0},
    /* it does not fit, but nothing else could be meant */
    {"It was £311m. Last year it was £236m. It rose 24%.", 2, true, false, true, 1, 0},
    {"It was £311m or £312m. Last year it was £236m. It rose 24%.", 3, false, false, false, 2, 0},
    /* of two years the first is the old one */
    {"In 2023 it was £236m. In 2024 it was £311m. It rose 32%.", 4, true, true, false, 1, 3},
    /* both are of this year */
    {"It was £311m and £236m. It rose 32%.", 2, false, false, false, 0, 0},
    /* nothing is within ten times */
    {"It was £311m. Last year it was £310m. It rose 32%.", 2, false, false, false, 0, 0},
    {"It was £311m. Last year there were 236 men. It rose 32%.", 2, false, false, false, 0, 0},
};

static void one_amount_may_be_named(void **state) {
    (void)state;
    const Tied *tied = tied_from("It made £96.3m, a rise of 9.3 per cent over the £88.1m of old.");
    KnownLevel old = {.figure = 2, .is_old = true};
    Growth growth = {0};
    assert_true(
        growth_find(&tied->claims, tied_claim(tied, 1), &(GrowthWording){.known = &old}, &growth));
    assert_true(growth.fits);
    assert_int_equal(growth.from, 2);
    assert_int_equal(growth.to, 0);
}

static void a_nearer_level_cuts_off_another(void **state) {
    (void)state;
    KnownLevel old = {.figure = 3, .is_old = true};
    GrowthWording over = {.known = &old};
    Growth growth = {0};
    const Tied *tied = tied_from("It made £9.2m of oil and 4.1m tonnes of gas, a rise of 98 per "
                                 "cent over the £3.1m of old.");
    assert_false(growth_find(&tied->claims, tied_claim(tied, 2), &over, &growth));
    tied = tied_from("It made £9.2m of oil and nine tonnes of gas, a rise of 98 per cent over the "
                     "£3.1m of old.");
    assert_true(growth_find(&tied->claims, tied_claim(tied, 2), &over, &growth));
    assert_true(growth.alone);
}

static void the_two_amounts_of_a_change(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        Growth growth = {0};
        bool found = growth_find(&tied->claims, tied_claim(tied, cases[i].change),
                                 &(GrowthWording){0}, &growth);
        if (found != cases[i].found) {
            fail_msg("%s", cases[i].text);
        }
        if (found) {
            assert_int_equal(growth.fits, cases[i].fits);
            assert_int_equal(growth.alone, cases[i].alone);
            assert_int_equal(growth.from, cases[i].from);
            assert_int_equal(growth.to, cases[i].to);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_two_amounts_of_a_change),
        cmocka_unit_test(one_amount_may_be_named),
        cmocka_unit_test(a_nearer_level_cuts_off_another),
    };
    return cmocka_run_group_tests_name("growth", tests, NULL, tied_end);
}
