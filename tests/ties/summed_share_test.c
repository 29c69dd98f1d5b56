#include "ties/summed_share.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define MEN_AND_WOMEN "It had a total of 9,840: 6,214 men and 3,626 women.\n\n"
#define BRANDS                                                                                     \
    "Flow made 6,214, Sole Press 3,626 and Rest 160. It made in revenue a total of 10,002.\n\n"
#define ADDED                                                                                      \
    "Flow made 6,214, Sole Press 3,626 and Rest 162. It made in revenue a total of 10,002.\n\n"

/* The share is the figure behind those of the sum. */
static const struct {
    const char *text;
    size_t part; /* index of a figure; 0: none is found */
} cases[] = {
    /* nouns tell the parts, or what stands before them */
    {MEN_AND_WOMEN "Women were 36.8%.", 2},
    {MEN_AND_WOMEN "The men were only 63% of the total.", 1},
    {ADDED "Sole Press took 36.3% of revenue.", 1},
    {ADDED "Sole Press's share was 36.3%.", 1},
    {ADDED "Sole Press made up 36.3%.", 1},
    {ADDED "Sole Press ended up 36.3%.", 0},
    {MEN_AND_WOMEN "Women made up 36.8% of the sample.", 2},
    {MEN_AND_WOMEN "Women made up 36.8% of men in the sample.", 0},
    /* the sum must hold, its word be told, and nothing else */
    {BRANDS "Sole Press took 36.3% of revenue.", 0},
    {MEN_AND_WOMEN "Girls were 36.8%.", 0},
    {ADDED "Flow's rivals took 36.3% of revenue.", 0},
    {ADDED "Last year Flow took 36.3% of revenue.", 0},
    {ADDED "As a share of all, Flow took 36.3%.", 0},
    /* of another whole, or no share */
    {ADDED "Flow took 36.3% of profit.", 0},
    {MEN_AND_WOMEN "Men were 36.8% of those who came late.", 0},
    {MEN_AND_WOMEN "Men were 36.8% quicker.", 0},
    {MEN_AND_WOMEN "Men were up 36.8%.", 0},
    {MEN_AND_WOMEN "Men were 36.8% of all men.", 0},
    /* its sentence tells an amount of its own */
    {MEN_AND_WOMEN "Men were 36.8%, and 412 came late.", 0},
};

static void a_share_by_the_words_of_a_part(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        bool *explained = arena_take(tied_arena(), tied->figures.count * sizeof *explained);
        Readings shares = {0};
        summed_shares_find(tied_arena(), tied_rules(), &tied->claims, &tied->relations, explained,
                           &shares);
        if (shares.count != (cases[i].part > 0)) {
            fail_msg("%s: %s", cases[i].text, tied_relations(tied));
        }
        if (shares.count) {
            assert_true(shares.items[0].tight);
            assert_int_equal(shares.items[0].operands.items[1].figure, cases[i].part);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_share_by_the_words_of_a_part),
    };
    return cmocka_run_group_tests_name("summed share", tests, NULL, tied_end);
}
