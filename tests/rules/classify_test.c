#include "rule_text.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const char classes[] = "words scope.won\n any won, came in, came in with, x2\n"
                              "words scope.come\n any came\n"
                              "words scope.party\n any co-op, party's, members\n";

/* A sentence and its hits as "class:start-end". */
static const struct {
    const char *text, *hits;
} cases[] = {
    {"", ""},
    {"N won C votes", "0:2-5"},
    {"won", "0:0-3"},
    {"wonder won't rewon won-and-lost", ""},
    {"'won' -won- (won).", "0:1-4 0:7-10 0:13-16"},
    {"won--won", "0:0-3 0:5-8"},
    {"came in with C", "0:0-12 1:0-4"},
    {"came in within C", "0:0-7 1:0-4"},
    {"came inn", "1:0-4"},
    {"came in", "0:0-7 1:0-4"},
    {"came i", "1:0-4"},
    {"x2 x22 2x2", "0:0-2"},
    {"the co-op party's members' co", "2:4-9 2:10-17 2:18-25"},
    {"w\xC3\xB6n won", "0:5-8"},
};

static const char *hits_of(Arena *arena, const MarkedSentence *sentence) {
    char text[256] = "";
    size_t length = 0;
    for (size_t i = 0; i < sentence->hits.count; i++) {
        const ClassHit *hit = &sentence->hits.items[i];
        length += (size_t)snprintf(text + length, sizeof text - length, "%s%d:%zu-%zu",
                                   i ? " " : "", hit->class_id, hit->start, hit->end);
    }
    return arena_copy(arena, text, length);
}

static void whole_words_are_found_and_the_longest_phrase(void **state) {
    (void)state;
    Arena arena = {0};
    RuleProblems problems = {0};
    RuleSet *rules = rules_from(&arena, classes, &problems);
    assert_int_equal(problems.count, 0);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        MarkedSentence sentence = sentence_from(&arena, cases[i].text);
        ruleset_classify(rules, &arena, &sentence);
        assert_string_equal(hits_of(&arena, &sentence), cases[i].hits);
    }
    ruleset_free(rules);
    arena_free(&arena);
}

static void words_that_start_match_lines_are_no_hits(void **state) {
    (void)state;
    Arena arena = {0};
    RuleProblems problems = {0};
    RuleSet *rules =
        rules_from(&arena, "pattern p\n match turnout of {percent:p}\n claim any = p\n", &problems);
    MarkedSentence sentence = sentence_from(&arena, "a turnout of P");
    ruleset_classify(rules, &arena, &sentence);
    assert_int_equal(sentence.hits.count, 0);
    assert_int_equal(sentence.cues.count, 1);
    ruleset_free(rules);
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whole_words_are_found_and_the_longest_phrase),
        cmocka_unit_test(words_that_start_match_lines_are_no_hits),
    };
    return cmocka_run_group_tests_name("classify", tests, NULL, NULL);
}
