#include "operands/rank_word.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const struct {
    const char *text;
    Direction direction;
    const char *other;
} cases[] = {
    {"Milk output dropped", DIRECTION_DOWN, ""},
    {"the highest ever, higher", DIRECTION_UP, ""},
    {"Petrol is cheaper than the diesel", DIRECTION_DOWN, "diesel"},
    {"Wind overtook coal", DIRECTION_UP, "coal"},
    {"Sales rose as costs fell", DIRECTION_NONE, ""},
    {"Sales rose, but not there", DIRECTION_NONE, ""},
    {"sentences handed down", DIRECTION_NONE, ""},
    {"Sales are down", DIRECTION_DOWN, ""},
    {"The go-ahead was given", DIRECTION_NONE, ""},
    {"", DIRECTION_NONE, ""},
};

static void words_that_rank(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Slice text = slice_of(cases[i].text);
        Ranking ranking = ranking_read(text, 0, text.length);
        assert_int_equal(ranking.direction, cases[i].direction);
        assert_string_equal(ranking.other.lower, cases[i].other);
    }
}

static void words_that_leave_doubt(void **state) {
    (void)state;
    Slice text = SLICE("a smaller loss than usual");
    assert_true(ranking_is_doubtful(text, 0, text.length));
    assert_false(ranking_is_doubtful(text, 0, sizeof "a smaller" - 1));
}

/* A table that is not sorted hides words. */
static void every_word_is_found(void **state) {
    (void)state;
    static const char *const words[] = {"above", "below", "cheaper", "fewer",  "higher",
                                        "less",  "more",  "rose",    "shrank", "won"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        Slice text = slice_of(words[i]);
        assert_int_not_equal(ranking_read(text, 0, text.length).direction, DIRECTION_NONE);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_that_rank),
        cmocka_unit_test(words_that_leave_doubt),
        cmocka_unit_test(every_word_is_found),
    };
    return cmocka_run_group_tests_name("rank_word", tests, NULL, NULL);
}
