#ifndef ADDSUP_REPORT_COLOR_H
#define ADDSUP_REPORT_COLOR_H
/* Colour in text reports: of severities and underlines, nothing else. */
#include "findings/finding.h"
#include "report/report.h"

#define COLOR_END "\x1b[0m"

/* The escape sequence that starts a severity's colour; "" without colour. */
const char *color_of(MessageSeverity severity, const ReportStyle *style);

/* `text` between `color` and its end; alone where `color` is "". */
void color_add(Buffer *out, const char *color, Slice text);

#endif
