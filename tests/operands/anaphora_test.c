#include "operands/anaphora.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* Of the last figure: does its sentence take up what was told, and does it open so? */
static const struct {
    const char *text;
    bool takes_up, opens;
} cases[] = {
    {"It had 4,120 pupils, then 4,532. That is a rise of 10%.", true, true},
    {"It had 4,120 pupils, then 4,532. The rise was 10%.", true, true},
    {"It had 4,120 pupils, then 4,532. The annual rise was 10%.", true, true},
    {"It had 4,120 pupils, then 4,532. The 412 increase was the first.", true, true},
    {"It had 4,120 pupils, then 4,532. In percentage terms, the rise was 10%.", true, true},
    {"It had 4,120 pupils, then 4,532. In other words, it has grown by 10%.", true, true},
    {"It had 4,120 pupils, then 4,532. At 10%, that increase was the first.", true, true},
    {"It had 4,120 pupils, then 4,532. The result is a 10% rise.", true, true},
    {"It had 4,120 pupils, then 4,532. Officials called the 10% rise a surprise.", true, false},
    {"It had 4,120 pupils, then 4,532. That is 412 more, or 10%.", true, false},
    /* One of several; what somebody says; what opens anew. */
    {"It had 4,120 pupils, then 4,532. The biggest rise was 10%.", false, false},
    {"It had 4,120 pupils, then 4,532. They said 10% were ill.", false, false},
    {"It had 4,120 pupils, then 4,532. Each year 10% leave.", false, false},
    {"It had 4,120 pupils, then 4,532. It was fear that led to a fall of 10%.", true, false},
    {"It had 4,120 pupils, then 4,532. That summer it rose by 10%.", true, false},
    {"It had 4,120 pupils, then 4,532. The staff were cut by 10%.", false, false},
};

static void a_sentence_speaks_of_what_was_told(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        const Claim *told = tied_claim(tied, tied->figures.count - 1);
        if (result_takes_up(&tied->claims, told) != cases[i].takes_up ||
            result_opens_anaphora(&tied->claims, told) != cases[i].opens) {
            fail_msg("%s", cases[i].text);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_sentence_speaks_of_what_was_told)};
    return cmocka_run_group_tests_name("anaphora", tests, NULL, tied_end);
}
