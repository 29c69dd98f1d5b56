#ifndef ADDSUP_FIGURES_EIGHT_BYTES_H
#define ADDSUP_FIGURES_EIGHT_BYTES_H
/* Eight bytes of a text at once, as a number with the first in the lowest bits. What stands where
 * is told by masks that have the high bit of each byte that is meant. */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define EACH_BYTE(byte) (UINT64_C(0x0101010101010101) * (byte))

/* Between a number and its bytes in memory. */
static inline uint64_t bytes_ordered(uint64_t bytes) {
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    bytes = __builtin_bswap64(bytes);
#endif
    return bytes;
}

static inline uint64_t eight_bytes(const void *memory) {
    uint64_t bytes;
    memcpy(&bytes, memory, sizeof bytes);
    return bytes_ordered(bytes);
}

/* The same where no more than `left` bytes stand: zeros stand for the rest. */
static inline uint64_t eight_bytes_of(const void *memory, size_t left) {
    uint64_t bytes = 0;
    if (left >= sizeof bytes) {
        return eight_bytes(memory);
    }
    memcpy(&bytes, memory, left);
    return bytes_ordered(bytes);
}

static inline void eight_bytes_put(void *memory, uint64_t bytes) {
    bytes = bytes_ordered(bytes);
    memcpy(memory, &bytes, sizeof bytes);
}

/* The bytes between two of ASCII, both included. */
static inline uint64_t bytes_between(uint64_t bytes, unsigned char low, unsigned char high) {
    uint64_t seven = bytes & EACH_BYTE(0x7F);
    return (seven + EACH_BYTE(0x80u - low)) & ~(seven + EACH_BYTE(0x7Fu - high)) & ~bytes &
           EACH_BYTE(0x80);
}

/* The letters of ASCII: in lower case with this bit. */
static inline uint64_t letters_among(uint64_t bytes) {
    return bytes_between(bytes | EACH_BYTE(0x20), 'a', 'z');
}

/* How many bytes stand before the first of a mask, and behind the last. */
static inline size_t bytes_before(uint64_t mask) {
    return (unsigned)__builtin_ctzll(mask) / 8;
}

static inline size_t bytes_behind(uint64_t mask) {
    return (unsigned)__builtin_clzll(mask) / 8;
}

#endif
