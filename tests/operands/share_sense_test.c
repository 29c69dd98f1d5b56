#include "operands/share_sense.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { NONE = -1 };

static const struct {
    const char *text;
    size_t share; /* index of a figure */
    bool of_something, of_known, takes_up;
    int part, whole; /* indexes of figures, or NONE */
} cases[] = {
    {"The rector lost 38 per cent of the 1,250 looms.", 0, true, false, false, NONE, 1},
    {"In the vote 147 - that is, 38 per cent - went home.", 1, true, false, false, 0, NONE},
    {"Only 147, or 38 per cent, went home.", 1, true, false, false, 0, NONE},
    {"It lost 147 of 392, or 38 per cent.", 2, true, false, false, NONE, 1},
    {"One in five anglers, 412 in all, came by sea.", 0, true, false, false, 1, NONE},
    {"It ran 12,500 trams, and 94 per cent of them were late.", 1, true, true, false, NONE, NONE},
    {"That is 38 per cent of the fleet.", 0, true, false, true, NONE, NONE},
    {"The 38 per cent take-up dismayed her.", 0, true, false, true, NONE, NONE},
    {"Turnout in the valley was a paltry 38 per cent.", 0, true, false, false, NONE, NONE},
    /* prices, changes, comparisons and ranges are of nothing */
    {"The bond carries an interest rate of just 38 per cent.", 0, false, false, false, NONE, NONE},
    {"Wool was 38 per cent dearer.", 0, false, false, false, NONE, NONE},
    {"Wool was only 38 per cent more.", 0, false, false, false, NONE, NONE},
    {"It lost 8 and 10 per cent of its wool.", 1, false, false, false, NONE, NONE},
    {"Takings at the door eased just 38% to an estimated £21.4m.", 0, false, false, false, NONE,
     NONE},
    /* a quarter may be one of the year */
    {"A quarter was wet.", 0, false, false, false, NONE, NONE},
};

static int index_of(size_t figure) {
    return figure == NO_MARK ? NONE : (int)figure;
}

static void words_tell_what_a_share_is_of(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        assert_true(cases[i].share < tied->figures.count);
        ShareSense sense =
            share_sense(tied_rules(), &tied->claims, tied_claim(tied, cases[i].share));
        if (sense.of_something != cases[i].of_something || sense.of_known != cases[i].of_known ||
            sense.takes_up != cases[i].takes_up || index_of(sense.part) != cases[i].part ||
            index_of(sense.whole) != cases[i].whole) {
            fail_msg("%s: %d %d %d %d %d", cases[i].text, sense.of_something, sense.of_known,
                     sense.takes_up, index_of(sense.part), index_of(sense.whole));
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_tell_what_a_share_is_of),
    };
    return cmocka_run_group_tests_name("share sense", tests, NULL, tied_end);
}
