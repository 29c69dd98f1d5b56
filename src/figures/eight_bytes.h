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

static inline uint64_t four_bytes(const void *memory) {
    const unsigned char *bytes = memory;
    return bytes[0] | (uint64_t)bytes[1] << 8 | (uint64_t)bytes[2] << 16 | (uint64_t)bytes[3] << 24;
}

/* The same where no more than `left` bytes stand: zeros stand for the rest. What is read twice is
 * the same both times. */
static inline uint64_t eight_bytes_of(const void *memory, size_t left) {
    const unsigned char *bytes = memory;
    if (left >= 8) {
        return eight_bytes(bytes);
    }
    if (left >= 4) {
        return four_bytes(bytes) | four_bytes(bytes + left - 4) << 8 * (left - 4);
    }
    return left == 0 ? 0
                     : bytes[0] | (uint64_t)bytes[left / 2] << 8 * (left / 2) |
                           (uint64_t)bytes[left - 1] << 8 * (left - 1);
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
