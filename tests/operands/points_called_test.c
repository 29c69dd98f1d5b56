#include "operands/points_called.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* Is the last figure how far the first two lie apart? */
static const struct {
    const char *text;
    bool points;
} cases[] = {
    {"It was 29.1% last year and is 38.4% now, which is a rise of 9.3%.", true},
    {"Last year it was 29.1%. It is 38.4%. It has therefore risen by 9.3%.", true},
    /* not to the last digit; by no more than one; of what nothing draws together */
    {"It was 29.1% last year and is 38.4% now, which is a rise of 9.2%.", false},
    {"It was 29% last year and is 38% now, which is a rise of 9%.", false},
    {"Last year it was 29.1%. It is 38.4%. It has therefore risen by 9.3% over 1986.", false},
    {"Last year it was 29.1%. It is 38.4%. Coal rose by 9.3%.", false},
};

static void points_are_called_per_cent(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        Growth growth;
        bool found =
            points_called_find(tied_arena(), tied_rules(), &tied->claims,
                               tied_claim(tied, tied->figures.count - 1), DIRECTION_UP, &growth);
        if (found != cases[i].points || (found && (growth.from != 0 || growth.to != 1))) {
            fail_msg("%s", cases[i].text);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(points_are_called_per_cent)};
    return cmocka_run_group_tests_name("points_called", tests, NULL, tied_end);
}
