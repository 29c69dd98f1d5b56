#include "operands/gap_sole.h"

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
    /* In its sentence, in that and the one before or behind, in the two before. */
    {"Of 95 eels 68 lived, the 27 of them lost.", "27", "95-68"},
    {"They had 95 eels and kept 68. The 27 died.", "27", "95-68"},
    {"They had 95 eels. They kept 68. The 27 died.", "27", "95-68"},
    {"A fox took 27 eels. The pond had 95 and kept 68.", "27", "95-68"},
    /* Of three it may be any two; of one there is none. */
    {"They had 95 eels, 80 fed, and kept 68. The 27 died.", "27", ""},
    {"They had 95 eels. The 27 died.", "27", ""},
    /* What counts something else stands aside, unless there is nothing else. */
    {"They had 95 eels, 40 nets and kept 68 eels. The 27 eels died.", "27", "95-68"},
    {"They had 95 eels and kept 68. The 27 losses hurt.", "27", "95-68"},
    {"They had 95 eels and kept 68 with 4 men. The 27 died.", "27", "95-68"},
    /* A bare number has the unit of the sentence beside it. */
    {"The old boat took 95 minutes. The new one takes 68. The 27 minutes count.", "27", "95-68"},
    /* Of other sizes, or less than the distance, they are no such pair. */
    {"They had 950 eels and 12 left. The 27 died.", "27", ""},
    {"They had 20 eels and kept 18. The 27 died.", "27", ""},
    /* Items of a list, what a clause behind tells, and what changed by another figure. */
    {"They drew £75, saved £68 and raised £46.", "46", ""},
    {"Only 25 was enough, though 38 stayed away and 19 slept.", "25", ""},
    {"Oil rose by £12 to £95, and gas to £68. The £27 hurt.", "27", ""},
    {"They saved £95 and £68, £27 for men and £31 for women.", "27", ""},
    {"They saved £95 and £68, £27 for men, and £31 went.", "27", ""},
    /* What may be one number, told roundly, is no two. */
    {"They had 81,000 eels. There are 81,002 now. The 4,800 died.", "4800", ""},
    /* A paragraph of which a part is looked at has no more of them. */
    {"They had 95 eels.\nThey kept 68. The 27 died.", "27", "95-68"},
    {"They had 80 eels. They had 95 eels.\nThey kept 68. The 27 died.", "27", ""},
    /* Who is adrift is so of a rival, and not of a record. */
    {"The mark was 95 seconds. The next, 27 seconds adrift, took 68 seconds.", "27", ""},
    /* What is expected, or hedged, lies between no two. */
    {"Of £95 and £68, about £27 was lost.", "27", ""},
};

static void a_distance_lies_between_the_only_two(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_string_equal(found_pair(gap_sole_pair, cases[i].text, cases[i].result),
                            cases[i].pair);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_distance_lies_between_the_only_two)};
    return cmocka_run_group_tests_name("gap_sole", tests, NULL, tied_end);
}
