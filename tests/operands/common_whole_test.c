#include "operands/common_whole.h"

#include "operands/two_operands.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The part and the whole of the last share. */
static const TwoOperandsCase cases[] = {
    {"They had 53,260.\n\nSome came to 20,770, or 39.0%.\n\nSo 21,680, or 14%, sank.", LAST_FIGURE,
     true, 3, 0},
    {"They had 53,260.\n\nSome came to 20,770, or 39%.\n\nTo 5,170, or 9.7%.\n\nSo 21,680, or 14%, "
     "sank.",
     LAST_FIGURE, true, 5, 0},
    /* one that is told coarsely may be an accident, one of another unit tells nothing of it */
    {"They had 53,260, 48,100 and 44,900.\n\nSome came to 20,770, or 39%.\n\nSo 21,680, or 14%, "
     "sank.",
     LAST_FIGURE, false, 0, 0},
    {"They had £53,260.\n\nSome came to £20,770, or 39.0%.\n\nSo 21,680, or 14%, sank.",
     LAST_FIGURE, false, 0, 0},
    /* nor is one far from what is told, nor one that others hardly miss too */
    {"They had 53,260.\n\nSome came to 20,770, or 39.0%.\n\nSo 21,680, or 2%, sank.", LAST_FIGURE,
     false, 0, 0},
    {"They had 53,260.\n\nSome came to 20,770, or 39.0%.\n\nTo 5,170, or 9.8%.\n\nSo 21,680, or "
     "41.1%, sank.",
     LAST_FIGURE, false, 0, 0},
    /* it must stand beside its part */
    {"They had 53,260.\n\nSome came to 20,770, or 39.0%.\n\nSo 21,680 swam in it and only 14% of "
     "it sank.",
     LAST_FIGURE, false, 0, 0},
};

static bool find(const Claims *claims, const Claim *told, TwoOperands *two) {
    Proportion found = {0};
    bool any = common_whole_find(tied_rules(), claims, told, &found);
    *two = (TwoOperands){found.part, found.whole};
    return any;
}

static void the_whole_that_other_shares_are_of(void **state) {
    (void)state;
    TWO_OPERANDS_CHECK(cases, find);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_whole_that_other_shares_are_of),
    };
    return cmocka_run_group_tests_name("common whole", tests, NULL, tied_end);
}
