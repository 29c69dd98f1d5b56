#include "diagnosis/turn.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define LEADS    "who leads?"
#define HALF     "is it over half?"
#define GREATER  "which is the greater?"
#define WHICHWAY "did it rise or fall?"

/* The question that the first verdict on a text raises; NULL: the story stands. */
static const struct {
    const char *text, *question;
} cases[] = {
    /* who leads: the parts of all votes, one of which is somebody's */
    {"With votes cast 12,272, Ann Lee won 6,124 and Bob Ray won 6,130. Ann Lee won 6,142.", LEADS},
    {"With votes cast 1,013, Ann Lee won 612 and Bob Ray won 411.", NULL},
    {"Ann Lee won 6,124. Ann Lee won 6,142. Bob Ray won 6,130.", LEADS},
    {"Ann Lee won 6,124. Ann Lee won 6,142. Bob Ray won 6,103.", NULL},
    {"1,212 and 1,216 make 2,438.", NULL},
    /* one half, where it matters */
    {"A majority: 48.1% of 1,000 is 518.", HALF},
    {"A majority: 58.1% of 1,000 is 518.", NULL},
    {"In the first half, 48.1% of 1,000 is 518.", NULL},
    {"So 48.1% of 1,000 is 518.", NULL},
    {"Most want it\n\nSo 48.1% of 1,000 is 518.", HALF},
    {"Most of them: more than 50%, exactly 48%.", HALF},
    {"Yes had 51.3% against 49.7% of all.", NULL},
    {"Yes won: it had 50.3% against 50.7% of all.", HALF},
    /* a change of more than half is no share */
    {"Most rose 48% from £100 to £162.", NULL},
    /* up or down */
    {"It rose 10% from £120 to £108.", WHICHWAY},
    {"It fell 10% from £100 to £110.", WHICHWAY},
    {"It rose 12% from £100 to £121.", NULL},
    /* the greater */
    {"24,618 less 24,907 is 289.", GREATER},
    {"24,907 less 24,618 is 298.", NULL},
    {"It was 12, beats 15.", GREATER},
};

static const char *question_on(const Tied *tied) {
    return tied->verdicts.count ? verdict_turn(tied_rules(), &tied->claims, &tied->relations,
                                               &tied->verdicts.items[0])
                                : "nothing is accused";
}

static void arithmetic_says_whether_the_story_turns(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *question = question_on(tied_from(cases[i].text));
        if (strcmp(question ? question : "", cases[i].question ? cases[i].question : "") != 0) {
            fail_msg("%s: %s", cases[i].text, question ? question : "it stands");
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(arithmetic_says_whether_the_story_turns),
    };
    return cmocka_run_group_tests_name("turn", tests, NULL, tied_end);
}
