#include "base/list.h"

void *list_grown(Arena *arena, void *items, size_t *room, size_t item_size) {
    size_t more = *room ? 2 * *room : 8;
    items = arena_grow(arena, items, *room * item_size, more * item_size);
    *room = more;
    return items;
}
