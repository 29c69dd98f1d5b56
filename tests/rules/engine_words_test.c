/* Words blocks that code asks for: where their phrases stand, and what a text ends with. */
#include "rules/engine_words.h"

#include "rules/built_in.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const struct {
    const char *text;
    const char *phrase; /* with which it ends */
} cases[] = {
    {"Clerks took", "took"},       {"Clerks TOOK", "TOOK"}, {"took", "took"},
    {"Clerks made up", "made up"}, /* not "made", nor nothing */
    {"Clerks ended up", ""},       {"Clerks mistook", ""},  {"", ""},
};

static void phrases_that_end_a_text(void **state) {
    (void)state;
    Arena arena = {0};
    const RuleSet *rules = built_in_rules(&arena);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Slice text = slice_of(cases[i].text);
        size_t start = ruleset_phrase_start(rules, ASKED_SHARE_LINK, text, text.length);
        assert_string_equal(text.bytes + start, cases[i].phrase);
    }
    assert_int_equal(ruleset_phrase_start(rules, ASKED_SHARE_LINK, SLICE("It tookout"), 7), 7);
    arena_free(&arena);
}

static void phrases_in_reach_of_a_place(void **state) {
    (void)state;
    Arena arena = {0};
    const RuleSet *rules = built_in_rules(&arena);
    uint16_t averaged = (uint16_t)ruleset_engine_words(rules, ENGINE_AVERAGED),
             other = averaged + 1;
    ClassHit hits[] = {{other, 2, 9}, {averaged, 10, 17}, {other, 18, 20}};
    MarkedSentence marked = {.hits = {.items = hits, .count = 3}};
    assert_true(ruleset_words_start(rules, ENGINE_AVERAGED, &marked, 10, 11));
    assert_false(ruleset_words_start(rules, ENGINE_AVERAGED, &marked, 11, 30));
    assert_false(ruleset_words_start(rules, ENGINE_AVERAGED, &marked, 0, 10));
    assert_true(ruleset_words_end(rules, ENGINE_AVERAGED, &marked, 17, 17));
    assert_false(ruleset_words_end(rules, ENGINE_AVERAGED, &marked, 18, 30));
    assert_false(ruleset_words_end(rules, ENGINE_AVERAGED, &marked, 0, 16));
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(phrases_that_end_a_text),
                                       cmocka_unit_test(phrases_in_reach_of_a_place)};
    return cmocka_run_group_tests_name("engine_words", tests, NULL, NULL);
}
