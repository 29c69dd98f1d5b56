#include "relations/order.h"

#include "ties/tied.h"
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
    /* behind it, where nothing stands before */
    {"Beats 12 boats. Then it was 15.", "order 15 12: holds"},
    {"Beats 12 boats. Then it was 15 or 16.", "order 12: unchecked"},
    {"It was about 15, beats 12 boats. Then it was 11.", "order 12: unchecked"},
};

static void a_level_before_the_one_compared_with(void **state) {
    (void)state;
    relations_hold(cases, sizeof cases / sizeof *cases);
}

/* Of one year either may be the first. */
static const RelationCase dates[] = {
    {"It opened 1922 and closed 1987 for 9 boats.", "order 1987 1922: holds"},
    {"It opened 1922 and closed 1897 for 9 boats.", "order 1897 1922: broken"},
    {"It opened May 1922 and closed March 1922 for 9 boats.", "order March 1922 May 1922: holds"},
    {"It opened 1922 and closed 3 May for 9 boats.", "order 3 May 1922: unchecked"},
};

static void dates_stand_in_order(void **state) {
    (void)state;
    relations_of_hold(RELATION_ORDER, dates, sizeof dates / sizeof *dates);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_level_before_the_one_compared_with),
        cmocka_unit_test(dates_stand_in_order),
    };
    return cmocka_run_group_tests_name("order", tests, NULL, tied_end);
}
