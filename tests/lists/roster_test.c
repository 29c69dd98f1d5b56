#include "lists/roster.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const RelationCase cases[] = {
    /* A rule asks for totals of its measure. */
    {"It had a total of 9,999. So 6,000 and 3,999 came.", "sum 9,999 6,000 3,999: holds"},
    {"It had 9,999. So 6,000 and 3,999 came.", ""},
    /* Each list that holds is a relation; the lists that fail are choices of one. */
    {"It had a total of 999. So 600 and 399 came. So 500 and 499 left.",
     "sum 999 600 399: holds / sum 999 500 499: holds"},
    /* The parts of one total may be passed over for the next. */
    {"So 5,120 came and 3,292 left, a total of 8,412. Another 211 ate, a total of 8,632.",
     "sum 8,412 5,120 3,292: holds / sum 8,632 8,412 211: broken"},
    /* What makes one total is not sought another. */
    {"It had a total of 9,998. So 6,111, 2,899 and 999 came, a total of 10,009.",
     "sum 10,009 6,111 2,899 999: holds"},
};

static void lists_of_an_article(void **state) {
    (void)state;
    relations_hold(cases, sizeof cases / sizeof *cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lists_of_an_article),
    };
    return cmocka_run_group_tests_name("roster", tests, NULL, tied_end);
}
