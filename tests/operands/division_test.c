#include "operands/division.h"

#include "operands/found_pair.h"
#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const struct {
    const char *text, *result, *pair;
} cases[] = {
    {"It passed, a lead of 39.\n\nIt sat till 67.\n\nSo 108 were for it and 79 against.", "39",
     "108-79"},
    /* The greater is the first of the two. */
    {"It fell, a lead of 39.\n\nSo 79 were for it and 108 against.", "39", "108-79"},
    /* The first division is meant. */
    {"It passed, a lead of 39.\n\nSo 108 were for it and 79 against. In May 101 were for it and 92 "
     "against.",
     "39", "108-79"},
    /* Of counts that are no sides, from below, or far below, none is. */
    {"It passed, a lead of 39.\n\nSo 108 came and 79 left.", "39", ""},
    {"So 108 were for it and 79 against.\n\nIt.\n\nIt passed, a lead of 39.", "39", ""},
    {"It passed, a lead of 39.\n\nA.\n\nB.\n\nC.\n\nD.\n\nE.\n\nF.\n\nSo 108 were for it and 79 "
     "against.",
     "39", ""},
    /* Taken up, it is of the only one before it. */
    {"So 108 were for it and 79 against.\n\nIt.\n\nIt sat. The lead of 39 hurt.", "39", "108-79"},
    {"So 108 were for it and 79 against.\n\nSo 101 were for it and 92 against.\n\nThe lead of 39 "
     "hurt.",
     "39", ""},
    /* Of one digit it may be anything. */
    {"It passed, a lead of 9.\n\nSo 108 were for it and 79 against.", "9", ""},
};

static void a_majority_is_of_the_division(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *pair = found_pair(division_pair, cases[i].text, cases[i].result);
        if (strcmp(pair, cases[i].pair) != 0) {
            fail_msg("%s: '%s', not '%s'", cases[i].text, pair, cases[i].pair);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_majority_is_of_the_division)};
    return cmocka_run_group_tests_name("division", tests, NULL, tied_end);
}
