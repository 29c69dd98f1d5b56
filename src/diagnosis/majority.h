#ifndef ADDSUP_DIAGNOSIS_MAJORITY_H
#define ADDSUP_DIAGNOSIS_MAJORITY_H
/* Words that make one half the point of a share: a majority, most, half, who won. */
#include "figures/figure.h"

/* Do they stand near the figure in its sentence, or in the headline? "The first half" and "the most
 * expensive" are none. */
bool majority_is_told(const Article *article, const Figure *figure);

#endif
