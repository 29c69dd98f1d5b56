#include "report/report.h"
#include "run/run.h"
#include "run/source.h"

enum { USUAL_WIDTH = 100 };

_Static_assert((int)ADDSUP_CHECK == (int)REPORT_CHECK &&
                   (int)ADDSUP_FIGURES == (int)REPORT_FIGURES &&
                   (int)ADDSUP_CLAIMS == (int)REPORT_CLAIMS &&
                   (int)ADDSUP_RULES == (int)REPORT_RULES &&
                   (int)ADDSUP_RULES_TEST == (int)REPORT_RULES_TEST &&
                   (int)ADDSUP_EXPLAIN == (int)REPORT_EXPLAIN,
               "the public header and the reports name the same kinds in the same order");
_Static_assert(
    (int)ADDSUP_TEXT == (int)REPORT_TEXT && (int)ADDSUP_JSON == (int)REPORT_JSON &&
        (int)ADDSUP_HTML == (int)REPORT_HTML && (int)ADDSUP_NDJSON == (int)REPORT_NDJSON &&
        (int)ADDSUP_GCC == (int)REPORT_GCC && (int)ADDSUP_SARIF == (int)REPORT_SARIF &&
        (int)ADDSUP_GITHUB == (int)REPORT_GITHUB && (int)ADDSUP_GITLAB == (int)REPORT_GITLAB &&
        (int)ADDSUP_JUNIT == (int)REPORT_JUNIT && (int)ADDSUP_RDJSON == (int)REPORT_RDJSON &&
        (int)ADDSUP_MARKDOWN == (int)REPORT_MARKDOWN && (int)ADDSUP_CSV == (int)REPORT_CSV &&
        (int)ADDSUP_DIFF == (int)REPORT_DIFF && (int)ADDSUP_FORMATS == (int)REPORT_FORMATS,
    "and the same formats");

const char *addsup_format_name(addsup_format format) {
    return report_format_name((ReportFormat)format);
}

const char *addsup_format_about(addsup_format format) {
    return report_format_about((ReportFormat)format);
}

bool addsup_format_fits(addsup_format format, addsup_command command) {
    return report_format_fits((ReportFormat)format, (ReportKind)command);
}

static ReportStyle report_style(const addsup_style *style) {
    return (ReportStyle){.version = addsup_version(),
                         .color = style->color,
                         .ascii = style->ascii,
                         .quiet = style->quiet,
                         .verbose = style->verbose,
                         .width = style->width ? style->width : USUAL_WIDTH,
                         .read_file = source_read_plain};
}

bool addsup_write(const addsup_run *run, const addsup_style *style, addsup_sink sink,
                  void *context) {
    Output output = {.sink = sink, .context = context};
    ReportStyle report = report_style(style);
    if (!addsup_format_fits(style->format, run->settings.command)) {
        return false;
    }
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
