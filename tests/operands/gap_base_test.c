#include "operands/gap_base.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { OPEN = -1 };

/* The figures of each text are one level, another, and what they may be apart, in any order. */
static const struct {
    const char *text;
    size_t one, other, result;
    int known; /* the figure that the wording names, or OPEN */
    Direction direction;
    bool needs_time, has_other;
} cases[] = {
    /* no base is named */
    {"It had 95 eels and has 68. That is 27 fewer.", 0, 1, 2, OPEN, DIRECTION_DOWN, false, false},
    /* a time */
    {"It had 95 eels and has 68, 27 fewer than last year.", 0, 1, 2, OPEN, DIRECTION_DOWN, true,
     false},
    {"It had 95 eels and has 68, 27 fewer than in 2018.", 0, 1, 2, OPEN, DIRECTION_DOWN, true,
     false},
    /* what neither tells of, and what one does */
    {"It had 95 eels and has 68, 27 fewer than the ponds need.", 0, 1, 2, OPEN, DIRECTION_DOWN,
     false, true},
    {"The ponds need 95 eels. It has 68, 27 fewer than the ponds need.", 0, 1, 2, OPEN,
     DIRECTION_DOWN, false, false},
    /* one that a figure tells */
    {"It has 68 eels, 27 fewer than the ponds had, which was 95.", 0, 2, 1, OPEN, DIRECTION_DOWN,
     false, false},
    /* what is spent on something has no base there */
    {"It had 95 eels and has 68, so it lost 27 on roads.", 0, 1, 2, OPEN, DIRECTION_DOWN, false,
     false},
    /* a lead over words is one all the same, unless its wording names one of the two */
    {"Lee has 95 and Ray 68, a lead of 27 above all hopes.", 0, 1, 2, OPEN, DIRECTION_NONE, false,
     false},
    {"Lee has 95 and Ray 68, 27 below all hopes.", 0, 1, 2, 1, DIRECTION_NONE, false, true},
    /* what is told behind such a lead is of something else */
    {"It has 68 eels, 27 fewer, as a fox took 95.", 0, 2, 1, 0, DIRECTION_NONE, false, true},
    {"It has 68 eels, 27 fewer than the 95 of old.", 0, 2, 1, 0, DIRECTION_NONE, false, false},
};

static void a_base_is_a_time_or_told_of_a_level(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        Gap gap = {.rules = tied_rules(),
                   .kind = RELATION_DIFFERENCE,
                   .direction = cases[i].direction,
                   .result = tied_claim(tied, cases[i].result),
                   .known = cases[i].known == OPEN ? NO_MARK : (size_t)cases[i].known,
                   .known_role = 2};
        Chooser chooser = chooser_make(&tied->claims, &gap);
        if (gap_needs_time(&chooser, cases[i].one, cases[i].other) != cases[i].needs_time ||
            gap_has_other_base(&chooser, cases[i].one, cases[i].other) != cases[i].has_other) {
            fail_msg("%s", cases[i].text);
        }
    }
}

/* What is left of a whole that was told before is no lead of one part over the other. */
static void of_two_parts_both_are_taken_away(void **state) {
    (void)state;
    static const struct {
        const char *text;
        bool parts;
    } taken[] = {
        {"It pays 31 of that and the bank 40, leaving 18.", true},
        {"It pays 31 of them and the bank 40, leaving 18.", true},
        {"It pays 31 of the bills and the bank 40, leaving 18.", true},
        {"It had 40 and spent 31 of that, leaving 18.", false},
        {"Ann sent 31 and Bob 40, leaving 18.", true},
        {"Ann sent 40 and lost 31, leaving 18.", false},
        {"Ann had 31 and Bob 40, leaving her 18.", false},
    };
    for (size_t i = 0; i < sizeof taken / sizeof *taken; i++) {
        const Tied *tied = tied_from(taken[i].text);
        Gap gap = {.rules = tied_rules(),
                   .kind = RELATION_DIFFERENCE,
                   .result = tied_claim(tied, 2),
                   .known = NO_MARK};
        Chooser chooser = chooser_make(&tied->claims, &gap);
        assert_int_equal(gap_takes_parts(&chooser, 0, 1), taken[i].parts);
        assert_int_equal(gap_takes_parts(&chooser, 1, 0), taken[i].parts);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_base_is_a_time_or_told_of_a_level),
        cmocka_unit_test(of_two_parts_both_are_taken_away),
    };
    return cmocka_run_group_tests_name("gap_base", tests, NULL, tied_end);
}
