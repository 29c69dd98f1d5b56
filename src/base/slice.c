#include "base/slice.h"

static bool is_blank(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

Slice slice_trim(Slice slice) {
    while (slice.length && is_blank(slice.bytes[slice.length - 1])) {
        slice.length--;
    }
    while (slice.length && is_blank(*slice.bytes)) {
        slice.bytes++;
        slice.length--;
    }
    return slice;
}

size_t slice_find(Slice whole, Slice part) {
    size_t at = 0;
    while (whole.length - at >= part.length) {
        size_t starts = whole.length - at - part.length + 1; /* so many offsets are left */
        const char *first = memchr(whole.bytes + at, part.bytes[0], starts);
        if (!first) {
            break;
        }
        at = (size_t)(first - whole.bytes);
        if (first[part.length - 1] == part.bytes[part.length - 1] &&
            memcmp(first, part.bytes, part.length) == 0) {
            return at;
        }
        at++;
    }
    return whole.length;
}

int slice_compare(Slice a, Slice b) {
    size_t common = a.length < b.length ? a.length : b.length;
    int order = common ? memcmp(a.bytes, b.bytes, common) : 0;
    if (order) {
        return order;
    }
    return (a.length > b.length) - (a.length < b.length);
}
