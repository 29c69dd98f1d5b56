#include "operands/share_row.h"

#include "operands/two_operands.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The part and the whole. */
static const TwoOperandsCase cases[] = {
    /* The share, or its part, is not what the others tell. */
    {"So 800 came. Then 400 ate, 240 slept and 160 left. That is 50, 13 and 20 per cent.", 5, true,
     2, 0},
    {"So 800 came. Then 400 ate, 420 slept and 160 left. That is 50, 30 and 20 per cent.", 5, true,
     2, 0},
    {"So 800 came. Then 600 ate and 107 left. That is 87.5% and 12.5%.", 3, false, 0, 0},
    {"So 800 came. Then 600 ate and 100 left. That is 87.5% and 12.5%.", 3, true, 1, 0},
    {"It has 1.2 billion euros. Cars had 700 million, 300 million and 200 million: 58%, 52% and "
     "17%.",
     5, true, 2, 0},
    /* It is what they tell. */
    {"So 800 came. Then 400 ate, 240 slept and 160 left. That is 50, 30 and 20 per cent.", 5, false,
     0, 0},
    /* Not as many levels, some of another unit, another figure between, or no whole. */
    {"So 800 came. Then 400 ate and 160 left. That is 50, 13 and 20 per cent.", 4, false, 0, 0},
    {"So 800 came. Then 400 ate, 24km off, and 160 left. That is 50, 13 and 20 per cent.", 5, false,
     0, 0},
    {"So 800 came. Then 400 ate, 240 slept and 160 left. In 31 it is 50, 13 and 20 per cent.", 6,
     false, 0, 0},
    {"Then 400 ate, 240 slept and 160 left. That is 50, 13 and 20 per cent.", 4, false, 0, 0},
    /* What is compared makes no whole; two in whole per cent may fit by accident. */
    {"It sold 800. It kept 100, against 90 then, a share of 12.5%, against 9.2%.", 4, false, 0, 0},
    {"So 800 came. Then 600 ate and 100 left. That is 87% and 13%.", 3, false, 0, 0},
    {"So 800 came. Then 400 ate.\n\nSo 240 slept and 160 left. That is 50, 13 and 20 per cent.", 5,
     false, 0, 0},
};

static bool find(const Claims *claims, const Claim *told, TwoOperands *two) {
    Proportion pair = {0};
    bool found = share_row_find(claims, told, &pair);
    *two = (TwoOperands){pair.part, pair.whole};
    return found;
}

static void the_part_in_its_own_place(void **state) {
    (void)state;
    TWO_OPERANDS_CHECK(cases, find);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_part_in_its_own_place),
    };
    return cmocka_run_group_tests_name("share_row", tests, NULL, tied_end);
}
