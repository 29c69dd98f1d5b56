#include "echoes/taken_up.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The last figure of the text. */
typedef struct Case {
    const char *text;
    bool definite, taken_up;
} Case;

static const Case cases[] = {
    {"Each of the 8,142 came.", true, true},
    {"All 17 came.", true, true},
    {"The £14,830 is spent.", true, true},
    {"In the end May's 4.7% is low.", true, true},
    {"The workers\u2019 12,400 shares fell.", true, true},
    {"It has precisely 1,034 cows.", false, true},
    {"The number of cows stands at 1,034.", false, true},
    {"The final count was 1,034.", false, true},
    {"It has a total of 1,034 cows.", false, false},
    {"It has 1,034 cows.", false, false},
    {"At 1,034 metres it snows.", false, false},
    {"1,034 came.", false, false},
};

static void what_is_known_already(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        assert_true(tied->figures.count > 0);
        const Figure *figure = &tied->figures.items[tied->figures.count - 1];
        if (figure_is_definite(&tied->article, figure) != cases[i].definite ||
            figure_is_taken_up(&tied->article, figure) != cases[i].taken_up) {
            fail_msg("%s", cases[i].text);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_known_already),
    };
    return cmocka_run_group_tests_name("taken up", tests, NULL, tied_end);
}
