#include "report/place.h"

#include "report/printable.h"

static void add_part(Buffer *out, size_t count) {
    if (count) {
        buffer_add_byte(out, ':');
        buffer_add_count(out, count);
    }
}

void place_add(Buffer *out, Slice file, size_t line, size_t column, bool ascii) {
    printable_add(out, file, ascii);
    add_part(out, line);
    add_part(out, column);
}
