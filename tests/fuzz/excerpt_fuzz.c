/* Any sentence with any two places cited: nothing is read outside it, every line is short enough to
 * be one line, and underlines stand under text. */
#include "base/utf8.h"
#include "report/code_point.h"
#include "report/excerpt.h"
#include <stdint.h>
#include <stdlib.h>

enum { HEAD = 5, WIDEST_UNIT = 20 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static size_t columns_of(Slice line) {
    size_t columns = 0;
    for (size_t at = 0, length; at < line.length; at += length) {
        columns += code_point_columns(utf8_decode(line.bytes + at, &length));
    }
    return columns;
}

/* The rows of text; rows of letters may be longer. */
static void expect_lines(Slice out, size_t width) {
    while (out.length) {
        const char *end = memchr(out.bytes, '\n', out.length);
        if (!end) {
            abort();
        }
        Slice line = slice_part(out, 0, (size_t)(end - out.bytes));
        if (line.bytes[0] == '1' && columns_of(line) > width + WIDEST_UNIT) {
            abort();
        }
        out = slice_part(out, line.length + 1, out.length);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size < HEAD) {
        return 0;
    }
    Slice sentence = {(const char *)data + HEAD, size - HEAD};
    FigureView first = {.excerpt = sentence,
                        .excerpt_start = data[0],
                        .excerpt_end = (size_t)data[0] + data[1] % 16,
                        .excerpt_line = 1};
    FigureView second = first;
    second.excerpt_start += data[2];
    second.excerpt_end = second.excerpt_start + data[3] % 16;
    Citation citations[] = {{&first, 'A', true}, {&second, 'B', false}};
    ReportStyle report = {.width = data[4], .ascii = data[4] & 1};
    ExcerptStyle style = {.report = &report, .margin = 1, .color = ""};
    Buffer out = {0};
    excerpt_add(&out, citations, 2, &style);
    expect_lines(buffer_slice(&out), report.width);
    buffer_free(&out);
    return 0;
}
