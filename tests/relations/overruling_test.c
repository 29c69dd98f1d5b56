#include "relations/overruling.h"

#include "relations/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const struct {
    const char *text, *relations;
} cases[] = {
    /* Nothing else is known of it. */
    {"So £31,112 beat £20,112, a lead of £12,000.", "difference £12,000 £31,112 £20,112: broken"},
    /* The two are said to be another figure apart. */
    {"So £31,112 beat £20,112, a lead of £11,000. There was a lead of £12,000.",
     "difference £11,000 £31,112 £20,112: holds / difference £12,000 £31,112 £20,112: unchecked"},
};

static void what_is_better_known_is_left_alone(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_string_equal(relations_in(cases[i].text), cases[i].relations);
    }
}

static int end(void **state) {
    (void)state;
    tied_end();
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_better_known_is_left_alone),
    };
    return cmocka_run_group_tests_name("overruling", tests, NULL, end);
}
