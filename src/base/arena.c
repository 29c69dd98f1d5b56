#include "base/arena.h"

#include "base/memory.h"
#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

/* A block holds what nearly every article takes: the one that is kept then serves them all, and no
 * memory goes to the system and back between two articles. */
enum { BLOCK_SIZE = 256 * 1024, ALIGNMENT = alignof(max_align_t) };

struct ArenaBlock {
    ArenaBlock *older;
    size_t size;
    alignas(max_align_t) unsigned char bytes[];
};

static size_t rounded(size_t size) {
    return (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
}

static void add_block(Arena *arena, size_t least) {
    size_t size = least > BLOCK_SIZE ? least : BLOCK_SIZE;
    ArenaBlock *block = memory_take(sizeof *block + size);
    block->older = arena->blocks;
    block->size = size;
    arena->blocks = block;
    arena->used = 0;
}

/* As it was left by what was taken before the arena was emptied. */
static void *take_used(Arena *arena, size_t size) {
    size = rounded(size);
    if (!arena->blocks || arena->blocks->size - arena->used < size) {
        add_block(arena, size);
    }
    void *taken = arena->blocks->bytes + arena->used;
    arena->used += size;
    return taken;
}

void *arena_take(Arena *arena, size_t size) {
    return memset(take_used(arena, size), 0, size);
}

char *arena_copy(Arena *arena, const char *bytes, size_t length) {
    char *copy = arena_take(arena, length + 1);
    return length ? memcpy(copy, bytes, length) : copy;
}

static int is_newest(const Arena *arena, const unsigned char *old, size_t old_size) {
    return arena->blocks && old + rounded(old_size) == arena->blocks->bytes + arena->used;
}

void *arena_grow(Arena *arena, void *old, size_t old_size, size_t size) {
    size_t more = rounded(size) - rounded(old_size);
    if (old && is_newest(arena, old, old_size) && arena->blocks->size - arena->used >= more) {
        arena->used += more;
        return old;
    }
    void *grown = take_used(arena, size);
    return old ? memcpy(grown, old, old_size) : grown;
}

void arena_empty(Arena *arena) {
    while (arena->blocks && arena->blocks->older) {
        ArenaBlock *older = arena->blocks->older;
        free(arena->blocks);
        arena->blocks = older;
    }
    arena->used = 0;
}

void arena_free(Arena *arena) {
    arena_empty(arena);
    free(arena->blocks);
    arena->blocks = NULL;
}
