#include "rule_text.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const char election[] = "words won\n"
                               "  any      won, came in with\n"
                               "\n"
                               "measure votes cast\r\n"
                               "\tabout\tall votes that were counted\r\n"
                               "\tis\twhole\r\n"
                               "measure votes\n"
                               "measure number of votes\n"
                               "pattern elections.candidate\n"
                               "  trigger  {won}\n"
                               "  match    {name:who} {won} {count:n}( votes)?\n"
                               "  match    {count:n} votes for {name:who}\n"
                               "  claim    votes of who = n\n"
                               "  claim    number of votes = n\n"
                               "  states   elections.total total=n parts=n,n down\n"
                               "rule elections.total\n"
                               "  relation sum\n"
                               "  about    x\n"
                               "  given    total = votes cast ; parts = votes, any of each\n"
                               "  within   near\n"
                               "  severity note\n"
                               "  say      {parts} make {computed}\n"
                               "  breaks   One.\\nTwo.\n"
                               "  holds    x\n"
                               "  holds    y\n";

static void assert_slice(Slice slice, const char *expected) {
    assert_int_equal(slice.length, strlen(expected));
    assert_memory_equal(slice.bytes, expected, slice.length);
}

static void all_that_a_file_says_is_kept(void **state) {
    (void)state;
    Arena arena = {0};
    RuleProblems problems = {0};
    RuleSet *rules = rules_from(&arena, election, &problems);
    assert_int_equal(problems.count, 0);

    assert_int_equal(ruleset_measure_count(rules), MEASURE_WHOLE + 4);
    const Measure *cast = ruleset_measure(rules, MEASURE_WHOLE + 1);
    assert_slice(cast->name, "votes cast");
    assert_slice(cast->about, "all votes that were counted");
    assert_true(cast->whole);

    const Pattern *pattern = ruleset_pattern(rules, 0);
    assert_slice(pattern->name, "elections.candidate");
    assert_slice(pattern->file, "test.rules");
    assert_int_equal(pattern->line, 9);
    assert_int_equal(pattern->matchers.count, 2);
    assert_int_equal(pattern->slot_count, 2);
    assert_slice(pattern->slot_names[0], "who");
    assert_int_equal(pattern->claims.items[0].measure, MEASURE_WHOLE + 2);
    assert_int_equal(pattern->claims.items[0].subject, 0);
    assert_int_equal(pattern->claims.items[0].figure, 1);
    assert_int_equal(pattern->claims.items[1].measure, MEASURE_WHOLE + 3);
    assert_int_equal(pattern->claims.items[1].subject, NO_SLOT);
    const StatedEffect *stated = &pattern->states.items[0];
    assert_int_equal(stated->rule, 0);
    assert_int_equal(stated->direction, DIRECTION_DOWN);
    assert_int_equal(stated->operand_count, 3);
    assert_int_equal(stated->operands[0].role, 0);
    assert_int_equal(stated->operands[2].role, 1);

    const Rule *rule = ruleset_rule(rules, 0);
    assert_slice(rule->id, "elections.total");
    assert_int_equal(rule->relation, RELATION_SUM);
    assert_int_equal(rule->within, WITHIN_NEAR);
    assert_int_equal(rule->severity, SEVERITY_NOTE);
    assert_int_equal(rule->given.count, 2);
    assert_int_equal(rule->given.items[0].of, OF_ANY);
    assert_int_equal(rule->given.items[0].measures.items[0], MEASURE_WHOLE + 1);
    assert_int_equal(rule->given.items[1].of, OF_EACH);
    assert_int_equal(rule->given.items[1].measures.count, 2);
    assert_int_equal(rule->given.items[1].measures.items[1], MEASURE_ANY);
    assert_slice(rule->breaks.items[0].text, "One.\nTwo.");
    assert_int_equal(rule->breaks.items[0].line, 23);
    assert_int_equal(rule->holds.count, 2);
    arena_free(&arena);
}

static void defaults_hold_where_nothing_is_said(void **state) {
    (void)state;
    Arena arena = {0};
    RuleProblems problems = {0};
    RuleSet *rules =
        rules_from(&arena, "rule a.b\n relation share\n about x\n breaks x\n holds x\n", &problems);
    assert_int_equal(ruleset_rule(rules, 0)->within, WITHIN_ARTICLE);
    assert_int_equal(ruleset_rule(rules, 0)->severity, SEVERITY_ERROR);
    assert_int_equal(ruleset_rule(rules, 0)->given.count, 0);
    assert_slice(ruleset_rule(rules, 0)->say, "");
    assert_slice(ruleset_measure(rules, MEASURE_ANY)->name, "any");
    assert_slice(ruleset_measure(rules, MEASURE_NOUN)->name, "noun");
    assert_slice(ruleset_measure(rules, MEASURE_WHOLE)->name, "whole");
    arena_free(&arena);
}

static void a_later_file_replaces_blocks_of_the_same_name(void **state) {
    (void)state;
    Arena arena = {0};
    RuleProblems problems = {0};
    const RuleFile files[] = {
        {SLICE("first.rules"),
         SLICE("words w\n any a\nwords scope.s\n any s\n"
               "pattern p\n match {w} {count:n}\n claim any = n\n"
               "pattern q\n match {count:n}\n claim any = n\n"),
         false},
        {SLICE("second.rules"),
         SLICE("pattern p\n match {count:n} {count:m}\n claim any = m\n"
               "words scope.s\n any t\n"),
         false},
    };
    RuleSet *rules = ruleset_make(files, 2, &arena, &problems);
    assert_int_equal(problems.count, 0); /* w is used, though by a pattern that is replaced */
    assert_int_equal(ruleset_pattern_count(rules), 2);
    assert_slice(ruleset_pattern(rules, 0)->name, "q");
    assert_slice(ruleset_pattern(rules, 1)->name, "p");
    assert_slice(ruleset_pattern(rules, 1)->file, "second.rules");

    MarkedSentence sentence = sentence_from(&arena, "s t");
    ruleset_classify(rules, &arena, &sentence);
    assert_int_equal(sentence.hits.count, 1);
    assert_int_equal(sentence.hits.items[0].start, 2);
    arena_free(&arena);
}

static void classes_are_found_by_name(void **state) {
    (void)state;
    Arena arena = {0};
    RuleProblems problems = {0};
    RuleSet *rules =
        rules_from(&arena, "words scope.a\n any a\nwords scope.b\n any B\n", &problems);
    assert_int_equal(ruleset_class(rules, SLICE("scope.a")), 0);
    assert_int_equal(ruleset_class(rules, SLICE("scope.b")), -1);
    assert_int_equal(ruleset_class(rules, SLICE("scope.c")), -1);
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_that_a_file_says_is_kept),
        cmocka_unit_test(defaults_hold_where_nothing_is_said),
        cmocka_unit_test(a_later_file_replaces_blocks_of_the_same_name),
        cmocka_unit_test(classes_are_found_by_name),
    };
    return cmocka_run_group_tests_name("ruleset", tests, NULL, NULL);
}
