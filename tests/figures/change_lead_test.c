/* Words of change before the numbers that they are told of. */
#include "figures/change_lead.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* What stands before "3 to 5". */
static const struct {
    const char *before;
    bool changes;
} changes[] = {
    {"It rose from ", true},
    {"It rose 24% from ", true},
    {"It cut the herd that grazes by the lake from ", true},
    {"It cut the old herd that has always grazed by the big lake from ", false},
    {"Lee rose from 4 to 6; Ray from ", true},
    {"Lee rose from 4 to 6; Ray from 7 to 8; Bell from ", true},
    {"Lee stood at 4; Ray from ", false},
    {"It rose. The walk takes ", false},
    {"It rose; the walk takes ", false},
    {"It rose 6.5 from ", true}, /* that point ends no sentence */
    {"The walk takes ", false},
    {"", false},
};

static void changes_are_told(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        Slice text = slice_of(changes[i].before);
        if (change_told_before(text, text.length, 0) != changes[i].changes) {
            fail_msg("%s", changes[i].before);
        }
    }
}

static void changes_of_the_sentence_before(void **state) {
    (void)state;
    Slice text = SLICE("Sales rose\nfrom ");
    assert_true(change_told_before(text, text.length, 0));
    assert_false(change_told_before(text, text.length, sizeof "Sales rose\n" - 1));
}

static void amounts_are_named(void **state) {
    (void)state;
    assert_true(amount_named_before(SLICE("a harvest of "), sizeof "a harvest of " - 1));
    assert_false(amount_named_before(SLICE("a climb of "), sizeof "a climb of " - 1));
    assert_false(amount_named_before(SLICE("a harvest in "), sizeof "a harvest in " - 1));
    assert_false(amount_named_before(SLICE("of "), sizeof "of " - 1));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(changes_are_told),
        cmocka_unit_test(changes_of_the_sentence_before),
        cmocka_unit_test(amounts_are_named),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
