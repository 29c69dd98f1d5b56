#include "report/json_document.h"
#include "report/json_finding.h"
#include "report/writers.h"

void json_findings_write(const Report *report, const ReportStyle *style, Output *output) {
    Json json = json_document_open(output, style);
    json_line(&json);
    json_open(&json, "summary", '{');
    json_summary_members_add(&json, &report->summary);
    json_close(&json, '}');
    json_problems_add(&json, &report->problems);
    json_line(&json);
    json_open(&json, "findings", '[');
    for (size_t i = 0; i < report->findings.count; i++) {
        json_line(&json);
        json_finding_add(&json, &report->findings.items[i]);
        output_offer(output);
    }
    json_close(&json, ']');
    json_document_close(&json, output);
}
