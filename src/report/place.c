#include "report/place.h"

#include "report/printable.h"

static void add_part(Buffer *out, size_t count) {
    if (count) {
        buffer_add_byte(out, ':');
        buffer_add_count(out, count);
    }
}

/* The file ":" with a line behind it would begin a command of a build service. */
static bool may_begin_command(Slice file) {
    return slice_starts(file, SLICE(":")) || slice_starts(file, SLICE(" "));
}

void place_add(Buffer *out, Slice file, size_t line, size_t column, bool ascii) {
    buffer_add_string(out, may_begin_command(file) ? "./" : "");
    printable_add(out, file, ascii);
    add_part(out, line);
    add_part(out, column);
}
