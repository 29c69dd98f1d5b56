/* What each format makes of findings: the place and columns it counts, what it leaves out, and what
 * it says of that. That programs can read the documents is tests/cli/formats_test.sh's to see. */
#include "base/limits.h"
#include "report/views.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

static const char sentence[] = "At the caf\xC3\xA9 \xF0\x9F\x97\xB3 Ann won 5 of 9 votes.";

/* 9 is the result, 5 the culprit, 6 would fit. */
static Finding finding_in(Arena *arena, const char *file, MessageSeverity severity) {
    Finding finding = {.rule = SLICE("core.sum"),
                       .relation = "sum",
                       .severity = severity,
                       .strength = "stated",
                       .message = SLICE("5 is not 6"),
                       .culprit = 1,
                       .fingerprint = SLICE("f1")};
    *list_push(arena, &finding.figures) = view_in(file, 7, sentence, "9");
    *list_push(arena, &finding.figures) = view_in(file, 7, sentence, "5");
    finding.figures.items[0].role = SLICE("total");
    finding.figures.items[1].role = SLICE("part");
    *list_push(arena, &finding.suggestions) =
        (Suggestion){1, SLICE("6"), "digit", SLICE("fits"), SLICE("6 = 6")};
    return finding;
}

static void add_finding(Report *report, MessageSeverity severity) {
    Finding finding = finding_in(&report->arena, "a.txt", severity);
    *list_push(&report->arena, &report->findings) = finding;
}

static void assert_part(const Report *report, ReportFormat format, const char *expected) {
    char *text = report_string(report, REPORT_CHECK, format, (ReportStyle){0});
    if (!strstr(text, expected)) {
        fail_msg("nowhere is: %s\nin: %s", expected, text);
    }
    free(text);
}

static void each_counts_columns_in_its_own_way(void **state) {
    (void)state;
    Report report = {0};
    add_finding(&report, MESSAGE_ERROR);
    assert_part(&report, REPORT_GCC,
                "a.txt:7:27: error: 5 is not 6. To check: 5 (6 would fit) [core.sum]\n");
    assert_part(&report, REPORT_GITHUB,
                "::error file=a.txt,line=7,endLine=7,col=23,endColumn=24,title=addsup core.sum::");
    assert_part(&report, REPORT_SARIF,
                "\"startLine\":7,\"startColumn\":24,\"endLine\":7,\"endColumn\":25");
    assert_part(
        &report, REPORT_RDJSON,
        "\"range\":{\"start\":{\"line\":7,\"column\":27},\"end\":{\"line\":7,\"column\":28}}");
    assert_part(&report, REPORT_CSV, "a.txt,7,23,26,27,5,6,5 is not 6,false,stated,");
    assert_part(&report, REPORT_NDJSON, "\"line\":7,\"column\":23,\"start\":26,\"end\":27");
    assert_part(&report, REPORT_GITLAB, "\"path\":\"a.txt\",\"lines\":{\"begin\":7}");
    arena_free(&report.arena);
}

static void columns_are_left_out_where_lines_differ(void **state) {
    (void)state;
    Report report = {0};
    add_finding(&report, MESSAGE_WARNING);
    report.findings.items[0].figures.items[1].to.line = 8;
    assert_part(&report, REPORT_GITHUB, "::warning file=a.txt,line=7,endLine=8,title=");
    arena_free(&report.arena);
}

static void undecided_repairs_are_all_named_and_none_is_made(void **state) {
    (void)state;
    Report report = {0};
    add_finding(&report, MESSAGE_ERROR);
    Finding *finding = &report.findings.items[0];
    finding->culprit = -1;
    *list_push(&report.arena, &finding->suggestions) =
        (Suggestion){0, SLICE("8"), "digit", SLICE("fits"), SLICE("5 = 5")};
    assert_part(&report, REPORT_GCC,
                "a.txt:7:32: error: 5 is not 6. To check: 5 (6 would fit) or 9 (8 would fit) [");
    assert_part(&report, REPORT_RDJSON, "\"suggestions\":[]");
    arena_free(&report.arena);
}

