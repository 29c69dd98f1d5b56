#ifndef ADDSUP_REPORT_WRITERS_H
#define ADDSUP_REPORT_WRITERS_H
/* The writers that the table in report.c chooses from; one for each command and format. */
#include "report/report.h"

typedef void ReportWriter(const Report *report, const ReportStyle *style, Output *output);

ReportWriter text_findings_write;
ReportWriter text_figures_write;
ReportWriter text_claims_write;
ReportWriter text_rules_write;      /* a line for each rule */
ReportWriter text_rules_test_write; /* how many examples ran and failed */
ReportWriter text_explain_write;    /* all that is known of each rule */

ReportWriter html_findings_write; /* its report has articles */
ReportWriter gcc_findings_write;
ReportWriter github_findings_write;
ReportWriter gitlab_findings_write;
ReportWriter junit_findings_write;
ReportWriter markdown_findings_write;
ReportWriter markdown_rules_write; /* all that is known of each rule, under a heading of its own */
ReportWriter rdjson_findings_write;
ReportWriter sarif_findings_write;
ReportWriter diff_findings_write;

ReportWriter csv_findings_write;
ReportWriter csv_figures_write;
ReportWriter csv_claims_write;

ReportWriter ndjson_findings_write;
ReportWriter ndjson_figures_write;
ReportWriter ndjson_claims_write;

ReportWriter json_findings_write;
ReportWriter json_figures_write;
ReportWriter json_claims_write;
ReportWriter json_rules_write;

#endif
