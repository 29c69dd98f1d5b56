/* Whatever text a report holds, and whatever file a patch is for: every format stays valid UTF-8,
 * and nothing in it acts on a terminal or a build log. */
#include "base/utf8.h"
#include "report/hostile.h"
#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static Slice file_text;

static bool read_file_text(Slice path, Buffer *bytes) {
    (void)path;
    buffer_empty(bytes);
    buffer_add(bytes, file_text);
    return true;
}

static bool gather(void *context, const char *bytes, size_t length) {
    buffer_add(context, (Slice){bytes, length});
    return true;
}

static void write_one(const Report *report, ReportKind kind, ReportFormat format) {
    Buffer document = {0};
    Output output = {.sink = gather, .context = &document};
    ReportStyle style = {.version = "fuzzed", .width = 80, .read_file = read_file_text};
    report_write(report, kind, format, &style, &output);
    (void)output_finish(&output);
    Slice text = buffer_slice(&document);
    if (utf8_valid_length(text) != text.length || !is_harmless(text, format)) {
        abort();
    }
    buffer_free(&document);
}

/* The first byte says how much of the rest stands in the slots; all of it is the file. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size == 0) {
        return 0;
    }
    file_text = (Slice){(const char *)data + 1, size - 1};
    Slice text = slice_part(file_text, 0, *data < size - 1 ? *data : size - 1);
    Report report = hostile_report(text);
    for (unsigned kind = 0; kind < REPORT_KINDS; kind++) {
        for (unsigned format = 0; format < REPORT_FORMATS; format++) {
            if (report_format_fits((ReportFormat)format, (ReportKind)kind)) {
                write_one(&report, (ReportKind)kind, (ReportFormat)format);
            }
        }
    }
    arena_free(&report.arena);
    return 0;
}
