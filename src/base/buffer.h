#ifndef ADDSUP_BASE_BUFFER_H
#define ADDSUP_BASE_BUFFER_H
/* A string that owns its bytes and grows. `bytes` is zero-terminated once anything was added.
 * Starts as {0}; ends with buffer_free. */
#include "base/slice.h"
#include <stdint.h>

typedef struct Buffer {
    char *bytes;
    size_t length, room;
} Buffer;

void buffer_add(Buffer *buffer, Slice slice);
void buffer_add_byte(Buffer *buffer, char byte);
void buffer_add_string(Buffer *buffer, const char *string);
void buffer_add_count(Buffer *buffer, uint64_t count);
/* `count` times the same byte. */
void buffer_add_repeated(Buffer *buffer, char byte, size_t count);

static inline Slice buffer_slice(const Buffer *buffer) {
    return (Slice){buffer->bytes ? buffer->bytes : "", buffer->length};
}

/* Forgets the bytes, keeps the room. */
void buffer_empty(Buffer *buffer);
void buffer_free(Buffer *buffer);

#endif
