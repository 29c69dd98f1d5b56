#include "report/printable.h"

#include "base/utf8.h"
#include "report/ci_command.h"
#include "report/code_point.h"

enum { LONGEST_CODE_POINT = 4 };

static const char hex_digits[] = "0123456789abcdef";

static void add_byte_escape(Buffer *out, unsigned char byte) {
    buffer_add_string(out, "\\x");
    buffer_add_byte(out, hex_digits[byte >> 4]);
    buffer_add_byte(out, hex_digits[byte & 0xF]);
}

static void add_code_point_escape(Buffer *out, uint32_t code_point) {
    if (code_point < 0x80) {
        add_byte_escape(out, (unsigned char)code_point);
        return;
    }
    int digits = 1;
    while (code_point >> (4 * digits)) {
        digits++;
    }
    buffer_add_string(out, "\\u{");
    while (digits-- > 0) {
        buffer_add_byte(out, hex_digits[code_point >> (4 * digits) & 0xF]);
    }
    buffer_add_byte(out, '}');
}

static bool line_is_blank(const Buffer *out) {
    size_t at = out->length;
    while (at && out->bytes[at - 1] == ' ') {
        at--;
    }
    return at == 0 || out->bytes[at - 1] == '\n';
}

/* The part of a command that may stand before the blank; 0 if no command starts here. */
static size_t add_broken_command(Buffer *out, Slice rest) {
    const CiCommand *command = ci_command_at(rest);
    if (!command || (command->line_start && !line_is_blank(out))) {
        return 0;
    }
    buffer_add(out, slice_part(rest, 0, command->kept));
    buffer_add_byte(out, ' ');
    return command->kept;
}

static size_t add_code_point(Buffer *out, Slice rest, bool ascii) {
    size_t look = rest.length < LONGEST_CODE_POINT ? rest.length : LONGEST_CODE_POINT;
    if (utf8_valid_length(slice_part(rest, 0, look)) == 0) {
        add_byte_escape(out, (unsigned char)*rest.bytes);
        return 1;
    }
    size_t length;
    uint32_t code_point = utf8_decode(rest.bytes, &length);
    if (code_point_is_hidden(code_point) || (ascii && code_point >= 0x80)) {
        add_code_point_escape(out, code_point);
    } else {
        buffer_add(out, slice_part(rest, 0, length));
    }
    return length;
}

size_t printable_step(Buffer *out, Slice rest, bool ascii) {
    size_t broken = add_broken_command(out, rest);
    return broken ? broken : add_code_point(out, rest, ascii);
}

void printable_add(Buffer *out, Slice text, bool ascii) {
    while (text.length) {
        text = slice_part(text, printable_step(out, text, ascii), text.length);
    }
}
