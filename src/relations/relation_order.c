#include "relations/relation_order.h"

#include "base/count.h"
#include <stdlib.h>

static int by_operands(const Operands *a, const Operands *b) {
    for (size_t i = 0; i < a->count && i < b->count; i++) {
        if (a->items[i].figure != b->items[i].figure) {
            return count_order(a->items[i].figure, b->items[i].figure);
        }
    }
    return count_order(a->count, b->count);
}

static int by_reading(const Relation *a, const Relation *b) {
    return b->readings.items[b->reading].tight - a->readings.items[a->reading].tight;
}

/* By place of the result, then by kind and operands; of equals, the stated one is first, then
 * one that holds, then that of the more special pack, which comes later, then one whose reading
 * leaves no doubt. */
static int by_place(const void *left, const void *right) {
    const Relation *a = left, *b = right;
    const Operands *mine = relation_operands(a), *theirs = relation_operands(b);
    int order = count_order(mine->items[0].figure, theirs->items[0].figure);
    order = order ? order : (int)a->kind - (int)b->kind;
    order = order ? order : by_operands(mine, theirs);
    order = order ? order : (int)a->strength - (int)b->strength;
    order = order ? order : (int)a->status - (int)b->status;
    order = order ? order : count_order(b->rule, a->rule);
    return order ? order : by_reading(a, b);
}

static bool is_repeated(const Relation *a, const Relation *b) {
    return a->kind == b->kind && by_operands(relation_operands(a), relation_operands(b)) == 0;
}

void relations_sort(Relations *relations) {
    if (relations->count == 0) {
        return;
    }
    qsort(relations->items, relations->count, sizeof *relations->items, by_place);
    size_t kept = 1;
    for (size_t i = 1; i < relations->count; i++) {
        if (!is_repeated(&relations->items[kept - 1], &relations->items[i])) {
            relations->items[kept++] = relations->items[i];
        }
    }
    relations->count = kept;
}
