#ifndef ADDSUP_FIGURES_FIGURE_HEDGE_H
#define ADDSUP_FIGURES_FIGURE_HEDGE_H
/* Gives a figure the hedge that stands beside it. Which words are hedges is known to hedge.h. */
#include "figures/figure.h"

/* The one that starts at `tail`, if any. */
void figure_hedge_behind(Slice text, Figure *figure, size_t tail);

/* The one behind it or else before it, but for words before `taken`, which belong to another. A
 * vague amount ("dozens") is about what it says. */
void figure_hedge(Slice text, size_t taken, Figure *figure, size_t tail, bool vague);

#endif
