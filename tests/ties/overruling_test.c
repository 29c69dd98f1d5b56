#include "ties/overruling.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const RelationCase cases[] = {
    /* Nothing else is known of it. */
    {"So £31,112 beat £20,112, a lead of £12,000.", "difference £12,000 £31,112 £20,112: broken"},
    /* The two are said to be another figure apart. */
    {"So £31,112 beat £20,112, a lead of £11,000. There was a lead of £12,000.",
     "difference £11,000 £31,112 £20,112: holds / difference £12,000 £31,112 £20,112: unchecked"},
};

static void what_is_better_known_is_left_alone(void **state) {
    (void)state;
    relations_hold(cases, sizeof cases / sizeof *cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_better_known_is_left_alone),
    };
    return cmocka_run_group_tests_name("overruling", tests, NULL, tied_end);
}
