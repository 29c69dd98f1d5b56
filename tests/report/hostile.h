#ifndef TESTS_REPORT_HOSTILE_H
#define TESTS_REPORT_HOSTILE_H
/* A report in which one text stands in every slot, and whether what is made of it can do harm. */
#include "report/report.h"

/* For every kind of report. Borrows the text; `arena` of it is to be freed. */
Report hostile_report(Slice text);

/* Does nothing in the document, valid UTF-8, act on a terminal or a build log, but for commands
 * that the format itself is made of? */
bool is_harmless(Slice document, ReportFormat format);

#endif
