#ifndef ADDSUP_REPORT_TEXT_FINDING_H
#define ADDSUP_REPORT_TEXT_FINDING_H
/* One finding as people read it in a terminal: headline, excerpts, sum, repairs. */
#include "findings/finding.h"
#include "report/report.h"

void text_finding_add(Buffer *out, const Finding *finding, const ReportStyle *style);

#endif
