#ifndef ADDSUP_REPORT_JSON_FINDING_H
#define ADDSUP_REPORT_JSON_FINDING_H
/* Findings, and the counts around them, as the contract has them. */
#include "findings/finding.h"
#include "report/json.h"

void json_finding_add(Json *json, const Finding *finding);

/* What stands between the braces. */
void json_summary_members_add(Json *json, const Summary *summary);

#endif
