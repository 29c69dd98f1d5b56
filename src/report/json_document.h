#ifndef ADDSUP_REPORT_JSON_DOCUMENT_H
#define ADDSUP_REPORT_JSON_DOCUMENT_H
/* What all JSON documents have in common: one object, its head, the problems, and lists with a
 * line for each item. */
#include "report/json.h"
#include "report/report.h"

/* { "schema": ..., "version": ... */
Json json_document_open(Output *output, const ReportStyle *style);
void json_document_close(Json *json, Output *output);

void json_problems_add(Json *json, const Problems *problems);

/* What stands between the braces: of a document its head, of a problem all. */
void json_head_members_add(Json *json, const ReportStyle *style);
void json_problem_members_add(Json *json, const Problem *problem);

#endif
