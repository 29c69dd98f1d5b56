#ifndef ADDSUP_FIGURES_FIGURE_START_H
#define ADDSUP_FIGURES_FIGURE_START_H
/* The loop that sees every byte of every article. What it finds only may be a figure: the readers
 * decide. */
#include "base/slice.h"

/* The next offset from `at` on where a digit stands or a word that may begin a number; the text's
 * length if there is none. */
size_t figure_start(Slice text, size_t at);

/* May a number word start with these four letters? Behind the end of a shorter one anything may be.
 */
bool number_word_may_start(const char *letters);

#endif
