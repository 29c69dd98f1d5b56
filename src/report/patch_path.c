#include "report/patch_path.h"

#include "base/kept.h"

static bool is_usual(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || (byte && strchr("-._/+=@,", byte));
}

static Slice next_component(Slice *rest) {
    const char *slash = memchr(rest->bytes, '/', rest->length);
    size_t length = slash ? (size_t)(slash - rest->bytes) : rest->length;
    Slice component = slice_part(*rest, 0, length);
    *rest = slice_part(*rest, length + (slash ? 1 : 0), rest->length);
    return component;
}

Slice patch_path(Arena *arena, Slice name) {
    Buffer path = {0};
    bool bad = slice_equal(name, SLICE("-"));
    while (name.length) {
        Slice component = next_component(&name);
        bad = bad || slice_equal(component, SLICE(".."));
        if (component.length && !slice_equal(component, SLICE("."))) {
            buffer_add_string(&path, path.length ? "/" : "");
            buffer_add(&path, component);
        }
    }
    Slice kept = buffer_kept(arena, &path);
    return bad ? SLICE("") : kept;
}

static void add_octal(Buffer *out, unsigned char byte) {
    buffer_add_byte(out, '\\');
    for (int shift = 6; shift >= 0; shift -= 3) {
        buffer_add_byte(out, (char)('0' + (byte >> shift & 7)));
    }
}

void patch_path_add(Buffer *out, const char *side, Slice path) {
    bool quoted = false;
    for (size_t i = 0; i < path.length; i++) {
        quoted = quoted || !is_usual(path.bytes[i]);
    }
    buffer_add_string(out, quoted ? "\"" : "");
    buffer_add_string(out, side);
    buffer_add_byte(out, '/');
    for (size_t i = 0; i < path.length; i++) {
        if (is_usual(path.bytes[i]) || path.bytes[i] == ' ') {
            buffer_add_byte(out, path.bytes[i]);
        } else {
            add_octal(out, (unsigned char)path.bytes[i]);
        }
    }
    buffer_add_string(out, quoted ? "\"" : "");
}
