#ifndef ADDSUP_BASE_KEPT_H
#define ADDSUP_BASE_KEPT_H
/* Text put into an arena, to live as long as it. A zero byte stands behind it. */
#include "base/arena.h"
#include "base/buffer.h"

static inline Slice slice_copied(Arena *arena, Slice slice) {
    return (Slice){arena_copy(arena, slice.bytes, slice.length), slice.length};
}

/* The buffer's bytes move: it is freed. */
static inline Slice buffer_kept(Arena *arena, Buffer *buffer) {
    Slice kept = slice_copied(arena, buffer_slice(buffer));
    buffer_free(buffer);
    return kept;
}

#endif
