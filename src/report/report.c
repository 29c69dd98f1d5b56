#include "report/report.h"

#include "report/place.h"
#include "report/printable.h"
#include "report/writers.h"

typedef struct Format {
    const char *name, *about;
    ReportWriter *writers[REPORT_KINDS]; /* NULL: that kind of report is not written so */
} Format;

/* What findings alone are written as. */
#define FINDINGS(writer)                                                                           \
    { [REPORT_CHECK] = (writer) }

static const Format formats[REPORT_FORMATS] = {
    [REPORT_TEXT] = {"text",
                     "for people: excerpts with the figures underlined",
                     {text_findings_write, text_figures_write, text_claims_write, text_rules_write,
                      text_rules_test_write, text_explain_write}},
    [REPORT_JSON] = {"json",
                     "one object, as the schemas in contract/ have it",
                     {json_findings_write, json_figures_write, json_claims_write, json_rules_write,
                      json_rules_write, json_rules_write}},
    [REPORT_HTML] = {"html", "a page for editors, in one file", FINDINGS(html_findings_write)},
    [REPORT_NDJSON] = {"ndjson",
                       "an object on each line",
                       {ndjson_findings_write, ndjson_figures_write, ndjson_claims_write}},
    [REPORT_GCC] = {"gcc", "file:line:column: severity: message [rule], for editors",
                    FINDINGS(gcc_findings_write)},
    [REPORT_SARIF] = {"sarif", "SARIF 2.1.0, for code scanning", FINDINGS(sarif_findings_write)},
    [REPORT_GITHUB] = {"github", "annotations of a GitHub workflow",
                       FINDINGS(github_findings_write)},
    [REPORT_GITLAB] = {"gitlab", "GitLab's Code Quality report", FINDINGS(gitlab_findings_write)},
    [REPORT_JUNIT] = {"junit", "JUnit's XML, a suite for each article",
                      FINDINGS(junit_findings_write)},
    [REPORT_RDJSON] = {"rdjson", "for reviewdog", FINDINGS(rdjson_findings_write)},
    [REPORT_MARKDOWN] = {"markdown",
                         "a page: for the summary of a job, or the reference of rules",
                         {[REPORT_CHECK] = markdown_findings_write,
                          [REPORT_RULES] = markdown_rules_write,
                          [REPORT_EXPLAIN] = markdown_rules_write}},
    [REPORT_CSV] = {"csv",
                    "a table, for spreadsheets",
                    {csv_findings_write, csv_figures_write, csv_claims_write}},
    [REPORT_DIFF] = {"diff", "suggestions as a patch, for git apply",
                     FINDINGS(diff_findings_write)},
};

const char *report_format_name(ReportFormat format) {
    return formats[format].name;
}

const char *report_format_about(ReportFormat format) {
    return formats[format].about;
}

bool report_format_fits(ReportFormat format, ReportKind kind) {
    return formats[format].writers[kind] != NULL;
}

void report_write(const Report *report, ReportKind kind, ReportFormat format,
                  const ReportStyle *style, Output *output) {
    formats[format].writers[kind](report, style, output);
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
