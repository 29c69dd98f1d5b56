#include "report/html.h"

#include "base/utf8.h"
#include "report/ci_command.h"
#include "report/code_point.h"

static const char *entity_of(char byte) {
    switch (byte) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return NULL;
    }
}

static void add_hidden(Buffer *out, uint32_t code_point) {
    int shift = 20;
    while (shift > 4 && code_point >> shift == 0) {
        shift -= 4;
    }
    buffer_add_string(out, "\\u{");
    for (; shift >= 0; shift -= 4) {
        buffer_add_byte(out, "0123456789abcdef"[code_point >> shift & 15]);
    }
    buffer_add_byte(out, '}');
}

/* One code point of valid UTF-8; its length. */
static size_t add_one(Buffer *out, Slice rest) {
    size_t length;
    uint32_t code_point = utf8_decode(rest.bytes, &length);
    const char *entity = entity_of(rest.bytes[0]);
    bool command = ci_command_at(rest) != NULL;
    bool blank = code_point == '\n' || code_point == '\t' || code_point == '\r';
    if (entity) {
        buffer_add_string(out, entity);
    } else if (command) {
        buffer_add_string(out, "&#");
        buffer_add_count(out, code_point);
        buffer_add_byte(out, ';');
    } else if (blank) {
        buffer_add_byte(out, ' ');
    } else if (code_point_is_hidden(code_point)) {
        add_hidden(out, code_point);
    } else {
        buffer_add(out, slice_part(rest, 0, length));
    }
    return length;
}

void html_add(Buffer *out, Slice text) {
    Buffer repaired = {0};
    if (utf8_valid_length(text) < text.length) {
        utf8_add_repaired(&repaired, text);
        text = buffer_slice(&repaired);
    }
    for (size_t at = 0; at < text.length;) {
        at += add_one(out, slice_part(text, at, text.length));
    }
    buffer_free(&repaired);
}

void html_add_element(Buffer *out, const char *tag, const char *name, Slice text) {
    buffer_add_byte(out, '<');
    buffer_add_string(out, tag);
    if (name) {
        buffer_add_string(out, " class=\"");
        buffer_add_string(out, name);
        buffer_add_byte(out, '"');
    }
    buffer_add_byte(out, '>');
    html_add(out, text);
    buffer_add_string(out, "</");
    buffer_add_string(out, tag);
    buffer_add_byte(out, '>');
}

void html_add_place(Buffer *out, const char *attribute, const char *prefix, size_t index) {
    buffer_add_byte(out, ' ');
    buffer_add_string(out, attribute);
    buffer_add_string(out, *attribute == 'h' ? "=\"#" : "=\"");
    buffer_add_string(out, prefix);
    buffer_add_count(out, index);
    buffer_add_byte(out, '"');
}
