/* The text reports, whole. */
#include "report/views.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

static const char ballot[] =
    "Of the 506,438 votes, Mr Corbyn gained 313,209 with Mr Smith wining just 193,329.";
static const char elsewhere[] = "Mr Smith had 193,229 votes.";

static void add_figure(Report *report, Finding *finding, FigureView view, const char *role) {
    view.role = slice_of(role);
    *list_push(&report->arena, &finding->figures) = view;
}

/* Three figures of one sentence and one of another article. */
static Report ballot_report(void) {
    Report report = {.summary = {.articles = 2,
                                 .figures = 9,
                                 .claims = 5,
                                 .relations = 3,
                                 .holds = 2,
                                 .errors = 1,
                                 .not_articles = 1}};
    Finding finding = {.rule = SLICE("elections.total"),
                       .relation = "sum",
                       .severity = MESSAGE_ERROR,
                       .between_articles = true,
                       .strength = "stated",
                       .message = SLICE("313,209 and 193,329 make 506,538, not 506,438"),
                       .arithmetic = SLICE("313,209 + 193,329 = 506,538, not 506,438"),
                       .culprit = 2,
                       .because = SLICE("one sentence names all\nno range allows it"),
                       .fingerprint = SLICE("0123456789abcdef")};
    add_figure(&report, &finding, view_in("a.txt", 12, ballot, "506,438"), "total");
    add_figure(&report, &finding, view_in("a.txt", 12, ballot, "313,209"), "part");
    add_figure(&report, &finding, view_in("a.txt", 12, ballot, "193,329"), "part");
    add_figure(&report, &finding, view_in("b.txt", 3, elsewhere, "193,229"), "stated");
    *list_push(&report.arena, &finding.suggestions) =
        (Suggestion){.figure = 2,
                     .text = SLICE("193,229"),
                     .slip = "digit",
                     .why = SLICE("fits 506,438 - 313,209")};
    *list_push(&report.arena, &finding.also) = SLICE("it is not 193,229 as in b.txt");
    *list_push(&report.arena, &report.findings) = finding;
    return report;
}

static void assert_text(const Report *report, ReportKind kind, ReportStyle style,
                        const char *expected) {
    char *text = report_string(report, kind, REPORT_TEXT, style);
    assert_string_equal(text, expected);
    free(text);
}

static const char summary[] =
    "2 articles, 9 figures read, 5 claims, 3 relations checked, 2 agree, 1 contradiction: 1 error, "
    "0 warnings, 0 notes; 1 file was no article, 0 not read\n";

static void a_finding_in_full(void **state) {
    (void)state;
    Report report = ballot_report();
    static const char block[] =
        "error[elections.total]: 313,209 and 193,329 make 506,538, not 506,438\n"
        "  --> a.txt:12:8\n"
        "   |\n"
        "12 | Of the 506,438 votes, Mr Corbyn gained 313,209 with Mr Smith wining just 193,329.\n"
        "   |        ^^^^^^^                         ^^^^^^^                           ^^^^^^^\n"
        "   |        A total                         B part                            C part, to "
        "check\n"
        "   |\n"
        "  --> b.txt:3:14\n"
        "   |\n"
        " 3 | Mr Smith had 193,229 votes.\n"
        "   |              ^^^^^^^\n"
        "   |              D stated\n"
        "   |\n"
        "   = sum: 313,209 + 193,329 = 506,538, not 506,438\n"
        "   = repair: C 193,329 -> 193,229 (digit): fits 506,438 - 313,209\n"
        "   = also: it is not 193,229 as in b.txt\n";
    Buffer expected = {0};
    buffer_add_string(&expected, block);
    buffer_add_string(&expected, "\n");
    buffer_add_string(&expected, summary);
    assert_text(&report, REPORT_CHECK, (ReportStyle){.width = 100}, expected.bytes);
    buffer_empty(&expected);
    buffer_add_string(&expected, block);
    buffer_add_string(&expected, "   = because: one sentence names all\n"
                                 "   = because: no range allows it\n"
                                 "   = id: 0123456789abcdef\n\n");
    buffer_add_string(&expected, summary);
    assert_text(&report, REPORT_CHECK, (ReportStyle){.width = 100, .verbose = true},
                expected.bytes);
    buffer_free(&expected);
    arena_free(&report.arena);
}

static void one_line_if_quiet(void **state) {
    (void)state;
    Report report = ballot_report();
    assert_text(&report, REPORT_CHECK, (ReportStyle){.width = 100, .quiet = true},
                "a.txt:12:8: error[elections.total]: 313,209 and 193,329 make 506,538, not "
                "506,438\n");
    arena_free(&report.arena);
}

static void colour_of_severity_and_underlines(void **state) {
    (void)state;
    Report report = ballot_report();
    report.findings.items[0].type = MESSAGE_UPDATE;
    report.findings.items[0].severity = MESSAGE_NOTE;
    char *text = report_string(&report, REPORT_CHECK, REPORT_TEXT,
                               (ReportStyle){.width = 100, .color = true});
    assert_non_null(strstr(text, "\x1b[1;36mupdate\x1b[0m[elections.total]: 313"));
    assert_non_null(strstr(text, "   | \x1b[1;36m             ^^^^^^^\x1b[0m\n"));
    free(text);
    arena_free(&report.arena);
}

