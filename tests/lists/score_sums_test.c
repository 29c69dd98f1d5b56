#include "lists/score_sums.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* "41 24 17 / 41 19 22": the sums of a text, the total first. */
static const char *sums_in(const char *text) {
    const Tied *tied = tied_from(text);
    Rosters sums = {0};
    Buffer out = {0};
    score_sums_read(tied_arena(), &tied->claims, &sums);
    for (size_t i = 0; i < sums.count; i++) {
        const Operands *operands = &sums.items[i].items[0].operands;
        assert_int_equal(sums.items[i].count, 1);
        for (size_t k = 0; k < operands->count; k++) {
            const Figure *figure = &tied->figures.items[operands->items[k].figure];
            buffer_add_string(&out, k ? " " : out.length ? " / " : "");
            buffer_add(&out, slice_part(tied->article.text, figure->start, figure->end));
        }
    }
    const char *told = arena_copy(tied_arena(), buffer_slice(&out).bytes, out.length);
    buffer_free(&out);
    return told;
}

static const struct {
    const char *text, *sums;
} cases[] = {
    /* Both sides hold, in the order of the teams or with the winner first. */
    {"It won the first quarter 24-19, lost the second 17-22 and led 41-41.", "41 24 17 / 41 19 22"},
    {"It led 59-48. Foes took the third quarter 33-24, and it was 83-81.", "83 59 24 / 81 48 33"},
    /* The first score of an article is how it ended. */
    {"It won 88-80.\n\nAt the half it was 41-40. The last quarters went 26-22 and 21-18.",
     "88 41 26 21 / 80 40 22 18"},
    /* One side holds, and the other should. */
    {"It won the first quarter 24-19, lost the second 17-20 and led 41-41.", "41 19 20"},
    {"It led 59-48. Foes took the third quarter 33-20, and it was 83-81.", "83 59 20"},
    /* No part of a game, or what a score grew to, or none holds, or each may be turned. */
    {"It beat Ayr 24-19, lost 22-17 to Ely and beat Wick 41-49.", ""},
    {"It led 28-25 after the first quarter, 54-49 at half-time and 81-74 late.", ""},
    {"It won the first quarter 24-19, the second 22-14 and led 40-37.", ""},
    {"It won 81-74. It was 36-25 in the second quarter, then 43-36 and 2-13.", ""},
    /* What a team won and lost stands in brackets. */
    {"It won the first quarter 24-19, lost (17-22) the second and led 41-41.", ""},
    /* Two that make another score are no parts of the next. */
    {"It won 112-104. The quarters were 28-26 and 31-22, so 59-48, then 33-24.",
     "59 28 31 / 48 26 22"},
    /* So few are made by accident. */
    {"It won the first period 3-1, the second 2-1 and led 5-3.", ""},
};

static void sums_of_two_sides(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_string_equal(sums_in(cases[i].text), cases[i].sums);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sums_of_two_sides),
    };
    return cmocka_run_group_tests_name("score_sums", tests, NULL, tied_end);
}
