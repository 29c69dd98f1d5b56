#include "check/checking.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const char head[] = "pattern own.sum\n  match {count:a} and {count:b} are {count:t}\n"
                           "  states own.sum total=t parts=a,b\n"
                           "rule own.sum\n  relation sum\n  about a sum\n";

static const struct {
    const char *examples, *problem; /* NULL: none */
    size_t line;
} cases[] = {
    {"  breaks 11 and 12 are 33.\n  holds 11 and 12 are 23.\n", NULL, 0},
    {"  breaks 11 and 12 are 23.\n  holds 11 and 12 are 23.\n",
     "own.sum: finds nothing in an example that breaks it", 7},
    {"  breaks 11 and 12 are 33.\n  holds 11 and 12 are 33.\n",
     "own.sum: accuses an example that holds", 8},
    {"  breaks 11 and 12 are 33.\n  holds Nobody counts.\n",
     "own.sum: does not see that an example holds", 8},
};

static void run(const char *examples, Report *report) {
    Buffer text = {0};
    Arena arena = {0};
    RuleProblems problems = {0};
    buffer_add_string(&text, head);
    buffer_add_string(&text, examples);
    RuleFile file = {SLICE("own.rules"), buffer_slice(&text), false};
    RuleSet *rules = ruleset_make(&file, 1, &arena, &problems);
    assert_int_equal(problems.count, 0);
    Checker *checker = checker_new(rules);
    checker_run_examples(checker, report);
    checker_free(checker);
    arena_free(&arena);
    buffer_free(&text);
}

static void an_example_that_fails_is_a_problem_with_its_line(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Report report = {0};
        run(cases[i].examples, &report);
        size_t failed = cases[i].problem != NULL;
        assert_int_equal(report.examples_run, 2);
        assert_int_equal(report.examples_failed, failed);
        assert_int_equal(report.problems.count, failed);
        if (failed) {
            assert_string_equal(report.problems.items[0].message.bytes, cases[i].problem);
            assert_int_equal(report.problems.items[0].line, cases[i].line);
        }
        arena_free(&report.arena);
    }
}

/* Those of the rules that all tests here are made with. */
static void the_rules_of_the_tests_are_sound(void **state) {
    (void)state;
    Report report = {0};
    Checker *checker = checker_new(report_rules());
    checker_run_examples(checker, &report);
    assert_int_equal(report.examples_run, 2 * ruleset_rule_count(report_rules()));
    for (size_t i = 0; i < report.problems.count; i++) {
        print_error("%s\n", report.problems.items[i].message.bytes);
    }
    assert_int_equal(report.examples_failed, 0);
    checker_free(checker);
    arena_free(&report.arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_example_that_fails_is_a_problem_with_its_line),
        cmocka_unit_test(the_rules_of_the_tests_are_sound),
    };
    return cmocka_run_group_tests_name("examples", tests, NULL, checking_end);
}