static void an_annotation_for_ten_of_each_kind(void **state) {
    (void)state;
    Report report = {0};
    for (int i = 0; i < 25; i++) {
        add_finding(&report, i < 12 ? MESSAGE_ERROR : MESSAGE_NOTE);
    }
    char *text = report_string(&report, REPORT_CHECK, REPORT_GITHUB, (ReportStyle){0});
    size_t errors = 0, notices = 0;
    for (const char *at = text; (at = strstr(at, "::error ")); at++) {
        errors++;
    }
    for (const char *at = text; (at = strstr(at, "::notice ")); at++) {
        notices++;
    }
    assert_int_equal(errors, 10);
    assert_int_equal(notices, 10);
    assert_non_null(strstr(text, "::notice title=addsup::6 more to check: "));
    free(text);
    arena_free(&report.arena);
}

static bool drop(void *context, const char *bytes, size_t length) {
    buffer_empty(context);
    buffer_add(context, (Slice){bytes, length});
    return true;
}

static void more_results_than_sarif_takes_are_told(void **state) {
    (void)state;
    Report report = {0};
    Finding finding = finding_in(&report.arena, "a.txt", MESSAGE_NOTE);
    for (size_t i = 0; i < LIMIT_SARIF_RESULTS + 1; i++) {
        *list_push(&report.arena, &report.findings) = finding;
    }
    assert_part(&report, REPORT_SARIF, "1 more findings are not told here: the gravest are");
    Buffer last = {0};
    Output output = {.sink = drop, .context = &last};
    report_write(&report, REPORT_CHECK, REPORT_SARIF, &(ReportStyle){.version = "test"}, &output);
    assert_false(output_finish(&output));
    assert_string_equal(last.bytes + last.length - 5, "]}]}\n");
    report.findings.count--;
    output = (Output){.sink = drop, .context = &last};
    report_write(&report, REPORT_CHECK, REPORT_SARIF, &(ReportStyle){.version = "test"}, &output);
    assert_true(output_finish(&output));
    buffer_free(&last);
    arena_free(&report.arena);
}

static void a_page_ends_where_a_summary_must(void **state) {
    (void)state;
    Report report = {0};
    for (size_t i = 0; i < 10000; i++) {
        add_finding(&report, MESSAGE_NOTE);
    }
    char *text = report_string(&report, REPORT_CHECK, REPORT_MARKDOWN, (ReportStyle){0});
    assert_true(strlen(text) < LIMIT_SUMMARY_BYTES + 100);
    assert_true(strlen(text) > LIMIT_SUMMARY_BYTES - 1000);
    assert_non_null(strstr(text, " more do not fit on this page\n"));
    free(text);
    arena_free(&report.arena);
}

static void a_suite_for_each_article(void **state) {
    (void)state;
    Report report = {0};
    *list_push(&report.arena, &report.read) = SLICE("b.txt");
    *list_push(&report.arena, &report.read) = SLICE("a.txt");
    *list_push(&report.arena, &report.problems) =
        (Problem){.file = SLICE("c.txt"), .message = SLICE("no such file")};
    add_finding(&report, MESSAGE_ERROR);
    add_finding(&report, MESSAGE_NOTE);
    report.findings.items[1].type = MESSAGE_UPDATE;
    assert_part(&report, REPORT_JUNIT,
                "<testsuites name=\"addsup\" tests=\"4\" failures=\"1\" "
                "errors=\"1\">\n  <testsuite name=\"a.txt\" tests=\"2\" "
                "failures=\"1\" errors=\"0\" skipped=\"1\">\n");
    assert_part(&report, REPORT_JUNIT,
                "  <testsuite name=\"b.txt\" tests=\"1\" failures=\"0\" errors=\"0\" "
                "skipped=\"0\">\n    <testcase classname=\"b.txt\" name=\"no figures to check\">"
                "</testcase>\n  </testsuite>\n");
    assert_part(&report, REPORT_JUNIT,
                "name=\"problem 0\"><error message=\"no such file\" type=\"problem\"></error>");
    arena_free(&report.arena);
}

/* What stands in every file that a patch is for. */
static Slice file_text;

static bool read_file_text(Slice path, Buffer *bytes) {
    buffer_empty(bytes);
    buffer_add(bytes, file_text);
    return !slice_equal(path, SLICE("gone.txt"));
}

static void assert_patch(const Report *report, const char *expected) {
    char *text = report_string(report, REPORT_CHECK, REPORT_DIFF,
                               (ReportStyle){.read_file = read_file_text});
    assert_string_equal(text, expected);
    free(text);
}

