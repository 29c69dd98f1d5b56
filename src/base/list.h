#ifndef ADDSUP_BASE_LIST_H
#define ADDSUP_BASE_LIST_H
/* Growing lists of one type, kept in an arena:
 *     LIST_OF(Figure) figures = {0};
 *     *list_push(arena, &figures) = figure;
 *     for (size_t i = 0; i < figures.count; i++) use(&figures.items[i]);
 * A push may move the items: keep indexes, not pointers, while a list grows. */
#include "base/arena.h"

#define LIST_OF(Type)                                                                              \
    struct {                                                                                       \
        Type *items;                                                                               \
        size_t count, room;                                                                        \
    }

/* The address of a new zeroed item at the end. */
#define list_push(arena, list)                                                                     \
    ((void)((list)->count < (list)->room ||                                                        \
            ((list)->items =                                                                       \
                 list_grown((arena), (list)->items, &(list)->room, sizeof *(list)->items),         \
             0)),                                                                                  \
     &(list)->items[(list)->count++])

/* For list_push alone: `items` with room for more, at least double. */
void *list_grown(Arena *arena, void *items, size_t *room, size_t item_size);

#endif
