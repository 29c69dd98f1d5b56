#ifndef ADDSUP_BASE_ARENA_H
#define ADDSUP_BASE_ARENA_H
/* A notebook of memory: whatever is taken from it lives until the whole notebook is emptied.
 * Nothing taken is ever freed by itself. One thread uses an arena at a time.
 * A process that runs out of memory ends here, with one line on standard error and exit status 2:
 * sizes are limited at the door (see limits.h), so no caller has a better answer. */
#include <stddef.h>

typedef struct ArenaBlock ArenaBlock;

typedef struct Arena {
    ArenaBlock *blocks; /* the newest first */
    size_t used;        /* bytes used of the newest block */
} Arena;

/* `size` bytes, zeroed, aligned for every type. Never NULL; `size` may be 0. */
void *arena_take(Arena *arena, size_t size);

/* A copy of `length` bytes with a zero byte behind them. */
char *arena_copy(Arena *arena, const char *bytes, size_t length);

/* `old` (of `old_size` bytes, from this arena, or NULL) grown to `size` bytes; in place if it is
 * the newest thing taken. What the new bytes are is not said. */
void *arena_grow(Arena *arena, void *old, size_t old_size, size_t size);

/* Forgets everything taken; keeps one block for the next use. */
void arena_empty(Arena *arena);

/* Gives all memory back. The arena may be used again. */
void arena_free(Arena *arena);

#endif
