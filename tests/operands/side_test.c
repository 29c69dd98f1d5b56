#include "operands/side.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The side that is told of the first figure. */
static const struct {
    const char *text;
    Side side;
} cases[] = {
    {"So 741 had said Yes.", SIDE_FOR},
    {"So 741 votes were for it.", SIDE_FOR},
    {"So 151 No votes were cast.", SIDE_AGAINST},
    {"So 151 were opposed.", SIDE_AGAINST},
    {"So 741 came to the hall by noon, for it rained.", SIDE_NONE},
    {"So 741 came. No bus ran.", SIDE_NONE},
    {"So 741.", SIDE_NONE},
};

static void the_side_behind_a_figure(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        assert_int_equal(side_behind(&tied->article, &tied->figures.items[0]), cases[i].side);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_side_behind_a_figure),
    };
    return cmocka_run_group_tests_name("side", tests, NULL, tied_end);
}
