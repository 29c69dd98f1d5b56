#ifndef ADDSUP_FIGURES_BARE_YEAR_H
#define ADDSUP_FIGURES_BARE_YEAR_H
/* Years that stand alone. */
#include "figures/quantity.h"

/* Is a numeral of four digits the year that it looks like, and no count: in 2016, but 2016 votes?
 */
bool year_is(Slice text, const Quantity *quantity);

/* "the same 1986 month", "the 2019 week": a year before what it has many of, and no such length. */
bool year_of_period(Slice text, const Quantity *quantity);

#endif
