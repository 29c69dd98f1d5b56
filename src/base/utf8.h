#ifndef ADDSUP_BASE_UTF8_H
#define ADDSUP_BASE_UTF8_H
/* UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing above U+10FFFF. */
#include "base/buffer.h"
#include "base/slice.h"
#include <stdint.h>

/* How many of the slice's bytes are valid from the start; its length if all are. */
size_t utf8_valid_length(Slice slice);

/* The code point that starts at `bytes` and its length in bytes, of text known to be valid. */
uint32_t utf8_decode(const char *bytes, size_t *length);

/* The length in bytes of the code point whose first byte this is, in valid text. */
static inline size_t utf8_length(char first) {
    unsigned char byte = (unsigned char)first;
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/* Is this the second, third or fourth byte of a code point? */
static inline bool utf8_continues(char byte) {
    return ((unsigned char)byte & 0xC0) == 0x80;
}

/* Code points in valid text, and the units that UTF-16 would take for them. */
size_t utf8_count(Slice slice);
size_t utf8_unit_count(Slice slice);

void utf8_add(Buffer *buffer, uint32_t code_point);

/* The slice with each byte that is not part of valid UTF-8 written as U+FFFD. */
void utf8_add_repaired(Buffer *buffer, Slice slice);

#endif
