/* Findings as a table, a row each; what could not be read comes first, as rows of type problem. */
#include "report/csv.h"
#include "report/writers.h"

static const char *const columns[] = {"type",     "severity",   "rule",    "relation", "scope",
                                      "file",     "line",       "column",  "start",    "end",
                                      "figure",   "suggestion", "message", "quoted",   "strength",
                                      "sentence", "fingerprint"};
enum { COLUMNS = sizeof columns / sizeof *columns, BEFORE_FILE = 5, BETWEEN = 4, BEHIND = 4 };

static void add_head(CsvRow *row) {
    for (size_t i = 0; i < COLUMNS; i++) {
        csv_text(row, slice_of(columns[i]));
    }
    csv_end(row);
}

static void add_empty(CsvRow *row, size_t count) {
    for (size_t i = 0; i < count; i++) {
        csv_text(row, SLICE(""));
    }
}

static void add_count_if_known(CsvRow *row, size_t count) {
    if (count) {
        csv_count(row, count);
    } else {
        csv_text(row, SLICE(""));
    }
}

static void add_problem(CsvRow *row, const Problem *problem) {
    csv_text(row, slice_of(message_type_name(MESSAGE_PROBLEM)));
    add_empty(row, BEFORE_FILE - 1);
    csv_text(row, problem->file);
    add_count_if_known(row, problem->line);
    add_count_if_known(row, problem->column);
    add_empty(row, BETWEEN);
    csv_text(row, problem->message);
    add_empty(row, BEHIND);
    csv_end(row);
}

static void add_focus(CsvRow *row, const Finding *finding) {
    const FigureView *focus = finding_focus(finding);
    const Suggestion *repair = finding_repair(finding);
    csv_text(row, focus->file);
    csv_count(row, focus->from.line);
    csv_count(row, focus->from.column);
    csv_count(row, focus->start);
    csv_count(row, focus->end);
    csv_text(row, focus->text);
    csv_text(row, repair ? repair->text : SLICE(""));
}

static void add_finding(CsvRow *row, const Finding *finding) {
    csv_text(row, slice_of(message_type_name(finding->type)));
    csv_text(row, slice_of(message_severity_name(finding->severity)));
    csv_text(row, finding->rule);
    csv_text(row, slice_of(finding->relation));
    csv_text(row, finding->between_articles ? SLICE("folder") : SLICE("article"));
    add_focus(row, finding);
    csv_text(row, finding->message);
    csv_flag(row, finding->quoted);
    csv_text(row, slice_of(finding->strength));
    csv_text(row, finding_focus(finding)->excerpt);
    csv_text(row, finding->fingerprint);
    csv_end(row);
}

void csv_findings_write(const Report *report, const ReportStyle *style, Output *output) {
    (void)style;
    CsvRow row = {.out = &output->bytes};
    add_head(&row);
    for (size_t i = 0; i < report->problems.count; i++) {
        add_problem(&row, &report->problems.items[i]);
    }
    for (size_t i = 0; i < report->findings.count; i++) {
        add_finding(&row, &report->findings.items[i]);
        output_offer(output);
    }
}
