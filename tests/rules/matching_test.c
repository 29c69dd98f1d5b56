#include "rule_text.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define CLASSES                                                                                    \
    "words won\n any won, came in with\nwords rose\n any rose, was up\n"                           \
    "words votes\n any votes, ballots\nwords not\n any not, never\n"                               \
    "words fell\n any fell, fall, fell back, felled\n"

/* The match lines (and others) of one pattern, a sentence, and its matches, each as the start and
 * end, then for each slot the index of its mark or "-". */
typedef struct MatchCase {
    const char *lines, *sentence, *matches;
} MatchCase;

static const MatchCase cases[] = {
    {"match {name:a} {won} {count:b}", "N won C votes", "0-7 0 1"},
    {"match {name:a} {won} {count:b}", "N won C and N came in with C", "0-7 0 1;12-28 2 3"},
    {"match {name:a} {won} {count:b}", "N won P", ""},
    {"match {name:a} {won} {count:b}", "N wonder C", ""},
    /* kinds */
    {"match {level:a} {share:b}", "C P, M F, Q P, P F, C C, F P",
     "0-3 0 1;5-8 2 3;10-13 4 5;15-18 6 7"},
    {"match {figure:a}", "C P R L N", "0-1 0;2-3 1;4-5 2"},
    {"match {name:a} {points:b}", "N O", "0-3 0 1"},
    /* starts */
    {"match {rose} (?:by )?{percent:a}", "it rose P, was up by P", "3-9 0;11-22 1"},
    {"match turnout(?: of| was)? {percent:a}", "turnout of P and turnout P, turnouts P",
     "0-12 0;17-26 1"},
    {"match {votes}.*{count:a}", "votes C ballots C", "0-17 1;8-17 1"},
    /* class words inside a line are whole */
    {"match {count:a}.*{won}", "C rewon, wonder, won't, re-won", ""},
    {"match {count:a}.*{won}", "C (won)", "0-6 0"},
    {"match {count:a} {won}{2}", "C wonwon", ""},
    /* phrases that begin alike: the longest, and a shorter one where that does not go on */
    {"match {fell} {count:a}", "fell C, fell back C, felled C, fall C, fal C, fel C",
     "0-6 0;8-19 1;21-29 2;31-37 3"},
    {"match {fell} back {count:a}", "fell back C, fell back back C", "0-11 0;13-29 1"},
    {"match {rose}(?: (?R)| {count:a})", "rose rose C", "0-11 -;5-11 0"},
    {"match {rose}(?<=rose) {count:a}", "rose C, was up C", "0-6 0"},
    {"match {count:a} [a-z]{2,3}", "C it", "0-4 0"},
    {"match {count:a} [{won}]+", "C {on}", "0-6 0"},
    {"match {count:a} \\{won\\}", "C {won}", "0-7 0"},
    {"match {count:a} \\x{6e}o", "C no", "0-4 0"},
    /* slots of several lines, and open ones */
    {"match {name:a} {won} {count:b}\n match {count:b} for {name:a}", "C for N won C",
     "0-7 1 0;6-13 1 2"},
    {"match {count:a}(?: of {count:b})?", "C, C of C", "0-1 0 -;3-9 1 2;8-9 2 -"},
    {"match {count:a} (?:to {name:b}|from {name:b})", "C from N", "0-8 0 1"},
    {"match {count:a} {votes}\n match {count:a} ballots", "C ballots", "0-9 0"},
    {"match {name:a} {won}( {count:b})?\n match {name:a}", "N won", "0-5 0 -"},
    /* what is written in author's own groups does not count */
    {"match {count:a} (?<b>votes) {count:b}", "C votes C", "0-9 0 1"},
    /* triggers */
    {"trigger {won}\n match {count:a}", "C", ""},
    {"trigger {won}\n match {count:a}", "C won", "0-1 0"},
    {"trigger {won}, {rose}\n match {count:a}", "rose C", "5-6 0"},
    {"trigger {won}\n trigger {rose}\n match {count:a}", "won C and rose", "4-5 0"},
    /* never lines look at the clauses that the match touches */
    {"match {count:a}\n never {not}", "not C", ""},
    {"match {count:a}\n never {not}", "not |C", "4-5 0"},
    {"match {count:a}\n never {not}", "C, |not C, |C", "0-1 0;10-11 2"},
    {"match {count:a}\n never {not}", "not |C, |not C, |not", "4-5 0"},
    {"match {count:a}.*{name:b}\n never {not}", "C |not |N, |C and N", "9-16 2 3"},
    {"match {count:a}\n never not {figure:x}", "not C and C |C", "12-13 2"},
    {"match {count:a}\n never {percent:x}\n never {rose}", "C rose |C |C P", "7-8 1"},
    /* marks between those of the slots, wherever the line lets them pass */
    {"match {count:a}{gap} of {count:b}", "C or so of C, C N of C", "0-12 0 1"},
    {"match {count:a}{gap:11}of {count:b}", "C or a few of C, C or so many of C", "0-15 0 1"},
    {"match {count:a}{stretch}of {count:b}", "C N of C, C P of C", "0-8 0 2"},
    {"match {count:a}{stretch:10} {count:b}", "C in N and C; C in Nx and N C", "0-12 0 2"},
    {"match {count:a}({stretch:20}, )?of {count:b}", "C by N, of C", "0-12 0 2"},
    {"match {won} {gap}{count:a}", "won N C, won just C", "9-19 2"},
    {"match {count:a}.*of {count:b}", "C N of C", "0-8 0 2"},
    {"match {count:a}[^;]*of {count:b}", "C N of C", "0-8 0 2"},
    {"match {count:a} \\S of {count:b}", "C N of C", "0-8 0 2"},
    {"match {count:a}(?: {name:b})? of {count:c}", "C N of C", "0-8 0 1 2"},
    {"match {count:a}+ of {count:b}", "CCC of C", "0-8 2 3;1-8 2 3;2-8 2 3"},
    {"match {count:a}{2} of {count:b}", "CC of C", "0-7 1 2"},
    {"match {won} (?:by |{name:b} )*{count:a}", "won N by N C", "0-12 1 2"},
    {"match {count:a} (?<x>{name:b}|to) (?&x) {count:c}", "C to N C", "0-8 0 - 2"},
    {"match {count:a} (?:to {name:b}){0} {count:c}", "C  C", "0-4 0 - 1"},
    {"match {count:a}(?: {percent:b})? (?:[a-z]+ )?of {count:c}", "C P of C, C N of C, C of C",
     "0-8 0 1 2;20-26 6 - 7"},
    {"match {count:a}[^\\x0e-\\x1e;]{0,9}of {count:b}", "C N of C, C P of C", "0-8 0 2"},
    {"match {count:a} [\\x1f]+ of {count:b}", "C N of C, C P of C", "0-8 0 2"},
    {"match {count:a} [\\x1d-\\x{1f}] of {count:b}", "C N of C", "0-8 0 2"},
    {"match {count:a} [^\\Q\\x1f\\E] of {count:b}", "C P of C", "0-8 0 2"},
    {"match {count:a} [^\\Q\\x1f\\E-] of {count:b}", "C N of C", "0-8 0 2"},
    {"match {count:a} \\S {percent:b}{gap}of {count:c}", "C N P or so of C, C N P N of C",
     "0-16 0 2 3"},
    /* plain text behind the start */
    {"match {count:a} votes? of", "C vote of, C votes of, C voted", "0-9 0;11-21 1"},
    {"match {count:a} votes{0,1} of", "C vote of, C votes of", "0-9 0;11-21 1"},
    {"match turnout,? of {count:a}", "turnout of C, turnout, of C", "0-12 0;14-27 1"},
    {"match so-called {count:a}", "so-called C, so C", "0-11 0"},
    /* words that a line needs stand behind its start, in any order as far as is known */
    {"match {count:a} to {count:b}", "to C or C", ""},
    {"match {count:a} to {count:b}", "to C to C", "3-9 0 1"},
    {"match {count:a} to {count:b}", "to C to C to", "3-9 0 1"},
    {"match {count:a} from, to {count:b}", "C to C from, to C", "5-17 1 2"},
    {"match {count:a},? to {count:b} votes", "C to C votes, C, to C votes", "0-12 0 1;14-27 2 3"},
    {"match {votes} {won} {count:a}", "won votes C, votes won C", "13-24 1"},
    {"match {count:a} x-to {count:b}", "C x-to C, C to C", "0-8 0 1"},
    /* so does one of the words of a group */
    {"match {count:a} (?:to|of|{won}) {count:b}", "C to C, C won C, C or C", "0-6 0 1;8-15 2 3"},
    {"match {count:a} (?:to|of)? ?{count:b}", "C C", "0-3 0 1"},
    {"match {count:a} (?:to|of)+ {count:b}", "C toof C", "0-8 0 1"},
    {"match {count:a} (?:in (?:to|by)|of) {count:b}", "C in by C, C of C", "0-9 0 1;11-17 2 3"},
    {"match {count:a} (?:[a-z]+ ){0,2}to {count:b}", "C to C, C it was to C, C is as is to C",
     "0-6 0 1;8-21 2 3"},
    {"match {count:a} (?:to|\\Qof)\\E) {count:b}", "C of) C", "0-7 0 1"},
    {"match {count:a} (?:to|of)\\b", "C to, C top", "0-4 0"},
    /* near the start, and slots near each other */
    {"match {count:a}(?: [a-z]+)? to {count:b}", "C it to C, C C to C", "0-9 0 1;13-19 3 4"},
    {"match {count:a}(?:, {percent:c})? to {count:b}", "C, P to C, C, C to C",
     "0-9 0 1 2;14-20 4 - 5"},
    {"match {won}(?: by)? {count:a}", "won by C, won him C, came in with C", "0-8 0;21-35 2"},
    {"match {count:a}(?: a|, by){2} {count:b}", "C, by, by C, C a C", "0-11 0 1"},
    {"match {count:a}(?: a)+ {count:b}", "C a a a a a C", "0-13 0 1"},
    {"match {count:a} (?=to )[a-z]{2,} {count:b}", "C to C", "0-6 0 1"},
    {"match {count:a} (?:\\(|by ){count:b}", "C (C, C by C, C C", "0-4 0 1;6-12 2 3"},
    /* bytes that few sentences have */
    {"match {count:a} \\({count:b}\\)", "C (C), C C", "0-5 0 1"},
    {"match {count:a}: {count:b}", "C: C, C C", "0-4 0 1"},
    {"match {count:a} =? ?{count:b}", "C C, C = C", "0-3 0 1;5-10 2 3"},
    {"match {count:a} \\Qto\\E {count:b}", "C to C", "0-6 0 1"},
    {"match {count:a} (?x) to {count:b}", "C toC", "0-5 0 1"},
    /* "$" is the end of the sentence */
    {"match {count:a}$", "C C", "2-3 1"},
};

