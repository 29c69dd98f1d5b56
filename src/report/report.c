#include "report/report.h"

#include "report/place.h"
#include "report/printable.h"
#include "report/writers.h"

static ReportWriter *const writers[REPORT_KINDS][REPORT_FORMATS] = {
    [REPORT_CHECK] = {text_findings_write, json_findings_write, html_findings_write},
    [REPORT_FIGURES] = {text_figures_write, json_figures_write},
    [REPORT_CLAIMS] = {text_claims_write, json_claims_write},
    [REPORT_RULES] = {text_rules_write, json_rules_write},
    [REPORT_RULES_TEST] = {text_rules_test_write, json_rules_write},
    [REPORT_EXPLAIN] = {text_explain_write, json_rules_write},
};

void report_write(const Report *report, ReportKind kind, ReportFormat format,
                  const ReportStyle *style, Output *output) {
    writers[kind][format](report, style, output);
}

static void write_problems(const Problems *problems, const ReportStyle *style, Output *output) {
    for (size_t i = 0; i < problems->count; i++) {
        const Problem *problem = &problems->items[i];
        place_add(&output->bytes, problem->file, problem->line, problem->column, style->ascii);
        buffer_add_string(&output->bytes, problem->file.length ? ": " : "");
        printable_add(&output->bytes, problem->message, style->ascii);
        buffer_add_byte(&output->bytes, '\n');
        output_offer(output);
    }
}

void report_write_problems(const Report *report, const ReportStyle *style, Output *output) {
    write_problems(&report->problems, style, output);
    write_problems(&report->notices, style, output);
}
