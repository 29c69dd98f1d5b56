#include "operands/proportion.h"

#include "operands/two_operands.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The part and the whole. */
static const TwoOperandsCase cases[] = {
    {"She had 61.8% there. It was 313,209 of a poll with 506,438.", 0, true, 1, 2},
    {"The poll had 506,438 votes. She took 313,209 of it. So 61.8% was hers.", 2, true, 1, 0},
    /* nothing fits */
    {"She had 61.8% there. It was 313,209 of a poll with 560,438.", 0, false, 0, 0},
    /* half is too coarse */
    {"Half of it. There were 500 and 1,000.", 0, false, 0, 0},
    /* a change, and a bound, are no shares */
    {"It rose by 61.8%. It was 313,209 of a poll with 506,438.", 0, false, 0, 0},
    {"More than 61.8% left. It was 313,209 of a poll with 506,438.", 0, false, 0, 0},
    /* last year's part is none of this year's whole */
    {"She had 61.8% there. Last year 313,209 came. It is a poll with 506,438.", 0, false, 0, 0},
    /* pounds are no part of heads */
    {"She had 61.8% there. It was £313,209 of a poll with 506,438.", 0, false, 0, 0},
};

static bool find(const Claims *claims, const Claim *told, TwoOperands *two) {
    Proportion pair = {0};
    bool found = proportion_find(claims, told, &pair);
    *two = (TwoOperands){pair.part, pair.whole};
    return found;
}

static void part_and_whole_are_told_by_the_numbers(void **state) {
    (void)state;
    TWO_OPERANDS_CHECK(cases, find);
}

static void a_share_follows_its_part_and_whole(void **state) {
    (void)state;
    const Tied *tied = tied_from("Of 11,240 there were 9,138, or 81.3%, and 9,000 and 12%.");
    Operand levels[] = {{1, 1}, {0, 2}};
    Operands operands = {.items = levels, .count = 2};
    assert_true(share_follows(&tied->claims, &operands, 2));
    assert_false(share_follows(&tied->claims, &operands, 4));
    Operand behind[] = {{3, 1}, {0, 2}};
    Operands later = {.items = behind, .count = 2};
    assert_false(share_follows(&tied->claims, &later, 2));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(part_and_whole_are_told_by_the_numbers),
        cmocka_unit_test(a_share_follows_its_part_and_whole),
    };
    return cmocka_run_group_tests_name("proportion", tests, NULL, tied_end);
}
