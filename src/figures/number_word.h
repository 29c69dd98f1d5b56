#ifndef ADDSUP_FIGURES_NUMBER_WORD_H
#define ADDSUP_FIGURES_NUMBER_WORD_H
/* The words of which numbers are made. */
#include "figures/word.h"
#include "numbers/rational.h"

typedef enum NumberRole {
    NUMBER_UNIT,    /* zero to nine */
    NUMBER_TEEN,    /* ten to nineteen */
    NUMBER_TENS,    /* twenty to ninety */
    NUMBER_HUNDRED, /* hundred */
    NUMBER_SCALE,   /* thousand, million, lakh: value is the power of ten */
    NUMBER_DOZEN,   /* dozen, score */
    NUMBER_RANK,    /* third, twelfth: an ordinal, or a part of a whole */
    NUMBER_RANK_TENS,
    NUMBER_RANK_HUNDRED,
    NUMBER_RANK_SCALE,
    NUMBER_PART,    /* half, quarters, fifths: value is how many make a whole */
    NUMBER_TIMES,   /* twice, doubled: value is the factor */
    NUMBER_INVERSE, /* halved: one over the factor */
    NUMBER_CLOCK,   /* noon, midnight: value is the hour */
    NUMBER_NONE
} NumberRole;

typedef struct NumberWord {
    TableWord word;
    NumberRole role;
    uint8_t value;
    bool plural; /* cannot begin a number: millions */
} NumberWord;

/* The row of a word; NULL for words that are no number. */
const NumberWord *number_word(const Word *word);

/* The row of the first `length` letters of a word: of "tenfold" the ten. */
const NumberWord *number_word_cut(const Word *word, size_t length);

#endif
