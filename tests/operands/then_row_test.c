#include "operands/then_row.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { NONE = -1 };

/* A figure by its index, and the one in whose place it stands. */
static const struct {
    const char *text;
    size_t figure;
    int counterpart;
} cases[] = {
    /* Each for the one in its own place, of as many as are told. */
    {"It has 95 eels and 41 toads. Then the figures were 68 and 30.", 2, 0},
    {"It has 95 eels and 41 toads. Then the figures were 68 and 30.", 3, 1},
    {"It has 95 eels, 41 toads and 73 newts. Then the figures were 68 and 30.", 3, 0},
    {"It has 95 eels, 41 toads and 73 newts. Then the figures were 68, 30 and 50.", 5, 2},
    {"It has 9,500 eels, or 12%. Then the figures were 6,800 and 14%.", 3, 1},
    /* What stands before the words, or behind the row, is none of it. */
    {"It has 95 eels and 41 toads. In all 7 nets the figures were 68 and 30.", 2, NONE},
    {"It has 95 eels and 41 toads. Then the figures were 68 and 30, so 27 went.", 4, NONE},
    /* A row has two at least, and no more than the one before it. */
    {"It has 95 eels and 41 toads. Then the figures were 68.", 2, NONE},
    {"It has 95 eels. Then the figures were 68 and 30.", 1, NONE},
    /* Of other units, or of another size. */
    {"It has 9,500 eels, or 12%. Then the figures were 14% and 6,800.", 2, NONE},
    {"It has 950 eels and 41 toads. Then the figures were 68 and 30.", 2, NONE},
    /* Only the sentence before is stood for, and only where words say so. */
    {"It has 95 eels and 41 toads. It is old. Then the figures were 68 and 30.", 2, NONE},
    {"It has 95 eels and 41 toads. Then there were 68 and 30.", 2, NONE},
    {"The figures were 68 and 30.", 0, NONE},
};

static void a_row_stands_for_the_one_before(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        size_t found =
            then_row_counterpart(tied_rules(), &tied->claims, tied_claim(tied, cases[i].figure));
        size_t expected = cases[i].counterpart == NONE ? NO_MARK : (size_t)cases[i].counterpart;
        if (found != expected) {
            fail_msg("%s: %zu", cases[i].text, found);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_row_stands_for_the_one_before)};
    return cmocka_run_group_tests_name("then_row", tests, NULL, tied_end);
}
