#include "operands/growth_distance.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The change is the article's last figure. */
static const struct {
    const char *text;
    bool found;
    size_t less, more;
} cases[] = {
    {"It hit 96,280, which is 7,870 up on 88,410, or 6.9% higher.", true, 2, 0},
    {"It was 88,225 now. That is 446 up on 87,779 of old, or 7.5%.", true, 2, 0},
    /* of another unit, not that far apart, or hardly told */
    {"It hit \u00a396,280, which is 7,870 up on \u00a388,410, or 6.9% higher.", false, 0, 0},
    {"It hit 96,280, which is 7,880 up on 88,410, or 6.9% higher.", false, 0, 0},
    {"It hit 96, which is 8 up on 88, or 6.9% higher.", false, 0, 0},
    /* told in another sentence */
    {"It hit 96,280, which is 7,870 up on 88,410. Rents were 6.9% higher.", false, 0, 0},
};

static void the_levels_that_are_so_far_apart(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        Distance distance = {0};
        bool found = growth_distance_find(&tied->claims, tied_claim(tied, tied->figures.count - 1),
                                          &distance);
        if (found != cases[i].found) {
            fail_msg("%s", cases[i].text);
        }
        assert_int_equal(distance.less, cases[i].less);
        assert_int_equal(distance.more, cases[i].more);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_levels_that_are_so_far_apart),
    };
    return cmocka_run_group_tests_name("growth_distance", tests, NULL, tied_end);
}
