/* What else could have been written so: rounding, trailing zeros, hedges, ends open and closed. */
#include "figures/figures_in.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

typedef struct Case {
    const char *text, *range;
} Case;

static const Case cases[] = {
    {"61.8% of them", "[61.75, 61.85]"},
    {"38 per cent of them", "[37.5, 38.5]"},
    {"3.7 points down", "[3.65, 3.75]"},
    {"1.2m people", "[1150000, 1250000]"},
    {"two million people", "[1500000, 2500000]"},
    {"9,999 people", "[9999, 9999]"},
    {"5,000 people", "[5000, 5000]"},
    {"313,000 people", "[312500, 313500]"},
    {"313,209 people", "[313209, 313209]"},
    {"313,200 people", "[313200, 313200]"},
    {"10,000 people", "[9500, 10500]"},
    {"1,000,000 people", "[950000, 1050000]"},
    {"250,000 people", "[245000, 255000]"},
    {"\u00A31,612.84 each", "[1612.835, 1612.845]"},
    {"342p a share", "[3.415, 3.425]"},
    {"almost 62 per cent", "[55.8, 62)"},
    {"just under 2,000 people", "[1800, 2000)"},
    {"about 10 people", "[9, 11]"},
    {"10 people or so", "[9, 11]"},
    {"about 300 people", "[270, 330]"},
    {"around $250 million", "[225000000, 275000000]"},
    {"just over 100 people", "(100, 110]"},
    {"more than 60,000 votes", "(60000, )"},
    {"at least 60 per cent", "[60, )"},
    {"well over 600,000 members", "(630000, )"},
    {"fewer than 800 bears", "(, 800)"},
    {"up to 700 workers", "(, 700]"},
    {"fares go up to $3.25", "[3.245, 3.255]"},
    {"the fee went up to £700", "[700, 700]"},
    {"it was revised up to $3.25", "[3.245, 3.255]"},
    {"half of women", "[0.45, 0.55]"},
    {"61 out of 80 passed", "[0.7625, 0.7625]"},
    {"one in 25 passed", "[0.036, 0.044]"},
    {"half a million votes", "[450000, 550000]"},
    {"over 1/5th of them", "(0.2, )"},
    {"between 40 and 50 goats", "[40, 50]"},
    {"almost -10C at night", "(-10, -9]"},
    {"87 miles away", "[86.5, 87.5]"},
    {"twice as many", "[1.8, 2.2]"},
    {"on 3 May 2022", "unknown"},
};

static void test_ranges(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Told told;
        figures_in(&told, cases[i].text);
        assert_int_equal(told.figures.count, 1);
        Buffer range = {0};
        range_told(&range, figure_range(&told.figures.items[0]));
        assert_string_equal(range.bytes, cases[i].range);
        buffer_free(&range);
        told_free(&told);
    }
}

static void test_exact(void **state) {
    (void)state;
    static const Case exact[] = {{"313,000 people", "[313000, 313000]"},
                                 {"about 313,000 people", "[281700, 344300]"},
                                 {"1.2m people", "[1150000, 1250000]"}};
    for (size_t i = 0; i < sizeof exact / sizeof *exact; i++) {
        Told told;
        figures_in(&told, exact[i].text);
        Buffer range = {0};
        range_told(&range, figure_range_exact(&told.figures.items[0]));
        assert_string_equal(range.bytes, exact[i].range);
        buffer_free(&range);
        told_free(&told);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_ranges), cmocka_unit_test(test_exact)};
    return cmocka_run_group_tests_name("figure range", tests, NULL, NULL);
}
