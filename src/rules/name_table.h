#ifndef ADDSUP_RULES_NAME_TABLE_H
#define ADDSUP_RULES_NAME_TABLE_H
/* Names and a number for each: open addressing, filled once, read by many threads. Borrows the
 * names. Starts as {0}. */
#include "base/list.h"
#include "base/slice.h"
#include <stdint.h>

/* The number of a name that was declared, but badly: whoever refers to it need not be told again.
 */
#define NAME_FAULTY ((size_t)-1)

typedef struct NameEntry {
    Slice name;
    size_t number;
} NameEntry;

typedef struct NameTable {
    LIST_OF(NameEntry) entries; /* in order of their first put */
    uint32_t *slots;            /* index into entries + 1; 0: free */
    size_t slot_count;          /* a power of two, at least twice the entries */
} NameTable;

/* Room for `count` names in a table that has none yet, where it is known about how many will come.
 */
void name_table_reserve(Arena *arena, NameTable *table, size_t count);

/* A name that is there already gets the new number. */
void name_table_put(Arena *arena, NameTable *table, Slice name, size_t number);

/* The number of a name; one that is not there is put, numbered by the names before it. */
size_t name_table_number(Arena *arena, NameTable *table, Slice name);

/* False if the name is not there. */
bool name_table_find(const NameTable *table, Slice name, size_t *number);

#endif
