/* GitLab's Code Quality report: an array of issues, each at a line of a file. */
#include "base/hash.h"
#include "report/advice.h"
#include "report/json.h"
#include "report/path.h"
#include "report/writers.h"

static void add_location(Json *json, Slice file, size_t line) {
    json_open(json, "location", '{');
    json_text(json, "path", path_relative(file));
    json_open(json, "lines", '{');
    json_count(json, "begin", line ? line : 1);
    json_close(json, '}');
    json_close(json, '}');
}

static void add_finding(Json *json, const Finding *finding) {
    static const Slice severities[] = {[MESSAGE_NOTE] = {"info", 4},
                                       [MESSAGE_WARNING] = {"minor", 5},
                                       [MESSAGE_ERROR] = {"major", 5}};
    const FigureView *focus = finding_focus(finding);
    Buffer advice = {0};
    advice_add(&advice, finding);
    json_open(json, NULL, '{');
    json_text(json, "description", buffer_slice(&advice));
    json_text(json, "check_name", finding->rule);
    json_text(json, "fingerprint", finding->fingerprint);
    json_text(json, "severity", severities[finding->severity]);
    add_location(json, focus->file, focus->from.line);
    json_close(json, '}');
    buffer_free(&advice);
}

/* From what is said and its number among the problems: GitLab drops what has the same one. */
static Slice problem_fingerprint(Buffer *out, const Problem *problem, size_t number) {
    uint64_t hash = hash_bytes(HASH_START, problem->file);
    hash = hash_bytes(hash_bytes(hash, SLICE("\n")), problem->message);
    buffer_add_string(out, "problem-");
    buffer_add_count(out, hash);
    buffer_add_byte(out, '-');
    buffer_add_count(out, number);
    return buffer_slice(out);
}

static void add_problem(Json *json, const Problem *problem, size_t number) {
    Buffer fingerprint = {0};
    json_open(json, NULL, '{');
    json_text(json, "description", problem->message);
    json_text(json, "check_name", SLICE("problem"));
    json_text(json, "fingerprint", problem_fingerprint(&fingerprint, problem, number));
    json_text(json, "severity", SLICE("blocker"));
    add_location(json, problem->file, problem->line);
    json_close(json, '}');
    buffer_free(&fingerprint);
}

void gitlab_findings_write(const Report *report, const ReportStyle *style, Output *output) {
    (void)style;
    Json json = {.out = &output->bytes};
    json_open(&json, NULL, '[');
    for (size_t i = 0; i < report->problems.count; i++) {
        json_line(&json);
        add_problem(&json, &report->problems.items[i], i);
    }
    for (size_t i = 0; i < report->findings.count; i++) {
        json_line(&json);
        add_finding(&json, &report->findings.items[i]);
        output_offer(output);
    }
    json_close(&json, ']');
    buffer_add_byte(&output->bytes, '\n');
}
