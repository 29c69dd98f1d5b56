#include "operands/two_times.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { OPEN = 0, MORE = 1, LESS = 2 }; /* which of the two the wording names, by its role */

/* The figures of each text: one level, another, and by how much it changed, in any order. Where the
 * wording names one it is the first. */
static const struct {
    const char *text;
    size_t one, other, result;
    int known;
    Direction direction;
    bool likely;
} cases[] = {
    /* one of them is told to be older, or both are one holder's */
    {"Last year it was £95. It is £68. It fell by £27.", 0, 1, 2, OPEN, DIRECTION_DOWN, true},
    {"It is £95. It is £68. It fell by £27.", 0, 1, 2, OPEN, DIRECTION_DOWN, false},
    {"So 95 came. On Monday its figure was 68, so it fell by 27.", 0, 1, 2, OPEN, DIRECTION_DOWN,
     true},
    /* two nouns are two things */
    {"Last year it had 95 eels. It has 68 nets. It fell by 27.", 0, 1, 2, OPEN, DIRECTION_DOWN,
     false},
    /* the other one is older, or newer, than the one that is named */
    {"It is £68. Last year it was £95, £27 more.", 0, 1, 2, LESS, DIRECTION_DOWN, true},
    {"It is £68. There it is £95, £27 more.", 0, 1, 2, LESS, DIRECTION_DOWN, false},
    {"Now 95 came, 27 more than 68.", 2, 0, 1, LESS, DIRECTION_UP, true},
    /* what is told behind a change and its base is of something else */
    {"It was 27 more than 68, though short of 95.", 1, 2, 0, LESS, DIRECTION_UP, false},
};

static void levels_of_two_times(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        Gap gap = {.rules = tied_rules(),
                   .kind = RELATION_DIFFERENCE,
                   .direction = cases[i].direction,
                   .result = tied_claim(tied, cases[i].result)};
        gap.known = cases[i].one;
        Level one = level_known(&tied->claims, &gap);
        gap.known = cases[i].other;
        Level other = level_known(&tied->claims, &gap);
        gap.known = cases[i].known == OPEN ? NO_MARK : cases[i].one;
        gap.known_role = cases[i].known;
        Chooser chooser = chooser_make(&tied->claims, &gap);
        if (times_are_likely(&chooser, &one, &other) != cases[i].likely) {
            fail_msg("%s", cases[i].text);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(levels_of_two_times),
    };
    return cmocka_run_group_tests_name("two_times", tests, NULL, tied_end);
}
