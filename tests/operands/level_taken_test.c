#include "operands/level_taken.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* Are the words around the distance at `result` keeping the level for something else? */
static const struct {
    const char *text;
    size_t result, level;
    bool taken;
} cases[] = {
    /* where another change came to */
    {"It rose 8 points to 48%, and 5 points to 49%.", 0, 3, true},
    {"It rose 8 points to 48%, from 40%.", 0, 2, false},
    /* what the distance is compared with; a level is much more */
    {"It will rise by £15m, compared with £16m last year.", 0, 1, true},
    {"It will rise by £15m, compared with £160m last year.", 0, 1, false},
    /* of two things */
    {"Both fell £9m to a respective £57m and £66m.", 0, 1, true},
    {"It fell £9m to £57m and then to £48m.", 0, 1, false},
    /* a reason */
    {"It was £92m, up from £91m, as loans grew by £18m.", 2, 0, true},
    {"It was £92m, up from £71m, as much as £21m.", 2, 0, false},
    {"It was £92m, because £71m, which it passed by £21m, came.", 2, 1, false},
    {"It was £92m, though costs rose by £18m.", 1, 0, true},
};

static void words_keep_levels(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        Gap gap = {.rules = tied_rules(),
                   .kind = RELATION_DIFFERENCE,
                   .result = tied_claim(tied, cases[i].result),
                   .known = NO_MARK};
        if (level_is_taken(&tied->claims, &gap, cases[i].level) != cases[i].taken) {
            fail_msg("%s", cases[i].text);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(words_keep_levels)};
    return cmocka_run_group_tests_name("level_taken", tests, NULL, tied_end);
}
