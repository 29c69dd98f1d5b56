#ifndef ADDSUP_FIGURES_HEDGE_H
#define ADDSUP_FIGURES_HEDGE_H
/* The words beside a figure that say how it is meant: almost, more than, or so. They are the rows
 * of hedge_table.h. */
#include "figures/figure.h"
#include "figures/word.h"

/* The hedge that ends before `at`; its start in `start`. */
Hedge hedge_before(Slice text, size_t at, size_t *start);

/* The hedge behind `at`; its start and end. */
Hedge hedge_behind(Slice text, size_t at, size_t *start, size_t *end);

/* The numbers that a hedge makes of those between `low` and `high`, which are around `value`. */
Interval hedge_range(Hedge hedge, Rational value);

#endif
