#ifndef ADDSUP_TEXT_SCAN_H
#define ADDSUP_TEXT_SCAN_H
/* Passing over the bytes that say nothing. */
#include "base/slice.h"

static inline unsigned char byte_at(Slice text, size_t at) {
    return (unsigned char)text.bytes[at];
}

/* The first offset from `at` on, `end` at most, whose byte is 1 in `stops`. Four at a time: one
 * branch for most of them. */
static inline size_t scan_to(Slice text, size_t at, size_t end, const unsigned char stops[256]) {
    while (end - at >= 4 && !(stops[byte_at(text, at)] | stops[byte_at(text, at + 1)] |
                              stops[byte_at(text, at + 2)] | stops[byte_at(text, at + 3)])) {
        at += 4;
    }
    while (at < end && !stops[byte_at(text, at)]) {
        at++;
    }
    return at;
}

#endif
