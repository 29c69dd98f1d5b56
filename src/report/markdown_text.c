#include "report/markdown_text.h"

#include "report/printable.h"

static bool is_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/* "www.example": a link without any mark-up. */
static bool is_dot_of_name(Slice text, size_t at) {
    return text.bytes[at] == '.' && at + 1 < text.length && is_letter(text.bytes[at + 1]);
}

static bool is_markup(char byte) {
    return byte && strchr("\\`*_{}[]<>()#+-!|~&:@$\"'^=", byte);
}

/* "@name" and "#12" are looked for in what is shown, where no backslash is left: a comment keeps
 * sign and name apart. */
static void add_byte(Buffer *out, Slice text, size_t at) {
    char byte = text.bytes[at];
    if (is_markup(byte) || is_dot_of_name(text, at)) {
        buffer_add_byte(out, '\\');
    }
    buffer_add_byte(out, byte);
    if (byte == '@' || byte == '#') {
        buffer_add_string(out, "<!-- -->");
    }
}

void markdown_add(Buffer *out, Slice text) {
    Buffer printable = {0};
    printable_add(&printable, text, false);
    Slice line = buffer_slice(&printable);
    for (size_t at = 0; at < line.length; at++) {
        add_byte(out, line, at);
    }
    buffer_free(&printable);
}

static size_t longest_run(Slice text, char byte) {
    size_t longest = 0, run = 0;
    for (size_t i = 0; i < text.length; i++) {
        run = text.bytes[i] == byte ? run + 1 : 0;
        longest = run > longest ? run : longest;
    }
    return longest;
}

void markdown_code_add(Buffer *out, Slice text) {
    Buffer printable = {0};
    printable_add(&printable, text, false);
    size_t fence = longest_run(buffer_slice(&printable), '`') + 1;
    const char *padding = fence > 1 ? " " : "";
    buffer_add_repeated(out, '`', fence);
    buffer_add_string(out, padding);
    buffer_add(out, buffer_slice(&printable));
    buffer_add_string(out, padding);
    buffer_add_repeated(out, '`', fence);
    buffer_free(&printable);
}
