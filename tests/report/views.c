#include "report/views.h"

#include "base/utf8.h"
#include <stdlib.h>

FigureView view_in(const char *file, size_t line, const char *excerpt, const char *text) {
    const char *at = strstr(excerpt, text);
    size_t start = at ? (size_t)(at - excerpt) : 0;
    size_t end = start + strlen(text);
    return (FigureView){.file = slice_of(file),
                        .line = line,
                        .column = utf8_count((Slice){excerpt, start}) + 1,
                        .start = start,
                        .end = end,
                        .text = slice_of(text),
                        .kind = "cardinal",
                        .value = slice_of(text),
                        .excerpt = slice_of(excerpt),
                        .excerpt_start = start,
                        .excerpt_end = end,
                        .excerpt_line = line};
}

static bool gather(void *context, const char *bytes, size_t length) {
    buffer_add(context, (Slice){bytes, length});
    return true;
}

char *report_string(const Report *report, ReportKind kind, ReportFormat format, ReportStyle style) {
    Buffer gathered = {0};
    Output output = {.sink = gather, .context = &gathered};
    buffer_add_string(&gathered, "");
    style.version = "test";
    report_write(report, kind, format, &style, &output);
    (void)output_finish(&output);
    return gathered.bytes;
}
