#ifndef ADDSUP_FIGURES_NUMBER_PHRASE_H
#define ADDSUP_FIGURES_NUMBER_PHRASE_H
/* A number in words: "one hundred and seventy-two", "twelve hundred", "three crore twelve lakh",
 * "twenty-third". Parts of a whole, scale words behind fractions and "a" before are left to
 * amount.h. */
#include "figures/number_word.h"

typedef struct NumberPhrase {
    size_t end;
    size_t last_start; /* of its last word */
    Wide value;
    uint8_t scale; /* the power of ten of the last word, if it is a scale word; else 0 */
    bool rank;     /* the last word is an ordinal */
    bool part;     /* the next word is a part: "two" of "two thirds" */
} NumberPhrase;

/* The longest number in words that starts with this one, whose row is known; its end is where the
 * word starts if there is none. */
NumberPhrase number_phrase_read(Slice text, const Word *first, const NumberWord *row);

/* The decimals behind "point": "nought four", "eleven", "zero eight". Their end, or 0; the digits
 * and how many they are in `digits` and `count`. */
size_t spoken_decimals(Slice text, size_t at, Wide *digits, int *count);

#endif
