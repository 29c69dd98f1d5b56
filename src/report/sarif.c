/* SARIF 2.1.0: one run, with the rules that found something, as GitHub's code scanning reads it. */
#include "base/limits.h"
#include "report/sarif_result.h"
#include "report/writers.h"

static void add_text(Json *json, const char *name, Slice text) {
    json_open(json, name, '{');
    json_text(json, "text", text);
    json_close(json, '}');
}

static void add_example(Buffer *out, const char *before, const Slice *examples, size_t count) {
    if (count) {
        buffer_add_string(out, before);
        buffer_add(out, examples[0]);
    }
}

static void add_help(Json *json, const RuleView *rule) {
    Buffer help = {0};
    buffer_add(&help, rule->about);
    if (rule->leaves.length) {
        buffer_add_string(&help, "\nLeaves alone: ");
        buffer_add(&help, rule->leaves);
    }
    add_example(&help, "\nTo check: ", rule->breaks.items, rule->breaks.count);
    add_example(&help, "\nAdds up: ", rule->holds.items, rule->holds.count);
    add_text(json, "help", buffer_slice(&help));
    buffer_free(&help);
}

static void add_rule(Json *json, const RuleView *rule) {
    json_open(json, NULL, '{');
    json_text(json, "id", rule->id);
    add_text(json, "shortDescription", rule->about);
    add_text(json, "fullDescription", rule->about);
    add_help(json, rule);
    json_open(json, "defaultConfiguration", '{');
    json_text(json, "level", sarif_level(rule->severity));
    json_close(json, '}');
    json_open(json, "properties", '{');
    json_text(json, "precision", SLICE("high"));
    json_text(json, "problem.severity", sarif_level(rule->severity));
    json_close(json, '}');
    json_close(json, '}');
}

static void add_tool(Json *json, const Report *report, const ReportStyle *style) {
    json_open(json, "tool", '{');
    json_open(json, "driver", '{');
    json_text(json, "name", SLICE("addsup"));
    json_text(json, "version", slice_of(style->version));
    json_open(json, "rules", '[');
    for (size_t i = 0; i < report->rules.count; i++) {
        json_line(json);
        add_rule(json, &report->rules.items[i]);
    }
    json_close(json, ']');
    json_close(json, '}');
    json_close(json, '}');
}

static void add_problem_location(Json *json, const Problem *problem) {
    json_open(json, "locations", '[');
    json_open(json, NULL, '{');
    json_open(json, "physicalLocation", '{');
    sarif_artifact_add(json, problem->file);
    if (problem->line) {
        json_open(json, "region", '{');
        json_count(json, "startLine", problem->line);
        json_close(json, '}');
    }
    json_close(json, '}');
    json_close(json, '}');
    json_close(json, ']');
}

static void add_problem(Json *json, const Problem *problem) {
    json_line(json);
    json_open(json, NULL, '{');
    json_text(json, "level", SLICE("error"));
    add_text(json, "message", problem->message);
    if (problem->file.length) {
        add_problem_location(json, problem);
    }
    json_close(json, '}');
}

static void add_cut(Json *json, size_t findings) {
    Buffer message = {0};
    buffer_add_count(&message, findings - LIMIT_SARIF_RESULTS);
    buffer_add_string(&message, " more findings are not told here: the gravest are");
    json_open(json, NULL, '{');
    json_text(json, "level", SLICE("error"));
    add_text(json, "message", buffer_slice(&message));
    json_close(json, '}');
    buffer_free(&message);
}

static void add_invocation(Json *json, const Report *report) {
    bool cut = report->findings.count > LIMIT_SARIF_RESULTS;
    json_open(json, "invocations", '[');
    json_open(json, NULL, '{');
    json_flag(json, "executionSuccessful", report->problems.count == 0 && !cut);
    json_open(json, "toolExecutionNotifications", '[');
    for (size_t i = 0; i < report->problems.count; i++) {
        add_problem(json, &report->problems.items[i]);
    }
    if (cut) {
        add_cut(json, report->findings.count);
    }
    json_close(json, ']');
    json_close(json, '}');
    json_close(json, ']');
}

/* The rules are few. */
static size_t rule_index(const Report *report, Slice id) {
    size_t i = 0;
    while (i < report->rules.count && !slice_equal(report->rules.items[i].id, id)) {
        i++;
    }
    return i;
}

static void add_results(Json *json, const Report *report, Output *output) {
    json_open(json, "results", '[');
    for (size_t i = 0; i < report->findings.count && i < LIMIT_SARIF_RESULTS; i++) {
        const Finding *finding = &report->findings.items[i];
        json_line(json);
        sarif_result_add(json, finding, rule_index(report, finding->rule));
        output_offer(output);
    }
    json_close(json, ']');
    output->cut = report->findings.count > LIMIT_SARIF_RESULTS;
}

void sarif_findings_write(const Report *report, const ReportStyle *style, Output *output) {
    Json json = {.out = &output->bytes};
    json_open(&json, NULL, '{');
    json_text(&json, "$schema", SLICE("https://json.schemastore.org/sarif-2.1.0.json"));
    json_text(&json, "version", SLICE("2.1.0"));
    json_open(&json, "runs", '[');
    json_open(&json, NULL, '{');
    add_tool(&json, report, style);
    json_line(&json);
    add_invocation(&json, report);
    json_line(&json);
    json_text(&json, "columnKind", SLICE("utf16CodeUnits"));
    add_results(&json, report, output);
    json_close(&json, '}');
    json_close(&json, ']');
    json_close(&json, '}');
    buffer_add_byte(&output->bytes, '\n');
}
