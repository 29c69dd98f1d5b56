#include "operands/multiple_sole.h"

#include "operands/two_operands.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The part and the base. */
static const TwoOperandsCase cases[] = {
    {"Rents have doubled. A room that was £410 is £960 now.", 0, true, 2, 1},
    {"Break-ins have halved. There were 368, after 536 before.", 0, true, 1, 2},
    {"The dish is 6.4 metres wide, three times the width of the old 1.2-metre one.", 1, true, 0, 2},
    {"Boys outnumber girls by three to one. Of them 57 are boys and 25 girls.", 0, true, 1, 2},
    /* what came of the other may stand alone with the multiple, with "to" before it */
    {"It once got £12,000. That has gone up fourfold, to £84,000.", 1, true, 2, 0},
    {"It once got £12,000. That has gone up fourfold, beside £84,000.", 1, false, 0, 0},
    /* what it came to itself is told behind it */
    {"Staff grew from 240 to 960 and sales rose fourfold to £48.", 2, false, 0, 0},
    {"Staff grew from 240 to 960 and so rose fourfold.", 2, true, 1, 0},
    /* how often is no multiple */
    {"They won it twice. A room that was £410 is £960 now.", 0, false, 0, 0},
    /* another multiple stands nearer */
    {"Three times as many came, and takings were double, at £328m and £164m.", 0, false, 0, 0},
    {"Three times as many came, and takings were double, at £328m and £164m.", 1, true, 2, 3},
    /* of two shares each has a clause */
    {"Moor rose fourfold. Moor fell £18.90 to £8.10, while Dale fell £28.63 to £33.65.", 0, false,
     0, 0},
    {"Moor rose fourfold. It was at £8.10 on Monday and is at £33.65.", 0, true, 2, 1},
    /* too far off, or one of three */
    {"Rents have doubled. A room that was £410 is £9,600 now.", 0, false, 0, 0},
    {"Rents have doubled. Rooms were £410, £430 and £960.", 0, false, 0, 0},
};

static bool find(const Claims *claims, const Claim *told, TwoOperands *two) {
    Quotient pair = {0};
    bool found = multiple_sole(tied_rules(), claims, told, &pair);
    *two = (TwoOperands){pair.part, pair.base};
    return found;
}

static void two_levels_that_a_multiple_can_only_mean(void **state) {
    (void)state;
    TWO_OPERANDS_CHECK(cases, find);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_levels_that_a_multiple_can_only_mean),
    };
    return cmocka_run_group_tests_name("multiple_sole", tests, NULL, tied_end);
}
