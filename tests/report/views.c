#include "report/views.h"

#include "base/utf8.h"
#include <stdlib.h>

static Position position_in(const char *excerpt, size_t at, size_t line) {
    Slice before = {excerpt, at};
    return (Position){line, utf8_count(before) + 1, at + 1, utf8_unit_count(before) + 1};
}

FigureView view_in(const char *file, size_t line, const char *excerpt, const char *text) {
    const char *at = strstr(excerpt, text);
    size_t start = at ? (size_t)(at - excerpt) : 0;
    size_t end = start + strlen(text);
    return (FigureView){.file = slice_of(file),
                        .from = position_in(excerpt, start, line),
                        .to = position_in(excerpt, end, line),
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
