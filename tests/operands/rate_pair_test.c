#include "operands/rate_pair.h"

#include "operands/two_operands.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The part and the whole. */
static const TwoOperandsCase cases[] = {
    {"So 1,284 were sent papers and 879 came back, a turnout of 69.9%.", LAST_FIGURE, true, 1, 0},
    {"So 879 came back of 1,284, a turnout of 69.9%.", LAST_FIGURE, true, 0, 1},
    /* money earns interest, but has margins */
    {"It lent \u00a3840m and \u00a32,100m, a rate of 44%.", LAST_FIGURE, false, 0, 0},
    {"It made \u00a3840m on \u00a32,100m, a margin of 44%.", LAST_FIGURE, true, 0, 1},
    /* those of the last one's unit: what is of another kind stands by */
    {"The 206 mills cut 928 tonnes of cane and made 96 tonnes, a recovery of 10.3%.", LAST_FIGURE,
     true, 2, 1},
    {"So 90 tonnes, 928 tonnes and 96 tonnes came, a recovery of 10.3%.", LAST_FIGURE, false, 0, 0},
    /* the part of a share that is set beside the greater one, and one of two shares */
    {"It held 980 in May, and in June 1,310, or 50%.", LAST_FIGURE, false, 0, 0},
    {"It held 1,310 in May, and in June 980, or 50%.", LAST_FIGURE, true, 1, 0},
    /* of two things, of two units, of three levels, or one */
    {"So 700 boys and 500 girls came, a turnout of 69.9%.", LAST_FIGURE, false, 0, 0},
    {"So 700 and \u00a3500 came, a turnout of 69.9%.", LAST_FIGURE, false, 0, 0},
    {"So 700, 600 and 500 came, a turnout of 69.9%.", LAST_FIGURE, false, 0, 0},
    {"So 700 came, a turnout of 69.9%.", LAST_FIGURE, false, 0, 0},
    /* far from what is told, or of last year */
    {"So 1,284 were sent and 81 came, a turnout of 69.9%.", LAST_FIGURE, false, 0, 0},
    {"Last year 1,284 were sent. So 879 came, a turnout of 69.9%.", LAST_FIGURE, false, 0, 0},
};

static bool find(const Claims *claims, const Claim *told, TwoOperands *two) {
    Proportion pair = {0};
    bool found = rate_pair_find(claims, told, &pair);
    *two = (TwoOperands){pair.part, pair.whole};
    return found;
}

static void the_two_levels_before_a_rate(void **state) {
    (void)state;
    TWO_OPERANDS_CHECK(cases, find);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_two_levels_before_a_rate),
    };
    return cmocka_run_group_tests_name("rate_pair", tests, NULL, tied_end);
}
