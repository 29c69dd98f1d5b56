#ifndef ADDSUP_FIGURES_SHARED_UNIT_H
#define ADDSUP_FIGURES_SHARED_UNIT_H
/* A unit that is told once: behind the last of a list, as "55, 28 and 17 per cent" are three
 * percentages, or of the first of two sums, as in "2 billion dollars against 3 billion"; or by the
 * figure beside it, as pounds are money, but weight beside kilograms. */
#include "figures/figure.h"

/* Makes the bare numbers before the last figure percentages, if that is one, and the last figure
 * money, if it is compared with a sum right before it. Makes pounds weight beside a weight. */
void unit_share(Slice text, Figures *figures);

#endif
