/* file:line:column: severity: message [rule], as compilers write it and editors jump to it. Columns
 * are bytes. What could not be read is told on standard error alone. */
#include "report/advice.h"
#include "report/place.h"
#include "report/printable.h"
#include "report/writers.h"

static void add_finding(Buffer *out, Buffer *advice, const Finding *finding, bool ascii) {
    const FigureView *focus = finding_focus(finding);
    place_add(out, focus->file, focus->from.line, focus->from.byte_column, ascii);
    buffer_add_string(out, ": ");
    buffer_add_string(out, message_severity_name(finding->severity));
    buffer_add_string(out, ": ");
    buffer_empty(advice);
    advice_add(advice, finding);
    printable_add(out, buffer_slice(advice), ascii);
    buffer_add_string(out, " [");
    printable_add(out, finding->rule, ascii);
    buffer_add_string(out, "]\n");
}

void gcc_findings_write(const Report *report, const ReportStyle *style, Output *output) {
    Buffer advice = {0};
    for (size_t i = 0; i < report->findings.count; i++) {
        add_finding(&output->bytes, &advice, &report->findings.items[i], style->ascii);
        output_offer(output);
    }
    buffer_free(&advice);
}
