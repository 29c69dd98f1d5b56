#ifndef ADDSUP_BASE_COUNT_H
#define ADDSUP_BASE_COUNT_H
/* Two counts or indexes beside each other. */
#include <stddef.h>

/* Less than, equal to or greater than 0, for qsort. */
static inline int count_order(size_t a, size_t b) {
    return (a > b) - (a < b);
}

static inline size_t count_distance(size_t a, size_t b) {
    return a > b ? a - b : b - a;
}

static inline size_t count_least(size_t a, size_t b) {
    return a < b ? a : b;
}

static inline size_t count_most(size_t a, size_t b) {
    return a > b ? a : b;
}

#endif
