/* A name with a number that one sentence shows to be one is no count in the others. */
#include "figures/figures_in.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const ToldCase cases[] = {
    {"They liked Zorbo 3 best. The sequel Zorbo 3 is out.", "label[3] | label[3]"},
    {"The sequel Zorbo 3 is out. They liked Zorbo 3 best. They liked Zorbo 2 best.",
     "label[3] | label[3] | cardinal[2]=2"},
    {"The sequel Zorbo 3 is out. It sold Zorbo 3 copies.", "label[3] | cardinal[3]=3 (copy)"},
    /* Words that take any number show nothing. */
    {"See Page 3. They liked Zorbo 3 best.", "label[3] | cardinal[3]=3"},
    {"They liked Zorbo 3 best.", "cardinal[3]=3"},
};

static void one_sentence_tells_for_all(void **state) {
    (void)state;
    TOLD_CHECK(cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_sentence_tells_for_all),
    };
    return cmocka_run_group_tests_name("repeated_name", tests, NULL, NULL);
}
