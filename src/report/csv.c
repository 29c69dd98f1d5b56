#include "report/csv.h"

#include "report/printable.h"

static bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

/* "-0.25": a sign, digits, a point, digits. */
static bool is_plain_number(Slice text) {
    size_t at = text.length && *text.bytes == '-' ? 1 : 0;
    size_t digits = 0, points = 0;
    for (; at < text.length; at++) {
        digits += is_digit(text.bytes[at]);
        points += text.bytes[at] == '.';
        if (!is_digit(text.bytes[at]) && text.bytes[at] != '.') {
            return false;
        }
    }
    return digits && points <= 1;
}

static bool may_be_formula(Slice text) {
    return text.length && *text.bytes && strchr("=+-@\t\r", *text.bytes) && !is_plain_number(text);
}

static bool needs_quotes(Slice text) {
    for (size_t i = 0; i < text.length; i++) {
        if (text.bytes[i] == ',' || text.bytes[i] == '"') {
            return true;
        }
    }
    return false;
}

static void begin_cell(CsvRow *row) {
    if (row->follows) {
        buffer_add_byte(row->out, ',');
    }
    row->follows = true;
}

static void add_quoted(Buffer *out, Slice text) {
    buffer_add_byte(out, '"');
    for (size_t i = 0; i < text.length; i++) {
        if (text.bytes[i] == '"') {
            buffer_add_byte(out, '"');
        }
        buffer_add_byte(out, text.bytes[i]);
    }
    buffer_add_byte(out, '"');
}

void csv_text(CsvRow *row, Slice text) {
    Buffer cell = {0};
    buffer_add_string(&cell, may_be_formula(text) ? "'" : "");
    printable_add(&cell, text, false);
    begin_cell(row);
    if (needs_quotes(buffer_slice(&cell))) {
        add_quoted(row->out, buffer_slice(&cell));
    } else {
        buffer_add(row->out, buffer_slice(&cell));
    }
    buffer_free(&cell);
}

void csv_count(CsvRow *row, size_t count) {
    begin_cell(row);
    buffer_add_count(row->out, count);
}

void csv_flag(CsvRow *row, bool flag) {
    begin_cell(row);
    buffer_add_string(row->out, flag ? "true" : "false");
}

void csv_end(CsvRow *row) {
    buffer_add_byte(row->out, '\n');
    row->follows = false;
}
