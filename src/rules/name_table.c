#include "rules/name_table.h"

#include "figures/eight_bytes.h"

enum { FIRST_SLOTS = 64 };

/* Eight bytes at a time: names are looked up as often as articles have words. */
static size_t hash_of(Slice name) {
    uint64_t hash = name.length;
    while (name.length > sizeof hash) {
        hash = (hash ^ eight_bytes(name.bytes)) * UINT64_C(0x9E3779B97F4A7C15);
        hash ^= hash >> 32;
        name = slice_part(name, sizeof hash, name.length);
    }
    hash = (hash ^ eight_bytes_of(name.bytes, name.length)) * UINT64_C(0x9E3779B97F4A7C15);
    return (size_t)(hash >> 32);
}

/* The slot that holds the name, or the free one where it belongs. */
static uint32_t *slot_of(const NameTable *table, Slice name) {
    size_t mask = table->slot_count - 1;
    size_t at = hash_of(name) & mask;
    while (table->slots[at] &&
           !slice_equal(table->entries.items[table->slots[at] - 1].name, name)) {
        at = (at + 1) & mask;
    }
    return &table->slots[at];
}

void name_table_reserve(Arena *arena, NameTable *table, size_t count) {
    table->slot_count = FIRST_SLOTS;
    while (table->slot_count < 2 * (count + 1)) {
        table->slot_count *= 2;
    }
    table->slots = arena_take(arena, table->slot_count * sizeof *table->slots);
    list_reserve(arena, &table->entries, count);
}

static void grow(Arena *arena, NameTable *table) {
    table->slot_count = table->slot_count ? 2 * table->slot_count : FIRST_SLOTS;
    table->slots = arena_take(arena, table->slot_count * sizeof *table->slots);
    for (size_t i = 0; i < table->entries.count; i++) {
        *slot_of(table, table->entries.items[i].name) = (uint32_t)i + 1;
    }
}

static NameEntry *entry_of(Arena *arena, NameTable *table, Slice name) {
    if (2 * (table->entries.count + 1) > table->slot_count) {
        grow(arena, table);
    }
    uint32_t *slot = slot_of(table, name);
    if (!*slot) {
        NameEntry entry = {name, table->entries.count};
        *list_push(arena, &table->entries) = entry;
        *slot = (uint32_t)table->entries.count;
    }
    return &table->entries.items[*slot - 1];
}

void name_table_put(Arena *arena, NameTable *table, Slice name, size_t number) {
    entry_of(arena, table, name)->number = number;
}

size_t name_table_number(Arena *arena, NameTable *table, Slice name) {
    return entry_of(arena, table, name)->number;
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
