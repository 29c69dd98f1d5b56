#ifndef ADDSUP_FIGURES_HEDGE_TABLE_H
#define ADDSUP_FIGURES_HEDGE_TABLE_H
/* The words that hedge a figure, one row each. Where they stand is for hedge.h. */
#include "figures/figure.h"
#include "figures/word.h"

/* A hedge before a figure, from its last word, by which the rows are sorted, to those before it. */
typedef struct HedgeWords {
    TableWord last, second;
    const char *first;
    Hedge hedge;
} HedgeWords;

/* The rows of a last word, `count` of them: the one without a second word first; NULL if none. */
const HedgeWords *hedges_ending(const Word *last, size_t *count);

/* A hedge behind a figure, from its first word, by which the rows are sorted. */
typedef struct HedgePhrase {
    TableWord first;
    const char *rest;
    Hedge hedge;
} HedgePhrase;

/* The rows of a first word, `count` of them; NULL if none. */
const HedgePhrase *hedges_starting(const Word *first, size_t *count);

#endif
