#include "check/checking.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const char *const texts[] = {
    "Of the electorate 9,127 came votes cast 3,202, a turnout 35.6%. 60 less 20 is 30.",
    "“11 and 12 make 33,” he said. 313,209 and 193,329 make 506,438.",
    "Nothing is counted here.",
    "11 and 12 make 23.",
};

enum { TEXTS = sizeof texts / sizeof *texts };

static void the_gravest_first_then_by_file_and_place(void **state) {
    (void)state;
    assert_string_equal(
        report_told(report_of(texts, TEXTS)),
        "error test.difference: 60 less 20 is 40, not 30 / "
        "error test.sum: 313,209 + 193,329 make 506,538, not 506,438 / "
        "warning test.turnout: 3,202 of 9,127 is 35.1%, not 35.6%; it may be of all ballots / "
        "warning test.sum: 11 + 12 make 23, not 33 (in quoted speech)");
}

static void what_turns_the_story_comes_before_the_rest(void **state) {
    (void)state;
    static const char *const told[] = {"60 less 20 is 30.",
                                       "“It was 12, beats 15,” he said. 11 and 12 make 33."};
    assert_string_equal(report_told(report_of(told, 2)),
                        "warning test.order: 12 is not above 15; this turns the story: which is "
                        "the greater? (in quoted speech) / "
                        "error test.difference: 60 less 20 is 40, not 30 / "
                        "error test.sum: 11 + 12 make 23, not 33");
}

/* Alone, the first article has one candidate; beside the other she is behind. */
static void another_article_may_turn_the_story(void **state) {
    (void)state;
    static const char *const told[] = {
        "With votes cast 72,272, Ann Lee won 36,124 (50.01%).",
        "With votes cast 72,272, Ann Lee won 36,142 and Bob Ray won 36,130."};
    const Report *alone = report_of(told, 1);
    assert_int_equal(alone->findings.count, 1);
    assert_null(alone->findings.items[0].turn);
    const Report *both = report_of(told, 2);
    assert_int_equal(both->findings.count, 1);
    assert_string_equal(both->findings.items[0].turn, "who leads?");
}

static void all_is_counted(void **state) {
    (void)state;
    const Summary *summary = &report_of(texts, TEXTS)->summary;
    assert_int_equal(summary->articles, TEXTS);
    assert_int_equal(summary->figures, 15);
    assert_int_equal(summary->claims, 3);
    assert_int_equal(summary->relations, 5);
    assert_int_equal(summary->holds, 1);
    assert_int_equal(summary->errors, 2);
    assert_int_equal(summary->warnings, 2);
    assert_int_equal(summary->notes, 0);
    assert_int_equal(summary->skipped, 0);
}

static void equal_input_gives_equal_reports(void **state) {
    (void)state;
    Buffer first = {0};
    for (int round = 0; round < 2; round++) {
        const Report *report = report_of(texts, TEXTS);
        Buffer told = {0};
        buffer_add_string(&told, report_told(report));
        for (size_t i = 0; i < report->findings.count; i++) {
            buffer_add(&told, report->findings.items[i].fingerprint);
            buffer_add(&told, report->findings.items[i].because);
        }
        assert_true(round == 0 || slice_equal(buffer_slice(&first), buffer_slice(&told)));
        buffer_empty(&first);
        buffer_add(&first, buffer_slice(&told));
        buffer_free(&told);
    }
    buffer_free(&first);
}

static void the_same_slip_in_two_articles_has_two_fingerprints(void **state) {
    (void)state;
    static const char *const twice[] = {"11 and 12 make 33.", "11 and 12 make 33."};
    const Report *report = report_of(twice, 2);
    assert_int_equal(report->findings.count, 2);
    Slice first = report->findings.items[0].fingerprint,
          second = report->findings.items[1].fingerprint;
    assert_int_equal(second.length, first.length + 2);
    assert_true(slice_starts(second, first));
    assert_true(slice_equal(slice_part(second, first.length, second.length), SLICE("-2")));
}

