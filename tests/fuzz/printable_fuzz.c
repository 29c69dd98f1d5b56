/* Whatever the bytes, neither text nor JSON made of them acts on a terminal or a build log. */
#include "base/utf8.h"
#include "report/ci_command.h"
#include "report/code_point.h"
#include "report/json.h"
#include "report/printable.h"
#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void expect(bool good) {
    if (!good) {
        abort();
    }
}

/* `text` is one line: valid, nothing hidden in it, no command. */
static void expect_harmless(Slice text) {
    expect(utf8_valid_length(text) == text.length);
    bool line_has_begun = false;
    for (size_t at = 0, length; at < text.length; at += length) {
        expect(!code_point_is_hidden(utf8_decode(text.bytes + at, &length)));
        const CiCommand *command = ci_command_at(slice_part(text, at, text.length));
        expect(!command || (command->line_start && line_has_begun));
        line_has_begun = line_has_begun || text.bytes[at] != ' ';
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    Slice raw = {(const char *)data, size};
    Buffer text = {0}, json = {0};
    printable_add(&text, raw, size % 2);
    expect_harmless(buffer_slice(&text));
    json_text(&(Json){.out = &json}, NULL, raw);
    expect_harmless(buffer_slice(&json));
    buffer_free(&text);
    buffer_free(&json);
    return 0;
}
