/* reviewdog's diagnostic format: positions are lines and bytes of UTF-8, the end exclusive. */
#include "report/advice.h"
#include "report/json.h"
#include "report/path.h"
#include "report/writers.h"

static void add_position(Json *json, const char *name, Position position) {
    json_open(json, name, '{');
    json_count(json, "line", position.line);
    json_count(json, "column", position.byte_column);
    json_close(json, '}');
}

static void add_range(Json *json, const FigureView *view) {
    json_open(json, "range", '{');
    add_position(json, "start", view->from);
    add_position(json, "end", view->to);
    json_close(json, '}');
}

static void add_location(Json *json, const FigureView *view) {
    json_open(json, "location", '{');
    json_text(json, "path", path_relative(view->file));
    add_range(json, view);
    json_close(json, '}');
}

/* What makes a change at a click: only the one that is decided for. */
static void add_suggestion(Json *json, const Finding *finding) {
    const Suggestion *edit = finding_edit(finding);
    json_open(json, "suggestions", '[');
    if (edit) {
        json_open(json, NULL, '{');
        add_range(json, &finding->figures.items[edit->figure]);
        json_text(json, "text", edit->text);
        json_close(json, '}');
    }
    json_close(json, ']');
}

static void add_others(Json *json, const Finding *finding) {
    json_open(json, "related_locations", '[');
    for (size_t i = 0; i < finding->figures.count; i++) {
        const FigureView *view = &finding->figures.items[i];
        if (view != finding_focus(finding)) {
            json_open(json, NULL, '{');
            json_text(json, "message", view->role);
            add_location(json, view);
            json_close(json, '}');
        }
    }
    json_close(json, ']');
}

static void add_head(Json *json, Slice message, MessageSeverity severity, Slice rule) {
    static const Slice severities[] = {[MESSAGE_NOTE] = {"INFO", 4},
                                       [MESSAGE_WARNING] = {"WARNING", 7},
                                       [MESSAGE_ERROR] = {"ERROR", 5}};
    json_text(json, "message", message);
    json_text(json, "severity", severities[severity]);
    json_open(json, "code", '{');
    json_text(json, "value", rule);
    json_close(json, '}');
}

static void add_finding(Json *json, const Finding *finding) {
    Buffer advice = {0};
    advice_add(&advice, finding);
    json_open(json, NULL, '{');
    add_head(json, buffer_slice(&advice), finding->severity, finding->rule);
    add_location(json, finding_focus(finding));
    add_suggestion(json, finding);
    add_others(json, finding);
    json_close(json, '}');
    buffer_free(&advice);
}

static void add_problem(Json *json, const Problem *problem) {
    json_open(json, NULL, '{');
    add_head(json, problem->message, MESSAGE_ERROR, SLICE("problem"));
    json_open(json, "location", '{');
    json_text(json, "path", path_relative(problem->file));
    if (problem->line) {
        json_open(json, "range", '{');
        json_open(json, "start", '{');
        json_count(json, "line", problem->line);
        json_close(json, '}');
        json_close(json, '}');
    }
    json_close(json, '}');
    json_close(json, '}');
}

void rdjson_findings_write(const Report *report, const ReportStyle *style, Output *output) {
    (void)style;
    Json json = {.out = &output->bytes};
    json_open(&json, NULL, '{');
    json_open(&json, "source", '{');
    json_text(&json, "name", SLICE("addsup"));
    json_close(&json, '}');
    json_open(&json, "diagnostics", '[');
    for (size_t i = 0; i < report->problems.count; i++) {
        json_line(&json);
        add_problem(&json, &report->problems.items[i]);
    }
    for (size_t i = 0; i < report->findings.count; i++) {
        json_line(&json);
        add_finding(&json, &report->findings.items[i]);
        output_offer(output);
    }
    json_close(&json, ']');
    json_close(&json, '}');
    buffer_add_byte(&output->bytes, '\n');
}