static const char *matches_text(Arena *arena, const PatternMatches *matches, size_t slots) {
    char text[512] = "";
    size_t length = 0;
    for (size_t i = 0; i < matches->count; i++) {
        const PatternMatch *match = &matches->items[i];
        length += (size_t)snprintf(text + length, sizeof text - length, "%s%zu-%zu", i ? ";" : "",
                                   match->start, match->end);
        for (size_t slot = 0; slot < slots; slot++) {
            length += match->marks[slot] == NO_MARK
                          ? (size_t)snprintf(text + length, sizeof text - length, " -")
                          : (size_t)snprintf(text + length, sizeof text - length, " %zu",
                                             match->marks[slot]);
        }
    }
    return arena_copy(arena, text, length);
}

static RuleSet *rules_of_lines(Arena *arena, const char *lines, RuleProblems *problems) {
    Buffer text = {0};
    buffer_add_string(&text, CLASSES "pattern p\n ");
    buffer_add_string(&text, lines);
    buffer_add_string(&text, "\n claim any = ");
    buffer_add_string(&text, strstr(lines, "name:a") ? "b\n" : "a\n");
    RuleSet *rules = rules_from(arena, text.bytes, problems);
    buffer_free(&text);
    return rules;
}

static void check_case(const MatchCase *row) {
    Arena arena = {0};
    RuleProblems problems = {0};
    RuleProblems trouble = {0};
    PatternMatches matches = {0};
    RuleSet *rules = rules_of_lines(&arena, row->lines, &problems);
    Matching *matching = matching_new(rules);
    MarkedSentence sentence = sentence_from(&arena, row->sentence);
    ruleset_classify(rules, &arena, &sentence);
    ruleset_match(matching, &arena, &sentence, &matches, &trouble);
    if (ruleset_pattern_count(rules) == 0) {
        print_error("%s\n%s\n", row->lines, problem_text(&arena, &problems.items[0]));
    }
    assert_int_equal(ruleset_pattern_count(rules), 1);
    const char *found = matches_text(&arena, &matches, ruleset_pattern(rules, 0)->slot_count);
    if (strcmp(found, row->matches) != 0) {
        print_error("%s\n", row->lines);
    }
    assert_string_equal(found, row->matches);
    assert_int_equal(trouble.count, 0);
    matching_free(matching);
    arena_free(&arena);
}

