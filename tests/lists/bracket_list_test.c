#include "lists/bracket_list.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* How many things stand in the list behind the first figure. */
static const struct {
    const char *text;
    size_t count;
} cases[] = {
    {"The four are hips (612), eyes (431), ears (388) and skin (204).", 4},
    {"Its 3 were: hips (612), eyes (431), and ears (388).", 3},
    {"Its 3 were: hips (612), eyes (431) and ears (388), with skin next.", 3},
    /* Some of them, no end, no list, other brackets, other units, another sentence. */
    {"Its 3 are bad, including hips (612), eyes (431) and ears (388).", 0},
    {"The four are hips (612), eyes (431), ears (388).", 0},
    {"The four have hips (612), eyes (431) and ears (388).", 0},
    {"The four are hips 612, eyes 431 and ears 388.", 0},
    {"The four are hips (612), eyes (43%) and ears (388).", 0},
    {"The four are bad. There are hips (612), eyes (431) and ears (388).", 0},
    {"The four are hips (612); eyes (431) and ears (388).", 0},
    {"The four are all.", 0},
};

static void brackets_behind_a_number(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        if (bracket_list_count(&tied->article, &tied->figures, 0) != cases[i].count) {
            fail_msg("%s", cases[i].text);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(brackets_behind_a_number),
    };
    return cmocka_run_group_tests_name("bracket_list", tests, NULL, tied_end);
}