static void what_is_decided_is_changed(void **state) {
    (void)state;
    Report report = {0};
    file_text = slice_of(sentence);
    add_finding(&report, MESSAGE_ERROR);
    add_finding(&report, MESSAGE_NOTE);
    report.findings.items[1].figures.items[1].file = SLICE("./a.txt");
    assert_patch(&report, "diff --git a/a.txt b/a.txt\n--- a/a.txt\n+++ b/a.txt\n@@ -1,1 +1,1 @@\n"
                          "-At the caf\xC3\xA9 \xF0\x9F\x97\xB3 Ann won 5 of 9 votes.\n"
                          "\\ No newline at end of file\n"
                          "+At the caf\xC3\xA9 \xF0\x9F\x97\xB3 Ann won 6 of 9 votes.\n"
                          "\\ No newline at end of file\n");
    arena_free(&report.arena);
}

#define LEFT "# a.txt:7:23: core.sum: left to the editor: "

static void the_rest_is_left_to_the_editor(void **state) {
    (void)state;
    Report report = {0};
    file_text = slice_of(sentence);
    add_finding(&report, MESSAGE_ERROR);
    Finding *finding = &report.findings.items[0];
    FigureView *culprit = &finding->figures.items[1];
    finding->type = MESSAGE_UPDATE;
    assert_patch(&report, LEFT "a later article gives another figure\n");
    finding->type = MESSAGE_CONTRADICTION;
    culprit->quoted = true;
    assert_patch(&report, LEFT "it is in quoted speech\n");
    culprit->quoted = false;
    finding->suggestions.items[0].figure = 0;
    assert_patch(&report, LEFT "no other figure suggests itself\n");
    finding->suggestions.items[0].figure = 1;
    file_text = SLICE("At the cafe the vote was held again.");
    assert_patch(&report, LEFT "the file holds other bytes there\n");
    file_text = SLICE("short");
    assert_patch(&report, LEFT "the file holds other bytes there\n");
    file_text = SLICE("\x1b[32mcaf\xC3\xA9 the Ann and won 5 votes");
    culprit->start = 27;
    culprit->end = 28;
    assert_patch(&report, LEFT "the lines around it hold bytes that must not be written out\n");
    culprit->file = SLICE("gone.txt");
    assert_patch(&report, "# gone.txt:7:23: core.sum: left to the editor: it is no plain file\n");
    culprit->file = SLICE("../a.txt");
    assert_patch(&report, "# ../a.txt:7:23: core.sum: left to the editor: there is no such file "
                          "below this folder\n");
    culprit->file = SLICE("a.txt");
    finding->culprit = -1;
    assert_patch(&report, "# a.txt:7:28: core.sum: left to the editor: nothing decides which "
                          "figure to change\n");
    arena_free(&report.arena);
}

static void of_two_changes_at_one_place_the_gravest_is_made(void **state) {
    (void)state;
    Report report = {0};
    file_text = slice_of(sentence);
    add_finding(&report, MESSAGE_ERROR);
    add_finding(&report, MESSAGE_NOTE);
    report.findings.items[1].suggestions.items[0].text = SLICE("4");
    char *text = report_string(&report, REPORT_CHECK, REPORT_DIFF,
                               (ReportStyle){.read_file = read_file_text});
    assert_non_null(strstr(text, LEFT "another change is made there\n"));
    assert_non_null(strstr(text, "Ann won 6 of 9"));
    assert_null(strstr(text, "Ann won 4 of 9"));
    free(text);
    arena_free(&report.arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_counts_columns_in_its_own_way),
        cmocka_unit_test(columns_are_left_out_where_lines_differ),
        cmocka_unit_test(undecided_repairs_are_all_named_and_none_is_made),
        cmocka_unit_test(an_annotation_for_ten_of_each_kind),
        cmocka_unit_test(more_results_than_sarif_takes_are_told),
        cmocka_unit_test(a_page_ends_where_a_summary_must),
        cmocka_unit_test(a_suite_for_each_article),
        cmocka_unit_test(what_is_decided_is_changed),
        cmocka_unit_test(the_rest_is_left_to_the_editor),
        cmocka_unit_test(of_two_changes_at_one_place_the_gravest_is_made),
    };
    return cmocka_run_group_tests_name("documents", tests, NULL, NULL);
}