static void lines_match_as_they_say(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        check_case(&cases[i]);
    }
}

static void matches_are_ordered_by_pattern_and_start(void **state) {
    (void)state;
    Arena arena = {0};
    RuleProblems problems = {0};
    PatternMatches matches = {0};
    RuleSet *rules = rules_from(&arena,
                                "pattern p\n match {count:n}\n match it {count:n}\n claim any = n\n"
                                "pattern q\n match the {count:n}\n claim any = n\n"
                                "pattern r\n match {figure:n}\n claim any = n\n",
                                &problems);
    Matching *matching = matching_new(rules);
    for (size_t round = 0; round < 2; round++) { /* nothing is left over from the first */
        MarkedSentence sentence = sentence_from(&arena, "the C it C");
        ruleset_classify(rules, &arena, &sentence);
        matches.count = 0;
        ruleset_match(matching, &arena, &sentence, &matches, &problems);
        assert_int_equal(matches.count, 6);
        assert_string_equal(matches_text(&arena, &matches, 1),
                            "4-5 0;6-10 1;9-10 1;0-5 0;4-5 0;9-10 1");
        assert_int_equal(matches.items[3].pattern, 1);
        assert_int_equal(matches.items[5].pattern, 2);
    }
    matching_free(matching);
    arena_free(&arena);
}

