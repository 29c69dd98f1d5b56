#ifndef ADDSUP_FIGURES_LABEL_H
#define ADDSUP_FIGURES_LABEL_H
/* Numbers that count nothing: A320, Covid-19, page 7, 10 Downing Street, 0161 496 0733. */
#include "figures/word.h"

typedef struct Span {
    size_t start, end;
} Span;

/* Is the digit at `at` part of a code, an address or a telephone number? Nothing before `from` is
 * looked at. */
bool code_read(Slice text, size_t at, size_t from, Span *span);

/* Does a word before `at` make a bare number a label: "Article 37"? */
bool label_before(Slice text, size_t at);

/* Does what follows: "10 Downing Street", "50 Cent"? The end of the number is `at`. */
bool label_behind(Slice text, size_t start, size_t at);

#endif
