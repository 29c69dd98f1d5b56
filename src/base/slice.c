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

int slice_compare(Slice a, Slice b) {
    size_t common = a.length < b.length ? a.length : b.length;
    int order = common ? memcmp(a.bytes, b.bytes, common) : 0;
    if (order) {
        return order;
    }
    return (a.length > b.length) - (a.length < b.length);
}
