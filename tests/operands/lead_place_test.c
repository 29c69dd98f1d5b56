#include "operands/lead_place.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The pair is the first two figures, the lead the last one. */
static const struct {
    const char *text;
    bool table, passed;
} cases[] = {
    {"Ely\n\nJane Hale won 20,326\n\nTom Dunn won 18,399\n\nlead of 1,927", true, false},
    /* Sentences, or rows that are too long, are no table. */
    {"Jane Hale won 20,326. Tom Dunn won 18,399.\n\nIt is a lead of 1,927.", false, false},
    {"Ely\n\nJane Hale won 20,326\n\nTom Dunn won 18,399, though nobody at all had thought that "
     "he would come in as close as that on the day\n\nlead of 1,927",
     false, false},
    {"Jane Hale won 20,326 and Tom Dunn won 18,399, so it is a lead of 1,927.", false, false},
    /* A rival who has more than the second. */
    {"Jane Hale won 20,326 and Tom Dunn won 2,399. Ann Poole won 18,399. It is a lead of 1,927.",
     false, true},
    {"Jane Hale won 20,326 and Tom Dunn won 18,399. Ann Poole won 2,399. It is a lead of 1,927.",
     false, false},
};

static void the_place_of_a_lead_tells(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        Gap gap = {.rules = tied_rules(),
                   .kind = RELATION_DIFFERENCE,
                   .direction = DIRECTION_NONE,
                   .result = tied_claim(tied, tied->figures.count - 1),
                   .known = NO_MARK};
        Chooser chooser = chooser_make(&tied->claims, &gap);
        Pair pair = {.first = 0, .second = 1};
        if (lead_ends_table(&chooser, &pair) != cases[i].table ||
            lead_passes_over_rival(&chooser, &pair) != cases[i].passed) {
            fail_msg("%s", cases[i].text);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(the_place_of_a_lead_tells)};
    return cmocka_run_group_tests_name("lead_place", tests, NULL, tied_end);
}
