#ifndef ADDSUP_CLAIMS_NAMES_H
#define ADDSUP_CLAIMS_NAMES_H
/* The names of people, parties, firms and places in an article, linked: Mr Corbyn, Jeremy Corbyn
 * and Corbyn have one key, and so have Tesco plc and Tesco, the Tories and the Conservatives. Found
 * by capitals, without a dictionary of people; a headline in capitals, or in title case, names
 * nobody. */
#include "figures/figure.h"

typedef struct Name {
    size_t start, end; /* in the article's text, with title and initials, without 's */
    Slice key; /* the surname of a person where no other has it; what is usual for a party; all of
                  any other name, without "Inc"; as first printed */
} Name;

typedef LIST_OF(Name) Names;

/* All names of an article, in reading order; none overlaps a figure. */
void names_read(Arena *arena, const Article *article, const Figures *figures, Names *names);

#endif
