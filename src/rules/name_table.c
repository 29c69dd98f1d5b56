#include "rules/name_table.h"

#include "base/hash.h"

enum { FIRST_SLOTS = 64 };

/* The slot that holds the name, or the free one where it belongs. */
static uint32_t *slot_of(const NameTable *table, Slice name) {
    size_t mask = table->slot_count - 1;
    size_t at = (size_t)hash_bytes(HASH_START, name) & mask;
    while (table->slots[at] &&
           !slice_equal(table->entries.items[table->slots[at] - 1].name, name)) {
        at = (at + 1) & mask;
    }
    return &table->slots[at];
}

static void grow(Arena *arena, NameTable *table) {
    table->slot_count = table->slot_count ? 2 * table->slot_count : FIRST_SLOTS;
    table->slots = arena_take(arena, table->slot_count * sizeof *table->slots);
    for (size_t i = 0; i < table->entries.count; i++) {
        *slot_of(table, table->entries.items[i].name) = (uint32_t)i + 1;
    }
}

void name_table_put(Arena *arena, NameTable *table, Slice name, size_t number) {
    if (2 * (table->entries.count + 1) > table->slot_count) {
        grow(arena, table);
    }
    uint32_t *slot = slot_of(table, name);
    if (!*slot) {
        *list_push(arena, &table->entries) = (NameEntry){.name = name};
        *slot = (uint32_t)table->entries.count;
    }
    table->entries.items[*slot - 1].number = number;
}

bool name_table_find(const NameTable *table, Slice name, size_t *number) {
    if (!table->slot_count) {
        return false;
    }
    uint32_t slot = *slot_of(table, name);
    if (slot) {
        *number = table->entries.items[slot - 1].number;
    }
    return slot != 0;
}
