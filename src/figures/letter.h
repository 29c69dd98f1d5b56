#ifndef ADDSUP_FIGURES_LETTER_H
#define ADDSUP_FIGURES_LETTER_H
/* Single bytes of a text: its ASCII letters and digits, without a locale. A byte of a longer code
 * point counts as a letter of a word, so that "fünf" is one word. */
#include "base/slice.h"
#include <stdint.h>

/* The byte at an offset; 0 for every offset outside, one before the start included. */
static inline char byte_at(Slice text, size_t at) {
    return at < text.length ? text.bytes[at] : '\0';
}

static inline bool digit_is(char byte) {
    return (unsigned char)(byte - '0') < 10;
}

static inline bool letter_is(char byte) {
    return (unsigned char)((byte | 0x20) - 'a') < 26;
}

static inline bool capital_is(char byte) {
    return (unsigned char)(byte - 'A') < 26;
}

static inline bool lower_is(char byte) {
    return (unsigned char)(byte - 'a') < 26;
}

static inline char letter_lower(char byte) {
    return capital_is(byte) ? (char)(byte | 0x20) : byte;
}

/* A set of letters of either case has a bit for each, told by its low five bits. */
#define LETTER(letter) (UINT32_C(1) << ((letter)&31))

static inline bool letter_among(char byte, uint32_t letters) {
    return letter_is(byte) && (letters >> (byte & 31) & 1) != 0;
}

#endif
