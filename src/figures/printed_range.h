#ifndef ADDSUP_FIGURES_PRINTED_RANGE_H
#define ADDSUP_FIGURES_PRINTED_RANGE_H
/* Two numbers that belong together: ranges ("between 18.9 and 19.3 billion", "4-6%", "four to six
 * weeks"), scores ("7-4", "63:32:5"), and parts named by two numbers ("three out of ten"). */
#include "figures/quantity.h"

/* If `first` is the lower end of a range: the range as a figure, and where it ends with a unit that
 * is spelt out in `tail`. */
bool printed_range_read(Slice text, const Quantity *first, size_t sentence_start, Figure *range,
                        size_t *tail);

/* The number behind `first` in a score: where it starts, or 0. The first and every later number of
 * a score is a figure of its own. */
size_t score_next(Slice text, const Quantity *first);

/* "one in five", "three out of ten", "one in every 12": makes a fraction of `first`. */
bool part_of_read(Slice text, Quantity *first);

#endif
