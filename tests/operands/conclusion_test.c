#include "operands/conclusion.h"

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
    /* The last two before the conclusion, in its sentence and the two before it. */
    {"It had 95 eels and kept 68, so 27 died.", "27", "95-68"},
    {"It had 95 eels. It kept 68, so 27 died.", "27", "95-68"},
    {"It had 95 eels and kept 68. So 27 died.", "27", "95-68"},
    {"It had 95 eels. It kept 68. So 27 died.", "27", "95-68"},
    {"It had 95 eels. It kept 68. All 4 men wept. So 27 died.", "27", ""},
    {"It had 95 eels. All 900 nets went. It kept 68, so 27 died.", "27", "95-68"},
    {"It sold 31 eels. It had 95 and kept 68, so 27 died.", "27", "95-68"},
    {"It has 27 fewer eels, so it has 95, not 68.", "27", ""},
    /* However far apart a slip has put them. */
    {"It had 90 eels. It kept 68, so 95 died.", "95", "90-68"},
    /* Whatever else the conclusion begins with. */
    {"It had 95 eels and kept 68, that is 27 gone.", "27", "95-68"},
    {"It had 95 eels and kept 68, a loss of 27.", "27", "95-68"},
    {"It had 95 eels and kept 68. It therefore lost 27.", "27", "95-68"},
    {"Last year it had 95 eels. It kept 68, so 27 died.", "27", "95-68!"},
    /* "So" that stands within a clause, or tells a time, concludes nothing. */
    {"It had 95 eels and kept 68, a day or so after 27 died.", "27", ""},
    {"It had 95 eels and kept 68, so far 27 died.", "27", ""},
    {"It had 95 eels and kept 68. Now 27 died.", "27", ""},
    /* More than two are too many; one that stands within the conclusion may be meant as well. */
    {"It had 95 eels, sold 71 and kept 68, so 27 died.", "27", ""},
    {"It had 95 eels and 91 toads. It kept 68, so 27 died.", "27", ""},
    {"It had 95 eels and kept 68, so with 11 sold 27 died.", "27", ""},
    /* What counts something else, is a part of what stands beside it, or far too small, is passed
     * over. */
    {"It had 95 eels and 90 nets. It kept 68 eels with 88 nets. So 27 eels died.", "27", "95-68"},
    {"It had 95 eels, 80 of them grey. It kept 68, so 27 died.", "27", "95-68"},
    {"It had 95 eels. It kept 68, 11 of them grey, so 27 died.", "27", ""},
    {"It had 950 eels and kept 680 in 12 ponds, so 270 died.", "270", "950-680"},
    {"It had 95 eels and kept 68, and so 27 died.", "27", "95-68"},
    /* A number that was replaced is no level. */
    {"It had 95 eels. Now, first put at 73, it has 68, so 27 died.", "27", "95-68"},
    {"It had 95 eels, first put at 91, and kept 68, so 27 died.", "27", "95-68"},
    /* What a row tells again is of the one in its place. */
    {"It has 68 eels and 90 nets. Then the figures were 95 and 88. So 27 eels died.", "27",
     "95-68"},
    {"It has 68, and 90 in nets. Then the figures were 95 and 4 kg. So 27 died.", "27", ""},
    /* What is drawn from a rough figure between, from another time, or measured otherwise. */
    {"It had 95 eels and kept 68. About 40 fled, so 27 died.", "27", ""},
    {"It had 95 eels and kept 68, so 27 died after May 3, 2011.", "27", ""},
    {"It had 95 eels and kept 68, so 27 died on average.", "27", ""},
    /* Told again, it is still one level; told roughly, the distance is none. */
    {"It had 95 eels. It kept 68. With 68 left, so 27 died.", "27", "95-68"},
    {"It had 95 eels and kept 68, so about 27 died.", "27", ""},
};

static void a_conclusion_is_drawn_from_the_last_two(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *pair = found_pair(conclusion_pair, cases[i].text, cases[i].result);
        if (strcmp(pair, cases[i].pair) != 0) {
            fail_msg("%s: %s", cases[i].text, pair);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_conclusion_is_drawn_from_the_last_two)};
    return cmocka_run_group_tests_name("conclusion", tests, NULL, tied_end);
}
