#ifndef ADDSUP_FIGURES_SCALE_H
#define ADDSUP_FIGURES_SCALE_H
/* Words and letters that multiply a numeral: million, m, bn, k, lakh, hundred, dozen. */
#include "figures/word.h"

typedef struct Scale {
    TableWord word;
    uint8_t power; /* of ten */
    uint8_t times; /* and by this: 12 of a dozen */
    bool glued;    /* a letter or two, close to the digits: m may be metres, b is said of money */
    bool money;    /* only of money: grand */
} Scale;

/* For the one below, of the word that starts at `start`. */
const Scale *scale_word(Slice text, size_t at, size_t start, bool money, size_t *end);

/* The scale behind a numeral that ends at `at`, and where it ends; NULL if there is none. */
static inline const Scale *scale_read(Slice text, size_t at, bool money, size_t *end) {
    static const uint32_t firsts = LETTER('b') | LETTER('c') | LETTER('d') | LETTER('g') |
                                   LETTER('h') | LETTER('k') | LETTER('l') | LETTER('m') |
                                   LETTER('t');
    size_t start = byte_at(text, at) == '-' ? at + 1 : blanks_end(text, at);
    bool may = letter_among(byte_at(text, start), firsts);
    return may ? scale_word(text, at, start, money, end) : NULL;
}

#endif
