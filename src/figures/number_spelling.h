#ifndef ADDSUP_FIGURES_NUMBER_SPELLING_H
#define ADDSUP_FIGURES_NUMBER_SPELLING_H
/* Whole numbers written in words: "one hundred and seventy-two", "twenty-third". */
#include "base/buffer.h"

typedef struct Spelling {
    bool and_word; /* one hundred and two, not one hundred two */
    bool capital;  /* the first letter is one */
    bool rank;     /* an ordinal */
} Spelling;

/* Below a thousand million million. */
#define SPELLING_LIMIT UINT64_C(1000000000000000)

void number_spell(Buffer *out, uint64_t number, Spelling spelling);

#endif
