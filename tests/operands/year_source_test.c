#include "operands/year_source.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { NONE = -1 };

/* The last figure lacks its year: which figure tells it? */
static const struct {
    const char *text;
    int source;
} cases[] = {
    /* the dateline */
    {"BERN, 3 May 2025 - They met on Thursday, 1 May.", 0},
    {"BERN, 3 May 2025 - They are to meet on Thursday, 11 September.", 0},
    {"BERN (3 May 2025) They met.\n\nThey will meet on Friday, 9 May.", 0},
    /* too far away, or of another year */
    {"BERN, 3 May 2025 - They are to meet on Thursday, 11 November.", NONE},
    {"BERN, 3 May 2025 - Lee came in 1941.\n\nThey met here in 1941, on Thursday, 1 May.", NONE},
    /* what stands before, if it is near */
    {"She died on 9 February 2025.\n\nShe was buried on Thursday, 12 February.", 0},
    {"She died on 29 December 2025.\n\nShe was buried on Friday, 2 January.", 0},
    {"She died on 9 February 2025. She was to speak on Thursday, 5 June.", 0},
    {"She died on 9 February 2025.\n\nShe was to speak on Thursday, 5 June.", NONE},
    {"She died on 9 February 2025, at home. Born in 1940, she was buried on Friday, 2 May.", NONE},
    {"She was buried on Thursday, 12 February.", NONE},
};

static void the_date_that_tells_the_year(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        size_t source = year_source(&tied->claims, tied->figures.count - 1);
        size_t wanted = cases[i].source == NONE ? NO_MARK : (size_t)cases[i].source;
        if (source != wanted) {
            fail_msg("%s", cases[i].text);
        }
    }
}

static void only_a_weekday_without_a_year_takes_one(void **state) {
    static const struct {
        const char *text;
        size_t count;
    } dates[] = {
        {"BERN, 3 May 2025 - They met on Thursday, 1 May.", 2},
        {"BERN, 3 May 2025 - They met on 1 May.", 1},
        {"BERN, 3 May 2025 - They met on Thursday, 1 May 2025.", 1},
        {"They met on Thursday, 1 May.", 1},
    };
    (void)state;
    for (size_t i = 0; i < sizeof dates / sizeof *dates; i++) {
        const Tied *tied = tied_from(dates[i].text);
        Operands operands = {0};
        *list_push(tied_arena(), &operands) = (Operand){tied->figures.count - 1, 0};
        operands_take_year(tied_arena(), &tied->claims, RELATION_DATE, &operands);
        assert_int_equal(operands.count, dates[i].count);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_date_that_tells_the_year),
        cmocka_unit_test(only_a_weekday_without_a_year_takes_one),
    };
    return cmocka_run_group_tests_name("year_source", tests, NULL, tied_end);
}
