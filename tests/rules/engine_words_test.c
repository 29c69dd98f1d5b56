/* Words blocks that are asked about the words at hand. */
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

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(phrases_that_end_a_text)};
    return cmocka_run_group_tests_name("engine_words", tests, NULL, NULL);
}
