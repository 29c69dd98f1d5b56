#ifndef ADDSUP_FIGURES_SCORE_H
#define ADDSUP_FIGURES_SCORE_H
/* Two numbers side by side that are no range: scores ("7-4", "63:32:5") and parts named by two
 * numbers ("three out of ten"). */
#include "figures/quantity.h"

/* The number behind `first` in a score: where it starts, or 0. Each number of a score is a figure
 * of its own. */
size_t score_next(Slice text, const Quantity *first);

/* "one in five", "three out of ten", "one in every 12": makes a fraction of `first`. */
bool part_of_read(Slice text, Quantity *first);

#endif
