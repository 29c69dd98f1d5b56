#include "operands/concluding.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* Whether the last figure of a text is drawn from the first two. */
static const struct {
    const char *text;
    bool concluded;
} cases[] = {
    {"It had 412. Last year it was 386, so it is 7% up.", true},
    {"It had 412. Last year it was 386. It has therefore risen 7%.", true},
    {"It went from 412 to 386, a loss of 6%.", true},
    {"It went from 412 to 386 and so lost 6%.", true},
    {"It went from 412 to 386 or so, and was up 6%.", false},
    {"It went from 412 to 386. So far it is up 6%.", false},
    {"It went from 412, so it has 386, of which the town has for its own use some old part, or 6%.",
     false},
    {"It had 412, so 386 are 6%.", false}, /* only one of them stands before "so" */
    {"A flat of 412 now lets for 386. Few will pass on the 50% jump.", true},
    {"A flat of 412 now lets for 386. Few will pass on the 50% rate.", false},
    {"It went up. 412 and 386 are not the 50%.", false},
};

static void words_draw_a_figure_from_two_before_it(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        const Claim *told = tied_claim(tied, tied->figures.count - 1);
        if (figures_are_concluded(tied_rules(), &tied->claims, told, 0, 1) != cases[i].concluded) {
            fail_msg("%s", cases[i].text);
        }
    }
}

/* "The 50% jump" may be one that was told before its levels. */
static void what_was_told_before_is_drawn_from_nothing(void **state) {
    (void)state;
    const Tied *tied =
        tied_from("It rose 50%. A flat of 412 now lets for 386. Few pass on the 50% jump.");
    const Claim *told = tied_claim(tied, tied->figures.count - 1);
    assert_false(figures_are_concluded(tied_rules(), &tied->claims, told, 1, 2));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_draw_a_figure_from_two_before_it),
        cmocka_unit_test(what_was_told_before_is_drawn_from_nothing),
    };
    return cmocka_run_group_tests_name("concluding", tests, NULL, tied_end);
}
