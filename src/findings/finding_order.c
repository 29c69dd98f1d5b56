#include "findings/finding_order.h"

#include "base/count.h"
#include <stdlib.h>

static int by_weight(const void *left, const void *right) {
    const Finding *a = left, *b = right;
    const FigureView *mine = &a->figures.items[0], *theirs = &b->figures.items[0];
    int order = (b->turn != NULL) - (a->turn != NULL);
    order = order ? order : (int)b->severity - (int)a->severity;
    order = order ? order : slice_compare(mine->file, theirs->file);
    order = order ? order : count_order(mine->start, theirs->start);
    return order ? order : slice_compare(a->rule, b->rule);
}

void findings_sort(Findings *findings) {
    if (findings->count) { /* there is nothing to point at where there are none */
        qsort(findings->items, findings->count, sizeof *findings->items, by_weight);
    }
}
