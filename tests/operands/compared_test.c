#include "operands/compared.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The first two figures of each text. */
static const struct {
    const char *text;
    bool compared;
} cases[] = {
    {"It was 412, more than last spring's 386.", true},
    {"It was 412, more than the old one, which had 386.", true},
    {"It was 412 last year. It is 386 now.", true},
    {"It is 412. Last year it was 386.", true},
    {"It fell from 412 to 386.", true},
    {"It is 412. It was 386.", false},
    {"Of them 412 came from Ely and 386 by sea.", false},
    {"It is 412, fewer than in Ely, and 386 stayed.", false},
    {"It is 412, more than in Ely; 386 stayed.", false},
    {"It is 412, more than in Ely, in Ripon, in Truro and in all the fens, if 386 stayed.", false},
};

static void words_set_one_against_the_other(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        if (figures_are_compared(tied_rules(), &tied->claims, 0, 1) != cases[i].compared) {
            fail_msg("%s", cases[i].text);
        }
    }
}

static void a_figure_without_a_claim_is_compared_with_nothing(void **state) {
    (void)state;
    const Tied *tied = tied_from("It was 412, more than on page 386.");
    assert_false(figures_are_compared(tied_rules(), &tied->claims, 0, 1));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_set_one_against_the_other),
        cmocka_unit_test(a_figure_without_a_claim_is_compared_with_nothing),
    };
    return cmocka_run_group_tests_name("compared", tests, NULL, tied_end);
}
