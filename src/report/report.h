#ifndef ADDSUP_REPORT_REPORT_H
#define ADDSUP_REPORT_REPORT_H
/* Reports to bytes: one document for each command and format, the same bytes for the same report.
 * Everything that comes from outside is escaped here and nowhere else. */
#include "findings/finding.h"
#include "report/output.h"

typedef enum ReportKind {
    REPORT_CHECK,
    REPORT_FIGURES,
    REPORT_CLAIMS,
    REPORT_RULES,
    REPORT_RULES_TEST,
    REPORT_EXPLAIN,
    REPORT_KINDS
} ReportKind;

typedef enum ReportFormat {
    REPORT_TEXT,
    REPORT_JSON,
    REPORT_HTML,
    REPORT_NDJSON,
    REPORT_GCC,
    REPORT_SARIF,
    REPORT_GITHUB,
    REPORT_GITLAB,
    REPORT_JUNIT,
    REPORT_RDJSON,
    REPORT_MARKDOWN,
    REPORT_CSV,
    REPORT_DIFF,
    REPORT_FORMATS
} ReportFormat;

/* Its name on the command line, and what it is, in a few words. */
const char *report_format_name(ReportFormat format);
const char *report_format_about(ReportFormat format);

/* Can this kind of report be written so? */
bool report_format_fits(ReportFormat format, ReportKind kind);

/* Replaces what `bytes` holds by the contents of a plain file; false if it is none. */
typedef bool ReportFileReader(Slice path, Buffer *bytes);

typedef struct ReportStyle {
    const char *version; /* of addsup */
    bool color;
    bool ascii;                  /* what is beyond ASCII is escaped; JSON is always UTF-8 */
    bool quiet;                  /* one line for each finding and nothing else */
    bool verbose;                /* why each accusation was made */
    size_t width;                /* columns that excerpts are wrapped to */
    ReportFileReader *read_file; /* for what findings do not hold: lines around them; may be NULL */
} ReportStyle;

/* The format fits. */
void report_write(const Report *report, ReportKind kind, ReportFormat format,
                  const ReportStyle *style, Output *output);

/* One line for each problem and each notice: "file:line:column: message". */
void report_write_problems(const Report *report, const ReportStyle *style, Output *output);

#endif
