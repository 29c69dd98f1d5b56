#include "operands/like_levels.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The figure told for the two is the first of each text. */
static const struct {
    const char *text;
    bool found;
    size_t one, other; /* indexes of figures */
} cases[] = {
    {"Down 20%: a seat was $40 and is $32.", true, 1, 2},
    {"Down 20%: a wait was 50 minutes and is 40 minutes.", true, 1, 2},
    /* long times are told by the way */
    {"Down 20%: terms were 50 months and are 40 months.", false, 0, 0},
    /* of three those that count one thing */
    {"Down 20%: there were 536 and are 428, and 60 owners came.", true, 1, 2},
    {"Down 20%: there were 536, 428 and 60.", false, 0, 0},
    /* small numbers only where no two are large, and not two of them */
    {"Down 20%: he has 21 and she seven.", true, 1, 2},
    {"Down 20%: he has eight and she seven.", false, 0, 0},
    {"Down 20%: there were 536 and are 428 in three towns.", true, 1, 2},
    /* an age is no count */
    {"Down 20%: there were 536 and are 428, said Ron Tibbs, 81.", true, 1, 2},
    {"Down 20%: there were 536 and are 428, and a man, 81, left.", true, 1, 2},
    {"Down 20%: there were 536 and are 428, and a ferry, 81, left.", false, 0, 0},
    /* nor is how far two others are apart; but so it may be voted */
    {"Down 20%: there were 536 and are 428, ahead by 112.", true, 1, 2},
    {"Down 20%: she won by 536 votes to 428.", true, 1, 2},
    {"Down 20%: it was 50 minutes and is 40 minutes, 55 minutes behind her.", true, 1, 2},
    {"Down 20%: it was 50 minutes and is 40 minutes, 55 minutes after that.", true, 1, 2},
    {"Down 20%: on 50 minutes it was, and 40 minutes it is.", false, 0, 0},
};

static void two_of_one_kind(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        const Claims *claims = &tied->claims;
        const Claim *pair[2] = {NULL, NULL};
        bool found = like_levels_find(claims, &claims->list.items[0], 0, claims->list.count, pair);
        if (found != cases[i].found) {
            fail_msg("%s", cases[i].text);
        }
        if (found) {
            assert_int_equal(pair[0]->figure, cases[i].one);
            assert_int_equal(pair[1]->figure, cases[i].other);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_of_one_kind),
    };
    return cmocka_run_group_tests_name("like_levels", tests, NULL, tied_end);
}
