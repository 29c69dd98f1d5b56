/* The JSON reports; that real ones keep to the contract is tests/cli's to see. */
#include "report/views.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

static void assert_json(const Report *report, ReportKind kind, const char *expected) {
    char *text = report_string(report, kind, REPORT_JSON, (ReportStyle){0});
    assert_string_equal(text, expected);
    free(text);
}

static void nothing_found_is_a_document(void **state) {
    (void)state;
    Report report = {0};
    assert_json(&report, REPORT_CHECK,
                "{\"schema\":1,\"version\":\"test\",\n"
                "\"summary\":{\"articles\":0,\"not_articles\":0,\"figures\":0,\"claims\":0,"
                "\"relations\":0,\"holds\":0,\"unchecked\":0,\"errors\":0,\"warnings\":0,\"notes\":"
                "0,\"updates\":0,\"accepted\":0,\"skipped\":0},\n"
                "\"problems\":[],\n\"findings\":[]}\n");
    assert_json(&report, REPORT_FIGURES,
                "{\"schema\":1,\"version\":\"test\",\n\"problems\":[],\n\"figures\":[]}\n");
    assert_json(&report, REPORT_CLAIMS,
                "{\"schema\":1,\"version\":\"test\",\n\"problems\":[],\n"
                "\"claims\":[],\n\"relations\":[]}\n");
}

static void problems_have_their_place(void **state) {
    (void)state;
    Report report = {0};
    *list_push(&report.arena, &report.problems) =
        (Problem){.file = SLICE("a\xFF"), .message = SLICE("no such file")};
    *list_push(&report.arena, &report.problems) =
        (Problem){.file = SLICE("b"), .line = 2, .column = 3, .message = SLICE("bad")};
    assert_json(
        &report, REPORT_FIGURES,
        "{\"schema\":1,\"version\":\"test\",\n\"problems\":[\n"
        "{\"file\":\"a\xEF\xBF\xBD\",\"message\":\"no such file\"},\n"
        "{\"file\":\"b\",\"line\":2,\"column\":3,\"message\":\"bad\"}],\n\"figures\":[]}\n");
    arena_free(&report.arena);
}

static void each_document_has_its_fields(void **state) {
    (void)state;
    Report report = {0};
    FigureView view = view_in("a", 1, "at 5", "5");
    view.low = SLICE("5");
    view.high_open = true;
    *list_push(&report.arena, &report.figures) = view;
#define PLAIN                                                                                      \
    "{\"file\":\"a\",\"line\":1,\"column\":4,\"start\":3,\"end\":4,\"text\":\"5\",\"kind\":"       \
    "\"cardinal\",\"value\":\"5\",\"low\":\"5\",\"high\":null,\"low_open\":false,"                 \
    "\"high_open\":true,\"unit\":null,\"hedge\":null,\"noun\":null"
#define CLAIM ",\"measure\":null,\"subject\":null,\"when\":null,\"of\":null,\"quoted\":false"
    assert_json(&report, REPORT_FIGURES,
                "{\"schema\":1,\"version\":\"test\",\n\"problems\":[],\n\"figures\":[\n" PLAIN
                "}]}\n");
    assert_json(&report, REPORT_CLAIMS,
                "{\"schema\":1,\"version\":\"test\",\n\"problems\":[],\n\"claims\":[\n" PLAIN CLAIM
                "}],\n\"relations\":[]}\n");
    Finding finding = {.rule = SLICE("core.bound"),
                       .relation = "bound",
                       .strength = "joined",
                       .chance = rational_make(1, 300),
                       .message = SLICE("m"),
                       .culprit = -1,
                       .fingerprint = SLICE("f")};
    *list_push(&report.arena, &finding.figures) = view;
    *list_push(&report.arena, &report.findings) = finding;
    char *text = report_string(&report, REPORT_CHECK, REPORT_JSON, (ReportStyle){0});
    assert_non_null(strstr(
        text, "\"findings\":[\n{\"type\":\"contradiction\",\"rule\":\"core.bound\",\"relation\":"
              "\"bound\",\"scope\":\"article\",\"severity\":\"note\",\"strength\":\"joined\","
              "\"chance\":0.00333333,\"quoted\":false,\n\"message\":\"m\",\"arithmetic\":null,\n"
              "\"figures\":[\n" PLAIN CLAIM ",\"role\":\"\",\"date\":null}],\n\"culprit\":null,"
              "\"suggestions\":[],\"also\":[],\"fingerprint\":\"f\"}]}\n"));
    free(text);
    arena_free(&report.arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_found_is_a_document),
        cmocka_unit_test(problems_have_their_place),
        cmocka_unit_test(each_document_has_its_fields),
    };
    return cmocka_run_group_tests_name("json reports", tests, NULL, NULL);
}
