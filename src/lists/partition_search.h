#ifndef ADDSUP_LISTS_PARTITION_SEARCH_H
#define ADDSUP_LISTS_PARTITION_SEARCH_H
/* A list of shares while it is put together, for partition.c and partition_kind.c. */
#include "lists/addend.h"
#include "relations/reading.h"

typedef struct PartitionSearch {
    Arena *arena;
    const Claims *claims;
    const Addends *addends;
    Readings *holding, *broken;
} PartitionSearch;

/* Shares from the addend at `first` to that at `last`, set-aside ones and other units left out. */
typedef struct Partition {
    size_t items[LIMIT_PARTS]; /* backwards */
    size_t count;
    int64_t sum;     /* an amount */
    unsigned traits; /* of any of them */
} Partition;

static inline const Addend *partition_addend(const PartitionSearch *search, size_t index) {
    return &search->addends->items[index];
}

static inline const Figure *partition_figure(const PartitionSearch *search, size_t index) {
    return &search->claims->figures->items[partition_addend(search, index)->figure];
}

/* Does one sentence tell all of them? */
static inline bool partition_is_sentence(const PartitionSearch *search,
                                         const Partition *partition) {
    return partition_addend(search, partition->items[0])->passage ==
           partition_addend(search, partition->items[partition->count - 1])->passage;
}

#endif
