#ifndef ADDSUP_BASE_LIST_H
#define ADDSUP_BASE_LIST_H
/* Growing lists of one type, kept in an arena:
 *     LIST_OF(Figure) figures = {0};
 *     *list_push(arena, &figures) = figure;
 *     for (size_t i = 0; i < figures.count; i++) use(&figures.items[i]);
 * A push may move the items: keep indexes, not pointers, while a list grows. */
#include "base/arena.h"
#include <string.h>

#define LIST_OF(Type)                                                                              \
    struct {                                                                                       \
        Type *items;                                                                               \
        size_t count, room;                                                                        \
    }

/* The address of a new item at the end, which is still to be set. */
#define list_next(arena, list)                                                                     \
    ((void)((list)->count < (list)->room ||                                                        \
            ((list)->items =                                                                       \
                 list_grown((arena), (list)->items, &(list)->room, sizeof *(list)->items),         \
             0)),                                                                                  \
     &(list)->items[(list)->count++])

/* The address of a new zeroed item at the end. It is zeroed here, not with the room for it, much of
 * which is never used. */
#define list_push(arena, list)                                                                     \
    (memset(list_next((arena), (list)), 0, sizeof *(list)->items),                                 \
     &(list)->items[(list)->count - 1])

/* Room for `some` items in a list that has none yet, where it is known about how many will come. */
#define list_reserve(arena, list, some)                                                            \
    ((list)->items = arena_grow((arena), NULL, 0, (some) * sizeof *(list)->items),                 \
     (list)->room = (some))

/* For list_push alone: `items` with room for more, at least double. */
void *list_grown(Arena *arena, void *items, size_t *room, size_t item_size);

#endif
