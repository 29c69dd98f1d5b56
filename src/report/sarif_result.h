#ifndef ADDSUP_REPORT_SARIF_RESULT_H
#define ADDSUP_REPORT_SARIF_RESULT_H
/* A finding as a result of SARIF 2.1.0. GitHub shows the first location only, and of the others
 * those that the message links: so the culprit, or the result, is the location, and the other
 * figures are named behind the message with links to their places. */
#include "findings/finding.h"
#include "report/json.h"

/* `rule` is the index of its rule in the run's list of them. */
void sarif_result_add(Json *json, const Finding *finding, size_t rule);

/* "error", "warning", "note". */
Slice sarif_level(MessageSeverity severity);

/* "artifactLocation": {"uri": ...} */
void sarif_artifact_add(Json *json, Slice file);

#endif