static void a_pattern_that_gives_up_is_told_once(void **state) {
    (void)state;
    Arena arena = {0};
    RuleProblems problems = {0};
    PatternMatches matches = {0};
    RuleSet *rules = rules_from(
        &arena, "pattern p\n match {count:n} (?:a?){30}(?:a+)+(?:a+)+b\n claim any = n\n",
        &problems);
    assert_int_equal(problems.count, 0);
    Matching *matching = matching_new(rules);
    MarkedSentence sentence =
        sentence_from(&arena, "C aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa "
                              "C aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa cb");
    ruleset_classify(rules, &arena, &sentence);
    ruleset_match(matching, &arena, &sentence, &matches, &problems);
    assert_int_equal(matches.count, 0);
    assert_int_equal(problems.count, 1);
    assert_string_equal(
        problem_text(&arena, &problems.items[0]),
        "1:1 the pattern \"p\" gave up on a sentence: it tries too many ways to match");
    matching_free(matching);
    arena_free(&arena);
}

static void a_sentence_without_end_is_matched_in_reach(void **state) {
    (void)state;
    Arena arena = {0};
    RuleProblems problems = {0};
    PatternMatches matches = {0};
    RuleSet *rules = rules_from(
        &arena, "words won\n any won\npattern p\n match {won}.* {count:n}\n claim any = n\n",
        &problems);
    Matching *matching = matching_new(rules);
    Buffer text = {0};
    for (size_t i = 0; i < 100000; i++) { /* each "won" looks for a figure; one finds it */
        buffer_add_string(&text, "won ");
        buffer_add_repeated(&text, 'x', i % 100);
        buffer_add_string(&text, " ");
    }
    buffer_add_string(&text, "won C");
    MarkedSentence sentence = sentence_from(&arena, text.bytes);
    ruleset_classify(rules, &arena, &sentence);
    ruleset_match(matching, &arena, &sentence, &matches, &problems);
    assert_int_equal(sentence.cues.count, 100001);
    assert_in_range(matches.count, 2, 100);
    assert_int_equal(matches.items[0].marks[0], 0);
    assert_int_equal(problems.count, 0);
    buffer_free(&text);
    matching_free(matching);
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_match_as_they_say),
        cmocka_unit_test(matches_are_ordered_by_pattern_and_start),
        cmocka_unit_test(a_pattern_that_gives_up_is_told_once),
        cmocka_unit_test(a_sentence_without_end_is_matched_in_reach),
    };
    return cmocka_run_group_tests_name("matching", tests, NULL, NULL);
}
