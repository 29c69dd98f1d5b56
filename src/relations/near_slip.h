#ifndef ADDSUP_RELATIONS_NEAR_SLIP_H
#define ADDSUP_RELATIONS_NEAR_SLIP_H
/* The numerals one slip away from a figure's own that have about the value that is wanted: of the
 * hundred that each figure has, few come near. Whether they repair anything is for repair.c, how
 * likely they stand there by chance for chance.c. */
#include "figures/figure.h"

/* Those whose values lie between `low` and `high`, in the figure's unit, and perhaps some beside
 * them; all, if either is unknown or the figure is not above zero. */
void slips_near(Arena *arena, const Figure *figure, const Numeral *printed, Rational low,
                Rational high, Slips *slips);

/* What one of the numeral's units counts in the figure's value: a million for "1.2m". */
Rational slip_factor(const Figure *figure, const Numeral *printed);

#endif
