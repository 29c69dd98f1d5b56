#ifndef ADDSUP_FIGURES_LABEL_H
#define ADDSUP_FIGURES_LABEL_H
/* Numbers that count nothing because of the words around them: page 7, 10 Downing Street. Codes are
 * told by their own shape: code.h. */
#include "base/slice.h"

/* Does a word before `at` make a bare number a label: "Article 37"? */
bool label_before(Slice text, size_t at);

/* Does what follows: "10 Downing Street", "50 Cent"? The end of the number is `at`. */
bool label_behind(Slice text, size_t start, size_t at);

/* Do both sides, of digits or words: "ranked 134", "seeded three", the 52 of "s 52(1)", 3 x 4? */
bool label_around(Slice text, size_t start, size_t end);

#endif
