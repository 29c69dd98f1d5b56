/* Lists of percentages whose unit is told once. */
#include "figures/figures_in.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const struct {
    const char *text, *told;
} cases[] = {
    {"split 55, 28 and 17 per cent",
     "percent[55]=55 percent | percent[28]=28 percent | percent[17 per cent]=17 percent"},
    {"some left, 20 or 30%", "percent[20]=20 percent | percent[30%]=30 percent"},
    /* A comma alone joins nothing, nor does a number that counts something. */
    {"Of the 30, 12 per cent left", "cardinal[30]=30 | percent[12 per cent]=12 percent"},
    {"It is 12 men and 30%", "cardinal[12]=12 (man) | percent[30%]=30 percent"},
    {"It is 120 and 30%", "cardinal[120]=120 | percent[30%]=30 percent"},
};

static void told_once_for_all(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Told told;
        figures_in(&told, cases[i].text);
        assert_string_equal(told.line.bytes, cases[i].told);
        told_free(&told);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(told_once_for_all),
    };
    return cmocka_run_group_tests_name("shared_unit", tests, NULL, NULL);
}
