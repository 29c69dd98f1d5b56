#ifndef ADDSUP_FIGURES_IDLE_NUMBER_H
#define ADDSUP_FIGURES_IDLE_NUMBER_H
/* Words that look like numbers and count nothing. */
#include "figures/quantity.h"

/* "one of the", "no one", "second quarter", "first half", "several hundred", a double bed. */
bool number_is_idle(Slice text, const Quantity *quantity);

/* Is "a third" an ordinal: "a third party", but not "a third of", "a third more", "a third."? */
bool third_is_rank(Slice text, const Quantity *quantity);

#endif
