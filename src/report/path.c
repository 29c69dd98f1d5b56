#include "report/path.h"

Slice path_relative(Slice path) {
    while (slice_starts(path, SLICE("./"))) {
        size_t start = 2;
        while (start < path.length && path.bytes[start] == '/') {
            start++;
        }
        path = slice_part(path, start, path.length);
    }
    return path;
}

static bool is_unreserved(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || (byte && strchr("-._~/", byte));
}

void path_uri_add(Buffer *out, Slice path) {
    static const char hex_digits[] = "0123456789ABCDEF";
    path = path_relative(path);
    buffer_add_string(out, slice_starts(path, SLICE("/")) ? "file://" : "");
    for (size_t i = 0; i < path.length; i++) {
        unsigned char byte = (unsigned char)path.bytes[i];
        if (is_unreserved(path.bytes[i])) {
            buffer_add_byte(out, path.bytes[i]);
        } else {
            buffer_add_byte(out, '%');
            buffer_add_byte(out, hex_digits[byte >> 4]);
            buffer_add_byte(out, hex_digits[byte & 0xF]);
        }
    }
}
