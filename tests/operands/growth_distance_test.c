#include "operands/growth_distance.h"

#include "operands/two_operands.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The less and the more. */
static const TwoOperandsCase cases[] = {
    {"It hit 96,280, which is 7,870 up on 88,410, or 6.9% higher.", LAST_FIGURE, true, 2, 0},
    {"It was 88,225 now. That is 446 up on 87,779 of old, or 7.5%.", LAST_FIGURE, true, 2, 0},
    /* of another unit, not that far apart, or hardly told */
    {"It hit \u00a396,280, which is 7,870 up on \u00a388,410, or 6.9% higher.", LAST_FIGURE, false,
     0, 0},
    {"It hit 96,280, which is 7,880 up on 88,410, or 6.9% higher.", LAST_FIGURE, false, 0, 0},
    {"It hit 96, which is 8 up on 88, or 6.9% higher.", LAST_FIGURE, false, 0, 0},
    /* told in another sentence */
    {"It hit 96,280, which is 7,870 up on 88,410. Rents were 6.9% higher.", LAST_FIGURE, false, 0,
     0},
};

static bool find(const Claims *claims, const Claim *told, TwoOperands *two) {
    Distance pair = {0};
    bool found = growth_distance_find(claims, told, &pair);
    *two = (TwoOperands){pair.less, pair.more};
    return found;
}

static void the_levels_that_are_so_far_apart(void **state) {
    (void)state;
    TWO_OPERANDS_CHECK(cases, find);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_levels_that_are_so_far_apart),
    };
    return cmocka_run_group_tests_name("growth_distance", tests, NULL, tied_end);
}
