/* Findings that were accepted leave the report, and what accepts nothing is told. */
#include "findings/acceptance.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void add_finding(Report *report, const char *fingerprint, const char *rule, const char *file,
                        const char *figure) {
    Finding finding = {
        .fingerprint = slice_of(fingerprint), .rule = slice_of(rule), .severity = MESSAGE_ERROR};
    *list_push(&report->arena, &finding.figures) =
        (FigureView){.file = slice_of(file), .text = slice_of(figure)};
    *list_push(&report->arena, &report->findings) = finding;
}

static Report report_of_three(void) {
    Report report = {0};
    add_finding(&report, "aaaaaaaaaaaaaaaa", "core.sum", "news/a.txt", "193,329");
    add_finding(&report, "bbbbbbbbbbbbbbbb", "core.sum", "news/b.txt", "193,329");
    add_finding(&report, "cccccccccccccccc", "core.share", "old/c.txt", "62%");
    return report;
}

/* Which findings are left, by the first letter of their fingerprints. */
static void assert_left(const Report *report, const char *letters) {
    assert_int_equal(report->findings.count, strlen(letters));
    for (size_t i = 0; i < report->findings.count; i++) {
        assert_int_equal(report->findings.items[i].fingerprint.bytes[0], letters[i]);
    }
}

typedef struct Case {
    Acceptance acceptance;
    const char *left;
} Case;

static void each_form_accepts_what_it_names(void **state) {
    (void)state;
    const Case cases[] = {
        {{.fingerprint = SLICE("bbbbbbbbbbbbbbbb")}, "ac"},
        {{.fingerprint = SLICE("bbbbbbbbbbbbbbbb"), .folder = SLICE("old/")}, "abc"},
        {{.fingerprint = SLICE("bbbbbbbbbbbbbbb0")}, "abc"},
        {{.rule = SLICE("core.sum"), .figure = SLICE("193,329")}, "c"},
        {{.rule = SLICE("core.share"), .figure = SLICE("193,329")}, "abc"},
        {{.rule = SLICE("core.sum"), .figure = SLICE("193,229")}, "abc"},
        {{.rule = SLICE("core.sum"), .figure = SLICE("193,329"), .folder = SLICE("news/")}, "c"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Report report = report_of_three();
        Acceptances acceptances = {0};
        *list_push(&report.arena, &acceptances) = cases[i].acceptance;
        findings_accept(&report, &acceptances);
        assert_left(&report, cases[i].left);
        assert_int_equal(report.summary.accepted, 3 - strlen(cases[i].left));
        assert_int_equal(report.summary.errors, strlen(cases[i].left));
        arena_free(&report.arena);
    }
}

static void a_waiver_weighs_more_than_the_baseline(void **state) {
    (void)state;
    Report report = report_of_three();
    Acceptances acceptances = {0};
    *list_push(&report.arena, &acceptances) =
        (Acceptance){.fingerprint = SLICE("aaaaaaaaaaaaaaaa"), .baseline = true};
    *list_push(&report.arena, &acceptances) =
        (Acceptance){.rule = SLICE("core.sum"), .figure = SLICE("193,329"), .folder = SLICE("")};
    *list_push(&report.arena, &acceptances) =
        (Acceptance){.fingerprint = SLICE("cccccccccccccccc"), .baseline = true};
    findings_accept(&report, &acceptances);
    assert_int_equal(report.accepted.count, 3);
    assert_int_equal(report.accepted.items[0].accepted, ACCEPTED_BY_WAIVER);
    assert_int_equal(report.accepted.items[2].accepted, ACCEPTED_BY_BASELINE);
    arena_free(&report.arena);
}

/* The numbers of equal fingerprints follow the order of the run, which need not be the one before.
 */
static void each_of_one_sentence_accepts_one(void **state) {
    (void)state;
    static const struct {
        const char *accepted[2], *folder;
        const char *left;
    } cases[] = {
        {{"aaaaaaaaaaaaaaaa", NULL}, "", "2"},
        {{"aaaaaaaaaaaaaaaa-2", NULL}, "", "1"},
        {{"aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa-2"}, "", ""},
        {{"aaaaaaaaaaaaaaaa-3", NULL}, "", "2"},
        {{"aaaaaaaaaaaaaaaa", NULL}, "old/", "1"},
        {{"aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa-3"}, "news/", "2"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Report report = {0};
        Acceptances acceptances = {0};
        add_finding(&report, "aaaaaaaaaaaaaaaa", "core.sum", "news/a.txt", "1");
        add_finding(&report, "aaaaaaaaaaaaaaaa-2", "core.sum", "old/a.txt", "2");
        for (size_t k = 0; k < 2 && cases[i].accepted[k]; k++) {
            *list_push(&report.arena, &acceptances) = (Acceptance){
                .fingerprint = slice_of(cases[i].accepted[k]), .folder = slice_of(cases[i].folder)};
        }
        findings_accept(&report, &acceptances);
        assert_int_equal(report.findings.count, strlen(cases[i].left));
        for (size_t k = 0; k < report.findings.count; k++) {
            Slice text = report.findings.items[k].figures.items[0].text;
            assert_int_equal(text.bytes[0], cases[i].left[k]);
        }
        arena_free(&report.arena);
    }
}

static void what_accepts_nothing_is_told_where_all_was_checked(void **state) {
    (void)state;
    Report report = report_of_three();
    Acceptances acceptances = {0};
    Acceptance stale = {
        .fingerprint = SLICE("0000000000000000"), .file = SLICE("news/addsup.accept"), .line = 7};
    *list_push(&report.arena, &acceptances) = stale;
    findings_accept(&report, &acceptances);
    assert_int_equal(report.notices.count, 0);
    acceptances.items[0].sought = true;
    findings_accept(&report, &acceptances);
    assert_int_equal(report.notices.count, 1);
    assert_int_equal(report.notices.items[0].line, 7);
    arena_free(&report.arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_form_accepts_what_it_names),
        cmocka_unit_test(a_waiver_weighs_more_than_the_baseline),
        cmocka_unit_test(each_of_one_sentence_accepts_one),
        cmocka_unit_test(what_accepts_nothing_is_told_where_all_was_checked),
    };
    return cmocka_run_group_tests_name("acceptance", tests, NULL, NULL);
}
