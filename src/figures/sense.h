#ifndef ADDSUP_FIGURES_SENSE_H
#define ADDSUP_FIGURES_SENSE_H
/* What a bare number is by the words around it: a count, an age, a year, or no figure at all. */
#include "figures/quantity.h"

/* "aged 19", "66-year-old", "Truss, 47,", "Mr Bhandari (58)", "turned 80". */
bool age_is(Slice text, const Quantity *quantity);

/* "in his 70s", at the 7: the two ends of the age, and the end of "70s"; false if it is none. */
bool age_decade(Slice text, size_t at, Rational *low, Rational *high, size_t *end);

/* Is a numeral of four digits the year that it looks like, and no count: in 2016, but 2016 votes?
 */
bool year_is(Slice text, const Quantity *quantity);

/* Words that look like numbers and are none: "one of the", "no one", "second quarter", "a third
 * party", "first half". */
bool number_is_idle(Slice text, const Quantity *quantity);

/* Is "a third" an ordinal: "a third party", but not "a third of", "a third more", "a third."? */
bool third_is_rank(Slice text, const Quantity *quantity);

#endif
