#ifndef ADDSUP_RELATIONS_SCALE_WORD_H
#define ADDSUP_RELATIONS_SCALE_WORD_H
/* The words and letters that multiply a numeral, by family, so that one can be put in another's
 * place:
 * "$1.4 billion" for "$1.4 million", "£3bn" for "£3m". */
#include "base/buffer.h"

typedef struct ScaleWord {
    const char *text;
    int exponent; /* it multiplies by 10^exponent */
    int family;   /* words, letters, wire abbreviations, Indian */
} ScaleWord;

/* The scale word at the end of a figure's text; NULL if there is none. */
const ScaleWord *scale_word_of(Slice figure);

/* The next other word of the same family behind `last` (NULL: the first); NULL behind the last. */
const ScaleWord *scale_word_next(const ScaleWord *from, const ScaleWord *last);

/* The figure's text with one scale word put in the place of another. */
void scale_word_replace(Buffer *out, Slice figure, const ScaleWord *from, const ScaleWord *to);

#endif
