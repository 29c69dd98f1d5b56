#include "operands/mistied.h"

#include "relations/reading.h"
#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The figures of the share, its part and its whole: is the reading dropped? */
static const struct {
    const char *text;
    size_t share, part, whole;
    bool dropped;
} cases[] = {
    /* it stands beside its part */
    {"It bought 43,600 shares besides the 132,300 shares, or 33%, that it had.", 2, 0, 1, true},
    {"It took 43,600 of the town's 132,300 shares, or 33%.", 2, 0, 1, false},
    {"It has 132,300 shares (33% of them here). Some 43,600 are here.", 1, 2, 0, false},
    {"Fees rise by £40 from £320, or 12%.", 2, 0, 1, false},
    /* a whole of another time, behind it */
    {"Only 33 rigs, 48% of all, were at work. Last year 70 were.", 1, 0, 2, true},
    {"Only 33 rigs were at work, 48% of the 70 last year.", 1, 0, 2, false},
    /* what is left */
    {"It covered 5,200 acres, leaving 1,220 acres, or 23%, to sheep.", 2, 1, 0, true},
    {"It sold 1,220 acres, or 23%, leaving 880 acres for sheep.", 1, 0, 2, true},
    {"It sold 1,220 acres, or 23%, of its 5,200 acres for sheep.", 1, 0, 2, false},
    {"It covered 5,200 acres, with 1,220 acres, or 23%, for sheep.", 2, 1, 0, false},
};

static void words_keep_operands_apart(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        Operand items[] = {{cases[i].share, 0}, {cases[i].part, 1}, {cases[i].whole, 2}};
        Readings readings = {0};
        reading_add(tied_arena(), (Operands){.items = items, .count = 3}, 2, true, &readings);
        readings_drop_mistied(tied_rules(), &tied->claims, tied_claim(tied, cases[i].share),
                              &readings);
        if ((readings.count == 0) != cases[i].dropped) {
            fail_msg("%s", cases[i].text);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(words_keep_operands_apart)};
    return cmocka_run_group_tests_name("mistied", tests, NULL, tied_end);
}
