#ifndef ADDSUP_FIGURES_SHARED_UNIT_H
#define ADDSUP_FIGURES_SHARED_UNIT_H
/* A unit that is told once, behind the last of a list: "55, 28 and 17 per cent" are three
 * percentages. */
#include "figures/figure.h"

/* Makes bare numbers percentages that end in the last figure, if that is one. */
void unit_share(Slice text, Figures *figures);

#endif
