#ifndef ADDSUP_CLAIMS_NAMES_H
#define ADDSUP_CLAIMS_NAMES_H
/* The names of people, parties and places in an article, linked: Mr Corbyn, Jeremy Corbyn and
 * Corbyn have one key. Found by capitals alone, without a dictionary of names; a headline in
 * capitals, or in title case, names nobody. */
#include "figures/figure.h"

typedef struct Name {
    size_t start, end; /* in the article's text, with title and initials, without 's */
    Slice key;         /* the surname of a person, all of any other name; as first printed */
} Name;

typedef LIST_OF(Name) Names;

/* All names of the sentences that hold a figure, in reading order; none overlaps a figure. */
void names_read(Arena *arena, const Article *article, const Figures *figures, Names *names);

#endif
