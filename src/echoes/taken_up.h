#ifndef ADDSUP_ECHOES_TAKEN_UP_H
#define ADDSUP_ECHOES_TAKEN_UP_H
/* Figures that are told as known: "the 42 men", "all 17", "each of the 8,142", "August's 4.7%", or
 * as what was told roughly before: "precisely 1,034". */
#include "figures/figure.h"

/* Does a word before the figure say so: the, all, these, its, a name's possessive? */
bool figure_is_definite(const Article *article, const Figure *figure);

/* The same, or is it called exact, or the count? */
bool figure_is_taken_up(const Article *article, const Figure *figure);

#endif
