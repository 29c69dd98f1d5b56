/* Walks from word to word: where they end, and where they are when they do. */
#include "figures/word_walk.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

typedef struct WalkCase {
    const char *text;
    int left;
    bool comes; /* to "in" or "on" */
    const char *word;
} WalkCase;

static const TableWord places[] = {"in", "on"};

static bool comes_on(WordWalk *walk) {
    walk->at = 0;
    return WALK_ON_TO(places, walk);
}

static bool comes_back(WordWalk *walk) {
    walk->at = walk->text.length;
    return WALK_BACK_TO(places, walk);
}

static void check(const WalkCase *cases, size_t count, bool (*comes)(WordWalk *walk)) {
    for (size_t i = 0; i < count; i++) {
        WordWalk walk = {.text = slice_of(cases[i].text), .left = cases[i].left};
        assert_int_equal(comes(&walk), cases[i].comes);
        assert_string_equal(walk.word.lower, cases[i].word);
    }
}

static void words_behind(void **state) {
    (void)state;
    static const WalkCase cases[] = {
        {" calls in Styria", 2, true, "in"},
        {" calls on a day in May", 5, true, "on"},
        {" calls in Styria", 1, false, "calls"}, /* cut short: the last word stays */
        {" calls, in Styria", 5, false, ""},     /* ended by a sign */
        {" calls", 5, false, ""},
        {" in Styria", 0, false, ""},
    };
    check(cases, sizeof cases / sizeof *cases, comes_on);
}

static void words_before(void **state) {
    (void)state;
    static const WalkCase cases[] = {
        {"In all the ", 3, true, "in"},
        {"in it, on all the ", 5, true, "on"},
        {"in all the ", 2, false, "all"},
        {"in all, the ", 5, false, ""},
        {"", 5, false, ""},
    };
    check(cases, sizeof cases / sizeof *cases, comes_back);
}

static void goes_on_behind_a_word_that_was_sought(void **state) {
    (void)state;
    WordWalk walk = {.text = SLICE("in May on top"), .left = 3};
    assert_true(WALK_ON_TO(places, &walk));
    assert_true(WALK_ON_TO(places, &walk));
    assert_int_equal(walk.at, sizeof "in May on" - 1);
    assert_false(walk_on(&walk));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_behind),
        cmocka_unit_test(words_before),
        cmocka_unit_test(goes_on_behind_a_word_that_was_sought),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
