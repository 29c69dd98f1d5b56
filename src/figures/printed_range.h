#ifndef ADDSUP_FIGURES_PRINTED_RANGE_H
#define ADDSUP_FIGURES_PRINTED_RANGE_H
/* Ranges in which both ends are printed: "between 18.9 and 19.3 billion", "4-6%", "four to six
 * weeks".
 */
#include "figures/quantity.h"

/* If `first` is the lower end of a range: the range as a figure, and where it ends with a unit that
 * is spelt out in `tail`. */
bool printed_range_read(Slice text, const Quantity *first, size_t sentence_start, Figure *range,
                        size_t *tail);

#endif
