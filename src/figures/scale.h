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

/* The scale behind a numeral that ends at `at`, and where it ends; NULL if there is none. */
const Scale *scale_read(Slice text, size_t at, bool money, size_t *end);

#endif