/* No line begins with a command, no name breaks a line. */
static void hostile_names(void **state) {
    (void)state;
    Report report = {0};
    *list_push(&report.arena, &report.problems) = (Problem){
        .file = SLICE("::error::x\n\x1b[2J\xFF"), .message = SLICE("##[error] no such file")};
    *list_push(&report.arena, &report.problems) =
        (Problem){.file = SLICE("r.rules"), .line = 3, .column = 9, .message = SLICE("bad")};
    *list_push(&report.arena, &report.problems) = (Problem){.message = SLICE("::no article found")};
    static const char expected[] = "./::error::x\\x0a\\x1b[2J\\xff: # #[error] no such file\n"
                                   "r.rules:3:9: bad\n"
                                   ": :no article found\n";
    Output output = {0};
    report_write_problems(&report, &(ReportStyle){0}, &output);
    assert_string_equal(output.bytes.bytes, expected);
    buffer_free(&output.bytes);
    arena_free(&report.arena);
}

static void figures_by_sentence(void **state) {
    (void)state;
    Report report = {.summary = {.articles = 1}};
    FigureView open = view_in("a.txt", 2, "More than 60 of 100", "60");
    open.low = SLICE("60");
    open.low_open = true;
    open.noun = SLICE("vote");
    FigureView closed = view_in("a.txt", 2, "More than 60 of 100", "100");
    closed.low = closed.high = SLICE("100");
    *list_push(&report.arena, &report.figures) = open;
    *list_push(&report.arena, &report.figures) = closed;
    *list_push(&report.arena, &report.figures) = view_in("a.txt", 9, "A320", "320");
    assert_text(&report, REPORT_FIGURES, (ReportStyle){.width = 100},
                "a.txt:2:11\n"
                "2 | More than 60 of 100\n"
                "  |           ^^    ^^^\n"
                "  |           A     B\n"
                "  = A 60: cardinal 60 vote, above 60 to no end\n"
                "  = B 100: cardinal 100, from 100 to 100\n\n"
                "a.txt:9:2\n"
                "9 | A320\n"
                "  |  ^^^\n"
                "  |  A\n"
                "  = A 320: cardinal 320\n\n"
                "1 article, 3 figures\n");
    arena_free(&report.arena);
}

static void claims_and_relations(void **state) {
    (void)state;
    Report report = ballot_report();
    FigureView claim = view_in("b.txt", 3, elsewhere, "193,229");
    claim.value = SLICE("193229");
    *list_push(&report.arena, &report.figures) = claim;
    claim.measure = SLICE("votes");
    claim.subject = SLICE("Smith");
    claim.when = SLICE("2016");
    claim.of = SLICE("members");
    *list_push(&report.arena, &report.figures) = claim;
    RelationView relation = {.rule = SLICE("core.total"),
                             .relation = "sum",
                             .strength = "stated",
                             .status = "unchecked",
                             .why = SLICE("a part is missing")};
    *list_push(&report.arena, &relation.claims) = 1;
    *list_push(&report.arena, &report.relations) = relation;
    assert_text(&report, REPORT_CLAIMS, (ReportStyle){.quiet = true},
                "b.txt:3:14: #0 193,229: no measure = 193229\n"
                "b.txt:3:14: #1 193,229: votes of Smith (2016) (among members) = 193229\n"
                "unchecked: core.total (sum, stated) of #1; a part is missing\n");
    arena_free(&report.arena);
}

static void rules_in_lines_and_in_full(void **state) {
    (void)state;
    Report report = {.examples_run = 2, .examples_failed = 1};
    RuleView rule = {.id = SLICE("core.total"),
                     .relation = "sum",
                     .severity = MESSAGE_ERROR,
                     .about = SLICE("parts make the total"),
                     .leaves = SLICE("lists that are not complete"),
                     .file = SLICE("core.rules"),
                     .line = 5};
    *list_push(&report.arena, &rule.outlines) = SLICE("COUNT and COUNT");
    *list_push(&report.arena, &rule.breaks) = SLICE("1 and 1 make 3.");
    *list_push(&report.arena, &report.rules) = rule;
    assert_text(
        &report, REPORT_RULES, (ReportStyle){0},
        "core.total                  sum           error    parts make the total\n1 rule\n");
    assert_text(&report, REPORT_RULES_TEST, (ReportStyle){0}, "1 rule, 2 examples, 1 failed\n");
    assert_text(&report, REPORT_EXPLAIN, (ReportStyle){0},
                "core.total                  sum           error    parts make the total\n"
                "\nLeaves alone:\n  - lists that are not complete\n"
                "\nFound in wordings such as:\n  - COUNT and COUNT\n"
                "\nContradicts itself:\n  - 1 and 1 make 3.\n"
                "\nWritten in core.rules:5\n");
    arena_free(&report.arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_finding_in_full),
        cmocka_unit_test(one_line_if_quiet),
        cmocka_unit_test(colour_of_severity_and_underlines),
        cmocka_unit_test(hostile_names),
        cmocka_unit_test(figures_by_sentence),
        cmocka_unit_test(claims_and_relations),
        cmocka_unit_test(rules_in_lines_and_in_full),
    };
    return cmocka_run_group_tests_name("text reports", tests, NULL, NULL);
}
