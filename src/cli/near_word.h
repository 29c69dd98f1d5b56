#ifndef ADDSUP_CLI_NEAR_WORD_H
#define ADDSUP_CLI_NEAR_WORD_H
/* What was meant by a word that is not known. */
#include <stddef.h>

/* How many letters must be changed, added, left out, or swapped with their neighbour to make one
 * word of the other; for long words, more than any word is near. */
size_t word_distance(const char *a, const char *b);

/* Keeps in `nearest` (NULL at first) the one of two known words that is nearer to `word`, if any is
 * near: a third of its letters and one more may be wrong. */
void near_word_try(const char **nearest, const char *word, const char *known);

#endif
