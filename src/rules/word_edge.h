#ifndef ADDSUP_RULES_WORD_EDGE_H
#define ADDSUP_RULES_WORD_EDGE_H
/* Where the words of rules and marked sentences start and end. A word is a run of a-z and 0-9, with
 * single apostrophes and hyphens inside: "co-op", "party's". */
#include "base/slice.h"

extern const unsigned char word_bytes[256]; /* 1 for a-z and 0-9; for the functions here alone */

static inline bool is_word_byte(char byte) {
    return word_bytes[(unsigned char)byte];
}

/* Does a word go on at `at`, which lies behind a byte of it? */
static inline bool word_goes_on(Slice text, size_t at) {
    if (at >= text.length) {
        return false;
    }
    char byte = text.bytes[at];
    return is_word_byte(byte) || ((byte == '\'' || byte == '-') && at + 1 < text.length &&
                                  is_word_byte(text.bytes[at + 1]));
}

/* The first offset from `at` on where a byte of a word stands; the length if there is none. */
static inline size_t word_start(Slice text, size_t at) {
    while (at < text.length && !is_word_byte(text.bytes[at])) {
        at++;
    }
    return at;
}

/* The end of the word that starts at `at`; `at` itself if none does. */
size_t word_end(Slice text, size_t at);

#endif
