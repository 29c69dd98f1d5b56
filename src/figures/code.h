#ifndef ADDSUP_FIGURES_CODE_H
#define ADDSUP_FIGURES_CODE_H
/* Digits that are part of a code, an address or a telephone number: A320, Covid-19, 0161 496 0733,
 * version 4.11.2, jo7@example.org. */
#include "base/slice.h"

typedef struct CodeSpan {
    size_t start, end;
} CodeSpan;

/* Is the digit at `at` part of a code? Nothing before `from` is looked at. */
bool code_read(Slice text, size_t at, size_t from, CodeSpan *span);

#endif
