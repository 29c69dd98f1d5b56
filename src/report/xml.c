#include "report/xml.h"

#include "base/utf8.h"
#include "report/ci_command.h"
#include "report/code_point.h"

enum { LONGEST_CODE_POINT = 4, REPLACEMENT = 0xFFFD };

static bool is_forbidden(uint32_t code_point) {
    bool control = code_point < ' ' && code_point != '\t' && code_point != '\r';
    return control || code_point == 0xFFFE || code_point == 0xFFFF;
}

static bool is_markup(uint32_t code_point) {
    return code_point == '<' || code_point == '>' || code_point == '&' || code_point == '"' ||
           code_point == '\'';
}

/* "&#x202e;" */
static void add_reference(Buffer *out, uint32_t code_point) {
    int shift = 0;
    while (code_point >> shift >= 16) {
        shift += 4;
    }
    buffer_add_string(out, "&#x");
    for (; shift >= 0; shift -= 4) {
        buffer_add_byte(out, "0123456789abcdef"[code_point >> shift & 0xF]);
    }
    buffer_add_byte(out, ';');
}

static size_t add_code_point(Buffer *out, Slice rest) {
    size_t look = rest.length < LONGEST_CODE_POINT ? rest.length : LONGEST_CODE_POINT;
    if (utf8_valid_length(slice_part(rest, 0, look)) == 0) {
        utf8_add(out, REPLACEMENT);
        return 1;
    }
    size_t length;
    uint32_t code_point = utf8_decode(rest.bytes, &length);
    if (code_point == '\n') {
        buffer_add_byte(out, '\n');
    } else if (is_forbidden(code_point)) {
        utf8_add(out, REPLACEMENT);
    } else if (is_markup(code_point) || code_point_is_hidden(code_point) || ci_command_at(rest)) {
        add_reference(out, code_point);
    } else {
        buffer_add(out, slice_part(rest, 0, length));
    }
    return length;
}

void xml_add(Buffer *out, Slice text) {
    while (text.length) {
        text = slice_part(text, add_code_point(out, text), text.length);
    }
}
