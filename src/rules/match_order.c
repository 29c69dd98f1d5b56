#include "rules/match_order.h"

#include <stdlib.h>

static int compare_offsets(size_t a, size_t b) {
    return (a > b) - (a < b);
}

/* By start, then marks; of equal ones the longest first. */
static int compare_matches(const void *a, const void *b) {
    const PatternMatch *left = a;
    const PatternMatch *right = b;
    int order = compare_offsets(left->start, right->start);
    for (size_t i = 0; order == 0 && i < PATTERN_SLOTS; i++) {
        order = compare_offsets(left->marks[i], right->marks[i]);
    }
    return order ? order : compare_offsets(right->end, left->end);
}

static bool same_match(const PatternMatch *a, const PatternMatch *b) {
    return a->start == b->start && memcmp(a->marks, b->marks, sizeof a->marks) == 0;
}

void matches_order(PatternMatches *matches, size_t first) {
    if (matches->count - first < 2) {
        return;
    }
    qsort(matches->items + first, matches->count - first, sizeof *matches->items, compare_matches);
    size_t kept = first + 1;
    for (size_t i = first + 1; i < matches->count; i++) {
        if (!same_match(&matches->items[kept - 1], &matches->items[i])) {
            matches->items[kept++] = matches->items[i];
        }
    }
    matches->count = kept;
}
