#ifndef ADDSUP_FIGURES_AGE_H
#define ADDSUP_FIGURES_AGE_H
/* Ages, told from other numbers by the words around them. */
#include "figures/quantity.h"

/* "aged 19", "66-year-old", "Truss, 47,", "Mr Bhandari (58)", "turned 80". */
bool age_is(Slice text, const Quantity *quantity);

/* "in his 70s", at the 7: the two ends of the age, and the end of "70s"; false if it is none. */
bool age_decade(Slice text, size_t at, Rational *low, Rational *high, size_t *end);

/* Do the words around a range make it one of ages: "aged 16 to 24", "aged from 16 to 24", "the 16
 * to 24 age group"? */
bool ages_around(Slice text, size_t start, size_t end);

#endif
