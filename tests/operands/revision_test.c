#include "operands/revision.h"

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
    /* The number that was replaced and the other, in its sentence or in the one before. */
    {"First put at 68, it is 95, 27 more than first thought.", "27", "95-68"},
    {"It is 95, not 68 as at first, a revision of 27.", "27", "95-68"},
    {"First put at 68, it is 95. The revision of 27 is odd.", "27", "95-68"},
    {"First put at 68, it is 95. A revision of 27 is odd.", "27", "95-68"},
    {"First put at 68, it is 95. That is 27 more than first thought.", "27", "95-68"},
    /* However far apart a slip has put them, and be they changes themselves. */
    {"First put at 68, it is 98. The revision of 27 is odd.", "27", "98-68"},
    {"First put at 68, it rose by 95. The revision of 27 is odd.", "27", "95-68"},
    /* One that was replaced is wanted, one that was not, and no third. */
    {"It is 95 now and was 68. The revision of 27 is odd.", "27", ""},
    {"First put at 68, it is 95. Bees: 12. The revision of 27 is odd.", "27", ""},
    {"First put at 68, it is 95, not 91. The revision of 27 is odd.", "27", ""},
    {"It is 68. The revision of 27 is odd.", "27", ""},
    /* Of one kind and size. */
    {"First put at 68 eels, it is 95 nets. The revision of 27 is odd.", "27", ""},
    {"First put at 8, it is 95. The revision of 27 is odd.", "27", ""},
    /* Told as a correction, right beside the words. */
    {"First put at 68, it is 95. The rise of 27 is odd.", "27", ""},
    {"First put at 68, it is 95. That is 27 eels more in all of its nets than first thought.", "27",
     ""},
    /* Of another thing, another time, or of several. */
    {"First put at 68, it is 95, and the weir has 27 more than first thought.", "27", ""},
    {"First put at 68, it is 95. The weir has 27 more than first thought.", "27", ""},
    {"First put at 68, it is 95. The revision of 27 to the weir is odd.", "27", ""},
    {"First put at 68, it is 95. The revision of 27 for the weir is odd.", "27", ""},
    {"First put at 68, it is 95. The revision of 27 in 2011 was odd.", "27", ""},
    {"First put at 68, it is 95. The revision of 27 on average is odd.", "27", ""},
};

static void a_correction_lies_between_what_was_replaced_and_what_is_true(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *pair = found_pair(revision_pair, cases[i].text, cases[i].result);
        if (strcmp(pair, cases[i].pair) != 0) {
            fail_msg("%s: %s", cases[i].text, pair);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_correction_lies_between_what_was_replaced_and_what_is_true)};
    return cmocka_run_group_tests_name("revision", tests, NULL, tied_end);
}
