#ifndef ADDSUP_FIGURES_LABEL_WORD_H
#define ADDSUP_FIGURES_LABEL_WORD_H
/* Words that take a number as part of their name: Article 37, Channel 4, Group of Seven. Names that
 * no table knows are in numbered_name.h. */
#include "base/slice.h"

/* Does such a word, or a #, end before the number at `at`? */
bool label_word_before(Slice text, size_t at);

#endif
