#include "report/report.h"
#include "run/run.h"

enum { USUAL_WIDTH = 100 };

_Static_assert((int)ADDSUP_CHECK == (int)REPORT_CHECK &&
                   (int)ADDSUP_FIGURES == (int)REPORT_FIGURES &&
                   (int)ADDSUP_CLAIMS == (int)REPORT_CLAIMS &&
                   (int)ADDSUP_RULES == (int)REPORT_RULES &&
                   (int)ADDSUP_RULES_TEST == (int)REPORT_RULES_TEST &&
                   (int)ADDSUP_EXPLAIN == (int)REPORT_EXPLAIN &&
                   (int)ADDSUP_TEXT == (int)REPORT_TEXT && (int)ADDSUP_JSON == (int)REPORT_JSON,
               "the public header and the reports name the same kinds in the same order");

static ReportStyle report_style(const addsup_style *style) {
    return (ReportStyle){.version = addsup_version(),
                         .color = style->color,
                         .ascii = style->ascii,
                         .quiet = style->quiet,
                         .verbose = style->verbose,
                         .width = style->width ? style->width : USUAL_WIDTH};
}

bool addsup_write(const addsup_run *run, const addsup_style *style, addsup_sink sink,
                  void *context) {
    Output output = {.sink = sink, .context = context};
    ReportStyle report = report_style(style);
    report_write(&run->report, (ReportKind)run->settings.command, (ReportFormat)style->format,
                 &report, &output);
    return output_finish(&output);
}

bool addsup_write_problems(const addsup_run *run, const addsup_style *style, addsup_sink sink,
                           void *context) {
    Output output = {.sink = sink, .context = context};
    ReportStyle report = report_style(style);
    report_write_problems(&run->report, &report, &output);
    return output_finish(&output);
}