static void what_was_not_read_is_a_problem(void **state) {
    (void)state;
    Arena arena = {0};
    Report report = {0};
    Checker *checker = checker_new(report_rules());
    CheckOptions options = {.within_articles = true, .between_articles = true};
    Checked *checked[] = {checked_unread(SLICE("gone.txt"), "no such file", &arena),
                          checker_article(checker, &options, SLICE("bytes"), SLICE("a\0b"), &arena),
                          checker_article(checker, &options, SLICE("empty"), SLICE(""), &arena)};
    checked_join(report_rules(), &options, checked, 3, &report);
    assert_int_equal(report.summary.skipped, 2);
    assert_int_equal(report.summary.articles, 1);
    assert_int_equal(report.problems.count, 2);
    assert_string_equal(report.problems.items[0].message.bytes, "no such file");
    assert_true(slice_equal(report.problems.items[1].file, SLICE("bytes")));
    checker_free(checker);
    arena_free(&report.arena);
    arena_free(&arena);
}

/* For addsup claims: the relations' claims are indexes into those of the whole report. */
static void claims_are_kept_if_they_are_asked_for(void **state) {
    (void)state;
    Arena arena = {0};
    Report report = {0};
    Checker *checker = checker_new(report_rules());
    CheckOptions options = {.keep_claims = true};
    Checked *checked[] = {
        checker_article(checker, &options, SLICE("a"), SLICE("60 less 20 is 30."), &arena),
        checker_article(checker, &options, SLICE("b"), SLICE("11 and 12 make 23."), &arena)};
    checked_join(report_rules(), &options, checked, 2, &report);
    assert_int_equal(report.findings.count, 0);
    assert_int_equal(report.figures.count, 6);
    assert_int_equal(report.relations.count, 2);
    assert_string_equal(report.relations.items[0].status, "broken");
    assert_string_equal(report.relations.items[1].status, "holds");
    size_t total = report.relations.items[1].claims.items[0];
    assert_true(slice_equal(report.figures.items[total].text, SLICE("23")));
    checker_free(checker);
    arena_free(&report.arena);
    arena_free(&arena);
}

/* A date has no claim, but is an operand. */
static void dates_are_kept_too(void **state) {
    (void)state;
    Arena arena = {0};
    Checker *checker = checker_new(report_rules());
    CheckOptions options = {.keep_claims = true};
    const Checked *checked =
        checker_article(checker, &options, SLICE("a"), SLICE("So 5 left on 24 September."), &arena);
    assert_int_equal(checked->figures.count, 2);
    assert_int_equal(checked->relations.count, 1);
    assert_int_equal(checked->relations.items[0].claims.items[0], 1);
    checker_free(checker);
    arena_free(&arena);
}

static void figures_alone(void **state) {
    (void)state;
    Arena arena = {0};
    Checker *checker = checker_new(report_rules());
    const Checked *checked =
        checker_figures(checker, SLICE("a"), SLICE("60 less 20 is 30, on page 7."), &arena);
    assert_int_equal(checked->figures.count, 4);
    assert_int_equal(checked->relations.count, 0);
    checker_free(checker);
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_gravest_first_then_by_file_and_place),
        cmocka_unit_test(what_turns_the_story_comes_before_the_rest),
        cmocka_unit_test(another_article_may_turn_the_story),
        cmocka_unit_test(all_is_counted),
        cmocka_unit_test(equal_input_gives_equal_reports),
        cmocka_unit_test(the_same_slip_in_two_articles_has_two_fingerprints),
        cmocka_unit_test(what_was_not_read_is_a_problem),
        cmocka_unit_test(claims_are_kept_if_they_are_asked_for),
        cmocka_unit_test(dates_are_kept_too),
        cmocka_unit_test(figures_alone),
    };
    return cmocka_run_group_tests_name("join", tests, NULL, checking_end);
}
