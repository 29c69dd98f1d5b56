#include "relations/order.h"

#include "relations/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* "beats L": what stands before it in its sentence, else in the sentence before. */
static const RelationCase cases[] = {
    {"It was 15, beats 12.", "order 15 12: holds"},
    {"It was 12, beats 15.", "order 12 15: broken"},
    {"It was 15. That is beats 12.", "order 15 12: holds"},
    {"It was 15 and 18, beats 12.", "order 12: unchecked"},
    {"It was 15%, beats 12.", "order 12: unchecked"},
    {"It was 15%, and 18, beats 12.", "order 18 12: holds"},
    {"It was 15 homes. That is beats 12 homes.", "order 15 12: holds"},
    {"It was 15 boats. That is beats 12 homes.", "order 12: unchecked"},
    {"It was 3 more and 15, beats 12.", "order 15 12: holds"},
    {"It was 3 (no less) more and 15, beats 12.", "order 15 12: holds"},
    {"It was about 15, beats 12.", "order 12: unchecked"},
    {"It was beats 12.", "order 12: unchecked"},
    {"It was 15 boats, up from 14. That is beats 12.", "order 15 12: holds"},
    {"It was 15 boats, more than 14 boats, beats 12.", "order 15 12: holds"},
};

static void a_level_before_the_one_compared_with(void **state) {
    (void)state;
    relations_hold(cases, sizeof cases / sizeof *cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_level_before_the_one_compared_with),
    };
    return cmocka_run_group_tests_name("order", tests, NULL, tied_end);
}
