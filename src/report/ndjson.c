/* Newline-delimited JSON: each line an object of its own, whose "type" says what it is. Findings
 * have the contract's own types, contradiction and update; relations count claims from the first
 * line of a claim, which is 0; the last line is the summary. */
#include "report/json_document.h"
#include "report/json_figure.h"
#include "report/json_finding.h"
#include "report/writers.h"

static Json line_of(Output *output) {
    return (Json){.out = &output->bytes, .flat = true};
}

static Json line_open(Output *output, const char *type) {
    Json json = line_of(output);
    json_open(&json, NULL, '{');
    json_text(&json, "type", slice_of(type));
    return json;
}

static void end_line(Output *output) {
    buffer_add_byte(&output->bytes, '\n');
    output_offer(output);
}

static void line_close(Json *json, Output *output) {
    json_close(json, '}');
    end_line(output);
}

static void add_problems(Output *output, const Problems *problems) {
    for (size_t i = 0; i < problems->count; i++) {
        Json json = line_open(output, message_type_name(MESSAGE_PROBLEM));
        json_problem_members_add(&json, &problems->items[i]);
        line_close(&json, output);
    }
}

static void add_figures(Output *output, const FigureViews *views, const char *type,
                        FigureExtent extent) {
    for (size_t i = 0; i < views->count; i++) {
        Json json = line_open(output, type);
        json_figure_members_add(&json, &views->items[i], extent);
        line_close(&json, output);
    }
}

static void add_summary(const Report *report, const ReportStyle *style, Output *output) {
    Json json = line_open(output, "summary");
    json_head_members_add(&json, style);
    json_summary_members_add(&json, &report->summary);
    line_close(&json, output);
}

void ndjson_findings_write(const Report *report, const ReportStyle *style, Output *output) {
    add_problems(output, &report->problems);
    for (size_t i = 0; i < report->findings.count; i++) {
        Json json = line_of(output);
        json_finding_add(&json, &report->findings.items[i]);
        end_line(output);
    }
    add_summary(report, style, output);
}

void ndjson_figures_write(const Report *report, const ReportStyle *style, Output *output) {
    add_problems(output, &report->problems);
    add_figures(output, &report->figures, "figure", EXTENT_FIGURE);
    add_summary(report, style, output);
}

void ndjson_claims_write(const Report *report, const ReportStyle *style, Output *output) {
    add_problems(output, &report->problems);
    add_figures(output, &report->figures, "claim", EXTENT_CLAIM);
    for (size_t i = 0; i < report->relations.count; i++) {
        Json json = line_open(output, "relation");
        json_relation_members_add(&json, &report->relations.items[i]);
        line_close(&json, output);
    }
    add_summary(report, style, output);
}
