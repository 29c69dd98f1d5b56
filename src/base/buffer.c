#include "base/buffer.h"

#include "base/memory.h"
#include <stdlib.h>

static char *room_for(Buffer *buffer, size_t more) {
    size_t needed = buffer->length + more + 1;
    if (needed > buffer->room) {
        size_t doubled = 2 * buffer->room;
        buffer->room = needed > doubled ? needed : doubled;
        buffer->bytes = memory_resize(buffer->bytes, buffer->room);
    }
    char *end = buffer->bytes + buffer->length;
    buffer->length += more;
    buffer->bytes[buffer->length] = '\0';
    return end;
}

void buffer_add(Buffer *buffer, Slice slice) {
    char *end = room_for(buffer, slice.length);
    if (slice.length) {
        memcpy(end, slice.bytes, slice.length);
    }
}

void buffer_add_byte(Buffer *buffer, char byte) {
    *room_for(buffer, 1) = byte;
}

void buffer_add_string(Buffer *buffer, const char *string) {
    buffer_add(buffer, slice_of(string));
}

void buffer_add_repeated(Buffer *buffer, char byte, size_t count) {
    memset(room_for(buffer, count), byte, count);
}

void buffer_add_count(Buffer *buffer, uint64_t count) {
    char digits[20];
    size_t at = sizeof digits;
    do {
        digits[--at] = (char)('0' + count % 10);
        count /= 10;
    } while (count);
    buffer_add(buffer, (Slice){digits + at, sizeof digits - at});
}

void buffer_empty(Buffer *buffer) {
    buffer->length = 0;
}

void buffer_free(Buffer *buffer) {
    free(buffer->bytes);
    *buffer = (Buffer){0};
}
