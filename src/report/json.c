#include "report/json.h"

#include "base/utf8.h"
#include "report/ci_command.h"
#include "report/code_point.h"

enum { SIGNIFICANT_PLACES = 6, MOST_PLACES = 18, LONGEST_CODE_POINT = 4 };

static void add_escape(Buffer *out, uint32_t code_point) {
    static const char hex_digits[] = "0123456789abcdef";
    buffer_add_string(out, "\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
        buffer_add_byte(out, hex_digits[code_point >> shift & 0xF]);
    }
}

static size_t add_code_point(Buffer *out, Slice rest) {
    size_t look = rest.length < LONGEST_CODE_POINT ? rest.length : LONGEST_CODE_POINT;
    if (utf8_valid_length(slice_part(rest, 0, look)) == 0) {
        utf8_add(out, 0xFFFD);
        return 1;
    }
    size_t length;
    uint32_t code_point = utf8_decode(rest.bytes, &length);
    if (code_point == '"' || code_point == '\\') {
        buffer_add_byte(out, '\\');
    }
    if (code_point_is_hidden(code_point) || ci_command_at(rest)) {
        add_escape(out, code_point);
    } else {
        buffer_add(out, slice_part(rest, 0, length));
    }
    return length;
}

/* How many bytes from the start may be copied as they are. */
static size_t plain_length(Slice text) {
    size_t at = 0;
    while (at < text.length && text.bytes[at] >= ' ' && text.bytes[at] <= '~' &&
           text.bytes[at] != '"' && text.bytes[at] != '\\' &&
           !ci_command_may_start(text.bytes[at])) {
        at++;
    }
    return at;
}

static void add_string(Buffer *out, Slice text) {
    buffer_add_byte(out, '"');
    while (text.length) {
        size_t plain = plain_length(text);
        buffer_add(out, slice_part(text, 0, plain));
        text = slice_part(text, plain, text.length);
        if (text.length) {
            text = slice_part(text, add_code_point(out, text), text.length);
        }
    }
    buffer_add_byte(out, '"');
}

static void begin_line(Json *json) {
    if (json->line) {
        buffer_add_byte(json->out, '\n');
    }
    json->line = false;
}

static void begin_item(Json *json, const char *name) {
    if (json->follows) {
        buffer_add_byte(json->out, ',');
    }
    json->follows = true;
    begin_line(json);
    if (name) {
        buffer_add_byte(json->out, '"');
        buffer_add_string(json->out, name);
        buffer_add_string(json->out, "\":");
    }
}

void json_open(Json *json, const char *name, char bracket) {
    begin_item(json, name);
    buffer_add_byte(json->out, bracket);
    json->follows = false;
}

void json_close(Json *json, char bracket) {
    begin_line(json);
    buffer_add_byte(json->out, bracket);
    json->follows = true;
}

void json_text(Json *json, const char *name, Slice text) {
    begin_item(json, name);
    add_string(json->out, text);
}

void json_text_or_null(Json *json, const char *name, Slice text) {
    if (text.length) {
        json_text(json, name, text);
    } else {
        json_null(json, name);
    }
}

void json_count(Json *json, const char *name, size_t count) {
    begin_item(json, name);
    buffer_add_count(json->out, count);
}

void json_flag(Json *json, const char *name, bool flag) {
    begin_item(json, name);
    buffer_add_string(json->out, flag ? "true" : "false");
}

void json_null(Json *json, const char *name) {
    begin_item(json, name);
    buffer_add_string(json->out, "null");
}

/* The decimals that show the significant places of a number below 1: 6 from 0.1, 7 from 0.01. */
static int significant_places(Rational number) {
    int places = SIGNIFICANT_PLACES;
    Rational least = rational_scaled(1, -1);
    while (places < MOST_PLACES && rational_compare(number, least) < 0) {
        least = rational_scaled(1, SIGNIFICANT_PLACES - ++places - 1);
    }
    return places;
}

void json_number(Json *json, const char *name, Rational number) {
    begin_item(json, name);
    Rational rounded = RATIONAL_UNKNOWN;
    if (rational_known(number) && rational_sign(number) != 0) {
        rounded = rational_rounded(number, significant_places(rational_absolute(number)));
    }
    if (rational_known(rounded)) {
        rational_write(json->out, rounded);
    } else {
        buffer_add_byte(json->out, '0');
    }
}

void json_line(Json *json) {
    json->line = !json->flat;
}
