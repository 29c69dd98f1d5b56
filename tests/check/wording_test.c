#include "check/checking.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const struct {
    const char *text, *told, *arithmetic;
} cases[] = {
    {"313,209 and 193,329 make 506,438.",
     "error test.sum: 313,209 + 193,329 make 506,538, not 506,438",
     "313,209 + 193,329 = 506,538, not 506,438"},
    {"61.8% of 506,438 is 213,209.", "error test.share: 213,209 of 506,438 is 42.1%, not 61.8%",
     "213,209 / 506,438 = 42.1%, not 61.8%"},
    {"It is 72.3% among 43.",
     "error test.heads: no whole number of 43 is 72.3%, the nearest is 72.1%",
     "n / 43 = 72.1%, not 72.3%"},
    {"It rose 31% from £236 to £311.",
     "note test.change: from £236 to £311 is a rise of 32%, not 31%; cut off instead of rounded",
     "£311 / £236 - 1 = 32%, not 31%"},
    {"It made 25.269 vans.",
     "error test.pointed: 25.269 is counted in whole numbers: its point stands for a comma",
     "25.269 has decimals, a count has none"},
    {"Yes had 62% against 28% of all.", "error test.complement: 28% + 62% make 90%, not 100%",
     "28% + 62% = 90%, not 100%"},
    {"60 less 20 is 30.", "error test.difference: 60 less 20 is 40, not 30",
     "60 - 20 = 40, not 30"},
    {"It is three times as many: 600 for 150.",
     "error test.ratio: 600 is four times 150, not three times",
     "600 / 150 = four times, not three times"},
    {"It rose 24% from £236m to £311m.",
     "error test.change: from £236m to £311m is a rise of 32%, not 24%",
     "£311m / £236m - 1 = 32%, not 24%"},
    {"It fell 30% from 15.2 to 12.4.",
     "error test.change: from 15.2 to 12.4 is a fall of 18%, not 30%",
     "1 - 12.4 / 15.2 = 18%, not 30%"},
    {"It rose 10% from £120 to £108.",
     "error test.change: from £120 to £108 is a fall of 10%, not a rise of 10%; "
     "this turns the story: did it rise or fall?",
     "1 - £108 / £120 = 10%, not a rise of 10%"},
    {"It rose 5 percentage points from 20% to 29%.",
     "error test.points: from 20% to 29% is 9 percentage points, not 5 percentage points",
     "29% - 20% = 9 percentage points, not 5 percentage points"},
    {"Ann Lee won 6,124. Ann Lee won 6,142.",
     "error test.votes: 6,142 and 6,124 are given for the same thing", "6,142 is not 6,124"},
    {"Almost 70, exactly 71.", "error test.bound: Almost 70 does not fit 71",
     "71 is not Almost 70"},
    {"It is 87 miles (104 km).", "error test.conversion: 87 miles is 140 km, not 104 km",
     "87 miles = 140 km, not 104 km"},
    {"On Tuesday, 1 April 2020.", "error test.date: Tuesday, 1 April 2020 was a Wednesday",
     "Tuesday, 1 April 2020 was a Wednesday"},
    {"On 31 June 2020.", "error test.date: 31 June 2020 was a day that does not exist",
     "31 June 2020 was a day that does not exist"},
    {"It sold 110,00 tickets.", "warning test.numeral: \"110,00\" is not a number as it is written",
     "110,00: its commas do not stand between groups of three digits"},
    /* a value below nothing has no text of its own style */
    {"20 less 60 is 30.",
     "error test.difference: 20 less 60 is -40, not 30; this turns the story: which is the "
     "greater?",
     "20 - 60 = -40, not 30"},
};

static void each_kind_of_relation_has_its_sentence(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Report *report = report_on(cases[i].text);
        assert_string_equal(report_told(report), cases[i].told);
        assert_string_equal(report->findings.items[0].arithmetic.bytes, cases[i].arithmetic);
    }
}

/* {roles} and {computed} are filled in; what is no field is left out, an open brace stays. */
static void a_rule_may_have_words_of_its_own(void **state) {
    (void)state;
    static const char text[] = "pattern own.sum\n  match {count:a} and {count:b} are {count:t}\n"
                               "  states own.sum total=t parts=a,b\n"
                               "rule own.sum\n  relation sum\n  about a sum\n"
                               "  say {total} for {parts}: {computed}\n"
                               "  breaks 11 and 12 are 33.\n  holds 11 and 12 are 23.\n";
    RuleFile file = {SLICE("own.rules"), slice_of(text), false};
    RuleProblems problems = {0};
    Arena arena = {0};
    Report report = {0};
    RuleSet *rules = ruleset_make(&file, 1, &arena, &problems);
    assert_int_equal(problems.count, 0);
    Checker *checker = checker_new(rules);
    CheckOptions options = {.within_articles = true};
    Checked *checked =
        checker_article(checker, &options, SLICE("a"), SLICE("11 and 12 are 33."), &arena);
    checked_join(rules, &options, &checked, 1, &report);
    assert_int_equal(report.findings.count, 1);
    assert_string_equal(report.findings.items[0].message.bytes, "33 for 11 + 12: 23");
    checker_free(checker);
    arena_free(&report.arena);
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_kind_of_relation_has_its_sentence),
        cmocka_unit_test(a_rule_may_have_words_of_its_own),
    };
    return cmocka_run_group_tests_name("wording", tests, NULL, checking_end);
}
