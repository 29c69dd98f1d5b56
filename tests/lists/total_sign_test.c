#include "lists/total_sign.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* What the words before the last figure say. */
static const struct {
    const char *text;
    TotalSign sign;
} cases[] = {
    {"So 60 came.", TOTAL_NONE},
    {"The 60 came.", TOTAL_DEFINITE},
    {"So all 60 came.", TOTAL_DEFINITE},
    {"So it has the system's 60.", TOTAL_DEFINITE},
    {"Of the 60 none left.", TOTAL_DIVIDED},
    {"They soothe 60.", TOTAL_NONE},
    {"So 12 of the 60 came.", TOTAL_NONE},
    {"It brought the toll to 60.", TOTAL_RAISED},
    {"It went to 60.", TOTAL_NONE},
    {"It took 12, and went to 60.", TOTAL_NONE},
    {"So the two towns have 60.", TOTAL_COUNTED},
    {"Over the two months it had 60.", TOTAL_COUNTED},
    {"So two towns have 60.", TOTAL_NONE},
    {"Of 60 who came none left.", TOTAL_DIVIDED},
    {"Of its 60 towns none has one.", TOTAL_DIVIDED},
    {"So of 60 none left.", TOTAL_NONE},
    {"Of those who came, 60 left.", TOTAL_NONE},
    {"Of 12 some went, of others 60.", TOTAL_NONE},
};

static void what_the_words_before_it_say(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        const MarkedSentence *marked = &tied->claims.passages.items[0].marked;
        if (total_sign(marked, marked->marks.count - 1) != cases[i].sign) {
            fail_msg("%s", cases[i].text);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_the_words_before_it_say),
    };
    return cmocka_run_group_tests_name("total sign", tests, NULL, tied_end);
}
