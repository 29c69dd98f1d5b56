#ifndef ADDSUP_FIGURES_POSSESSION_H
#define ADDSUP_FIGURES_POSSESSION_H
/* The sign of possession, "Labour's", with a straight apostrophe or a curly one. */
#include "figures/word.h"

/* The length in bytes of the apostrophe at `at`; 0 if there is none. */
static inline size_t apostrophe_length(Slice text, size_t at) {
    if (byte_at(text, at) == '\'') {
        return 1;
    }
    bool curly = byte_at(text, at) == '\xE2' && byte_at(text, at + 1) == '\x80' &&
                 byte_at(text, at + 2) == '\x99';
    return curly ? 3 : 0;
}

/* The same for the apostrophe that ends at `at`. */
static inline size_t apostrophe_length_before(Slice text, size_t at) {
    size_t curly = sizeof "\u2019" - 1;
    return byte_at(text, at - 1) == '\''                  ? 1
           : apostrophe_length(text, at - curly) == curly ? curly
                                                          : 0;
}

/* The "s" of possession behind a word that ends at `end`; none if no such stands there. */
Word possession_behind(Slice text, size_t end);

/* The word itself, or the one that it is the "s" of: "Labour" of "Labour's". */
Word possession_owner(Slice text, Word word);

#endif
