#include "diagnosis/hedged_repair.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The verdict's first repair is that of the hedged figure; slips of the exact one follow. */
static const struct {
    const char *text, *repair;
} cases[] = {
    {"More than 50,000, exactly 48,215.", "test.bound! 50,000>48,000 value"},
    {"More than 13,000, exactly 12,933.", "test.bound! 13,000>12,900 value"},
    {"Fewer than 3,000, exactly 3,112.", "test.bound! 3,000>3,120 value"},
};

static void a_hedged_figure_stays_round(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *told = verdicts_on(cases[i].text);
        assert_true(slice_starts(slice_of(told), slice_of(cases[i].repair)));
    }
}

static void only_one_of_two_is_hedged(void **state) {
    (void)state;
    const Tied *tied = tied_from("Almost 70, exactly 71.");
    assert_int_equal(hedged_operand(&tied->figures, &tied->relations.items[0]), 0);
    tied = tied_from("It was 70, exactly 71.");
    assert_int_equal(hedged_operand(&tied->figures, &tied->relations.items[0]), NO_MARK);
    tied = tied_from("So 30 less 20 is 11.");
    assert_int_equal(hedged_operand(&tied->figures, &tied->relations.items[0]), NO_MARK);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_hedged_figure_stays_round),
        cmocka_unit_test(only_one_of_two_is_hedged),
    };
    return cmocka_run_group_tests_name("hedged_repair", tests, NULL, tied_end);
}
