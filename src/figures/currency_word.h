#ifndef ADDSUP_FIGURES_CURRENCY_WORD_H
#define ADDSUP_FIGURES_CURRENCY_WORD_H
/* The words of currencies: rows in ascending order of the word, with its shapes. */
#include "figures/word.h"

typedef struct CurrencyWord {
    TableWord word;
    const char *code;
    bool cents;
    bool before; /* also before an amount */
    bool close;  /* only close to the digits, and as written here: 42p */
} CurrencyWord;

extern const CurrencyWord currency_words[];
extern const size_t currency_word_count;
extern const WordShapes currency_words_shapes;

#endif
