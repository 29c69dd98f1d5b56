#include "lists/alliance.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const RelationCase cases[] = {
    {"Labour has 32, the Greens 30 and the Liberals 14. Labour and the Liberals would have 46.",
     "sum 46 32 14: holds"},
    {"Labour has 32, the Greens 30 and the Liberals 14. Labour and the Liberals would have 41.",
     "sum 41 32 14: broken"},
    {"Labour and the Liberals would have 46. Labour has 32, the Greens 30 and the Liberals 14.",
     "sum 46 32 14: holds"},
    /* Any list that has all the names may be meant. */
    {"Labour has 32, the Greens 30 and the Liberals 14. Labour had 30, the Greens 31 and the "
     "Liberals 15. Labour and the Liberals would have 45.",
     "sum 45 30 15: holds"},
    /* One is alone, is not in the list, or has what is told. */
    {"Labour has 32, the Greens 30 and the Liberals 14. Labour would have 46.", ""},
    {"Labour has 32, the Greens 30 and the Liberals 14. Labour and the Whigs would have 46.", ""},
    {"Labour has 32, the Greens 30 and the Liberals 14. Labour, not the Liberals, would have 32.",
     ""},
    /* Two are no list, and what stands apart from a name is not what it has. */
    {"Labour has 32 and the Liberals 14. Labour and the Liberals would have 41.", ""},
    {"Labour came late, in her car, with 32, the Greens had 30 and the Liberals 14. Labour and the "
     "Liberals would have 41.",
     ""},
    /* Another figure stands before. */
    {"Labour has 32, the Greens 30 and the Liberals 14. Labour's 40 and the Liberals would have "
     "41.",
     ""},
};

static void names_have_together(void **state) {
    (void)state;
    relations_hold(cases, sizeof cases / sizeof *cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_have_together),
    };
    return cmocka_run_group_tests_name("alliance", tests, NULL, tied_end);
}
