#include "text/line.h"

static size_t find(Slice text, char byte, size_t from) {
    size_t left = text.length - from;
    const char *found = left ? memchr(text.bytes + from, byte, left) : NULL;
    return found ? (size_t)(found - text.bytes) : text.length;
}

LineReader line_reader(Slice text) {
    return (LineReader){text, 0, find(text, '\n', 0), find(text, '\r', 0)};
}

/* Behind the line end at `end`; CR and LF together are one. */
static size_t behind_line_end(Slice text, size_t end) {
    Slice left = slice_part(text, end, text.length);
    size_t length = slice_starts(left, SLICE("\r\n")) ? 2 : left.length > 0;
    return end + length;
}

bool line_read(LineReader *reader, Line *line) {
    if (reader->at == reader->text.length) {
        return false;
    }
    size_t end = reader->feed < reader->carriage ? reader->feed : reader->carriage;
    size_t next = behind_line_end(reader->text, end);
    *line = (Line){reader->at, end, next};
    reader->at = next;
    if (reader->feed < next) {
        reader->feed = find(reader->text, '\n', next);
    }
    if (reader->carriage < next) {
        reader->carriage = find(reader->text, '\r', next);
    }
    return true;
}
