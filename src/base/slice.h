#ifndef ADDSUP_BASE_SLICE_H
#define ADDSUP_BASE_SLICE_H
/* A borrowed run of bytes: somebody else owns them, and they outlive the slice. Not terminated. */
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

typedef struct Slice {
    const char *bytes;
    size_t length;
} Slice;

/* The slice of a string literal. */
#define SLICE(literal) ((Slice){"" literal, sizeof(literal) - 1})

static inline Slice slice_of(const char *string) {
    return (Slice){string, strlen(string)};
}

/* Slices that differ nearly always differ in their first byte. */
static inline bool slice_equal(Slice a, Slice b) {
    return a.length == b.length &&
           (a.length == 0 || (*a.bytes == *b.bytes && memcmp(a.bytes, b.bytes, a.length) == 0));
}

static inline bool slice_starts(Slice whole, Slice start) {
    return whole.length >= start.length && slice_equal((Slice){whole.bytes, start.length}, start);
}

static inline bool slice_ends(Slice whole, Slice end) {
    return whole.length >= end.length &&
           slice_equal((Slice){whole.bytes + whole.length - end.length, end.length}, end);
}

/* The bytes from `start` up to `end`, not including it. */
static inline Slice slice_part(Slice whole, size_t start, size_t end) {
    return (Slice){whole.bytes + start, end - start};
}

/* The offset of the first `part`, which is not empty, in `whole`; the length of that if it is not
 * there. */
size_t slice_find(Slice whole, Slice part);

static inline bool slice_has(Slice whole, Slice part) {
    return slice_find(whole, part) < whole.length;
}

/* Does one of these stand in it? */
static inline bool slice_has_any(Slice whole, const char *const *parts, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (slice_has(whole, slice_of(parts[i]))) {
            return true;
        }
    }
    return false;
}

/* Without blanks (space, tab, line ends) on either side. */
Slice slice_trim(Slice slice);

/* By bytes, the shorter first: less than, equal to or greater than 0. Independent of locale. */
int slice_compare(Slice a, Slice b);

#endif
