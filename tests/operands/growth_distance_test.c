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
    /* told loosely, as a distance is; set beside the change, of levels far from it */
    {"It had 54,200, about 13,100 down on 67,300, or 6.9%.", LAST_FIGURE, true, 0, 2},
    {"It hit 41,280 once. Then 33,900.\n\nIt sank.\n\nOf 7,380, or 6.9%, none lived.", LAST_FIGURE,
     true, 1, 0},
    {"It was 861 once. Then 789.\n\nThe 6.9% gain, worth 72, hurt.", 2, false, 0, 0},
    {"It was 861.4 once. Then 789.1.\n\nThe 6.9% gain, worth 72.3, hurt.", 2, true, 1, 0},
    /* but not where two pairs are so far apart, nor round, nor with nothing that sets it beside */
    {"It hit 41,280 once. Then 33,900. Then 26,520.\n\nIt sank.\n\nOf 7,380, or 6.9%, none lived.",
     LAST_FIGURE, false, 0, 0},
    {"It was 1,200 once. Then 900.\n\nIt sank.\n\nOf 300, or 6.9%, none lived.", LAST_FIGURE, false,
     0, 0},
    {"It hit 41,280 once. Then 33,900.\n\nIt sank.\n\nOf 7,380 here 6.9% lived.", LAST_FIGURE,
     false, 0, 0},
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
