#ifndef TESTS_REPORT_VIEWS_H
#define TESTS_REPORT_VIEWS_H
/* Views of figures made from text, and reports as strings. */
#include "report/report.h"

/* The figure `text` where it stands in the excerpt, which is line `line` of the file. */
FigureView view_in(const char *file, size_t line, const char *excerpt, const char *text);

/* What the report comes out as; to be freed with free(). */
char *report_string(const Report *report, ReportKind kind, ReportFormat format, ReportStyle style);

#endif
