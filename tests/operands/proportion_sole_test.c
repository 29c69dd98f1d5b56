#include "operands/proportion.h"

#include "operands/two_operands.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The part and the whole. */
static const TwoOperandsCase cases[] = {
    {"Of 392 barges 147, or only 30 per cent, sank.", 2, true, 1, 0},
    {"Only 30 per cent of the 392 barges sank, which makes 147.", 0, true, 2, 1},
    /* one of them may stand in the sentence before, or both if it is taken up */
    {"The yard lost 147 barges. It had 392, so that is 30 per cent.", 2, true, 0, 1},
    {"It had 392 barges and lost 147. That is 30 per cent of the fleet.", 2, true, 1, 0},
    {"It had 392 barges and lost 147. Storms took 30 per cent of the crop.", 2, false, 0, 0},
    /* and in the sentence behind, of the same paragraph */
    {"One in five barges sank. It had 392 and lost 147.", 0, true, 2, 1},
    {"It rained.\n\nOne in five barges sank.\n\nIt had 392 and lost 147.", 0, false, 0, 0},
    /* a third count that could be meant leaves it open, and so does another share */
    {"Of 392 barges 147, and of 90 rafts only 30 per cent, sank.", 3, false, 0, 0},
    {"Of 392 barges 147, or only 30 per cent, sank, and 12% burned.", 2, false, 0, 0},
    /* what is told of each day, a few, an average and another time are no part */
    {"Of 392 barges only 30 per cent sank, 147 a day.", 1, false, 0, 0},
    {"Of 39 barges only 30 per cent sank, in seven of the ports.", 1, false, 0, 0},
    {"Of 39 barges only 30 per cent sank, with 11.5 hands.", 1, false, 0, 0},
    {"Only 30 per cent of the 392 barges sank. Last year 147 did.", 0, false, 0, 0},
    /* what a year costs is all of it */
    {"It costs £4.1m a year; Ann pays £1.27m, or 13%, of it.", 2, true, 1, 0},
    {"It costs £4.1m a day; Ann pays £1.27m, or 13%, of it.", 2, false, 0, 0},
    /* nor what is told of something else */
    {"Only 30 per cent of the 392 barges sank, and 147 are leaking.", 0, false, 0, 0},
    {"One in five barges sank, with 392 afloat and 147 aground.", 0, false, 0, 0},
    /* nor is it of what the share is not of, unless that is called all there is */
    {"It had 392 barges. Storms sank 147, only 30 per cent of the tugs on the lake.", 2, false, 0,
     0},
    {"It had 392 barges. Storms sank 147, only 30 per cent of the barges there.", 2, true, 1, 0},
    {"The whole fleet was 392. Storms sank 147, only 30 per cent of the barges there.", 2, true, 1,
     0},
    /* nor what stands where something else begins */
    {"It had 392 barges, only 30 per cent of the fleet; the south has 147.", 1, false, 0, 0},
    {"She lost 147. That was 30 per cent of what she had and that the 392 sank.", 1, false, 0, 0},
    /* what is added is no part of the other */
    {"It bought 3,424 shares and, together with the 380 it had, has 12 per cent of them.", 2, false,
     0, 0},
    /* two places side by side */
    {"One in five sank. There were 147 barges in Ely, against 392 in York.", 0, false, 0, 0},
    {"One in five sank. They had 147 barges in Ely and 392 in York.", 0, false, 0, 0},
    {"One in five sank. It lost 147 barges against a target of 392.", 0, true, 1, 2},
    /* 147 of both together are 38 per cent */
    {"Only 38 per cent of us came. There were 147, and 240 stayed at sea.", 0, false, 0, 0},
};

static bool find(const Claims *claims, const Claim *told, TwoOperands *two) {
    Proportion pair = {0};
    bool found = proportion_sole(tied_rules(), claims, told, &pair);
    *two = (TwoOperands){pair.part, pair.whole};
    return found;
}

static void two_levels_that_can_only_be_meant(void **state) {
    (void)state;
    TWO_OPERANDS_CHECK(cases, find);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_levels_that_can_only_be_meant),
    };
    return cmocka_run_group_tests_name("proportion sole", tests, NULL, tied_end);
}
