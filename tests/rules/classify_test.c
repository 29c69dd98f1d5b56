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
    arena_free(&arena);
}

/* A match line, a sentence, and what is sought for it: where each cue stands. */
static const struct {
    const char *line, *text, *cues;
} cue_cases[] = {
    {"turnout of {percent:p}", "a turnout of P", "2-9 10-12"},
    {"{won} {count:n}", "N won C", "2-5"},
    {"{count:n} {won}", "C won", "2-5"},
    /* what may be left out is not needed, and of several each may be */
    {"{count:n}(?: {won})? in", "C won in", ""},
    {"{count:n} (?:{won}|lost) in", "C won in", "2-5"},
    {"{count:n} (?:{won}|out of )in", "C won out of in", "2-5 6-9"},
    {"{count:n} (?:{won}|lost)", "C won lost", ""},
    {"{count:n} (?:{won}|lost)\\b", "C won lost", "2-5 6-10"},
    {"{count:n} (?:{won}|[a-z]+) in", "C won in", ""},
    {"{count:n} (?:{won}|) in", "C won in", ""},
    {"{count:n} (?:{won}|lost)* in", "C won in", ""},
    {"{count:n} (?:(?:{won}|lost) by|in) a", "C won by a", "6-8"},
    {"{count:n} (?:[a-z]+ ){0,2}to a", "C was to a", "6-8"},
    {"{count:n} (?:[a-z]+){0,2}to a", "C was to a", ""},
    {"{count:n} {won}* in", "C won in", ""},
    {"{count:n}[a-z ]*", "C won", ""},
    /* a word is needed if it is surely whole */
    {"{count:n} to {count:m}", "C to C", "2-4"},
    {"{count:n} votes, {count:m}", "C votes, C", "2-7"},
    {"{count:n} votes,? {count:m}", "C votes C", "2-7"},
    {"{count:n} votes? {count:m}", "C votes C", ""},
    {"{count:n} vote[a-z]* {count:m}", "C vote C", ""},
    {"{count:n} votes", "C votes", ""},
    {"{count:n} ?to {count:m}", "Cto C", ""},
    {"{count:n} to ?{count:m}", "C toC", ""},
};

static const char *cues_of(Arena *arena, const MarkedSentence *sentence) {
    char text[256] = "";
    size_t length = 0;
    for (size_t i = 0; i < sentence->cues.count; i++) {
        const Cue *cue = &sentence->cues.items[i];
        length += (size_t)snprintf(text + length, sizeof text - length, "%s%u-%u", i ? " " : "",
                                   cue->start, cue->end);
    }
    return arena_copy(arena, text, length);
}

static void cues_are_what_match_lines_need(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cue_cases / sizeof *cue_cases; i++) {
        Arena arena = {0};
        RuleProblems problems = {0};
        Buffer rule = {0};
        buffer_add_string(&rule, "words won\n any won\npattern p\n match ");
        buffer_add_string(&rule, cue_cases[i].line);
        buffer_add_string(&rule, strstr(cue_cases[i].line, ":n") ? "\n claim any = n\n"
                                                                 : "\n claim any = p\n");
        RuleSet *rules = rules_from(&arena, rule.bytes, &problems);
        MarkedSentence sentence = sentence_from(&arena, cue_cases[i].text);
        ruleset_classify(rules, &arena, &sentence);
        assert_int_equal(sentence.hits.count, 0);
        assert_string_equal(cues_of(&arena, &sentence), cue_cases[i].cues);
        buffer_free(&rule);
        arena_free(&arena);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whole_words_are_found_and_the_longest_phrase),
        cmocka_unit_test(cues_are_what_match_lines_need),
    };
    return cmocka_run_group_tests_name("classify", tests, NULL, NULL);
}
