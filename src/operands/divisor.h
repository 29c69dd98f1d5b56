#ifndef ADDSUP_OPERANDS_DIVISOR_H
#define ADDSUP_OPERANDS_DIVISOR_H
/* What a quotient is told for: the passengers of "$14 per passenger", the days of "60 a day", and
 * which figures may be the number of them. */
#include "figures/figure.h"

/* The word behind "per", "a", "for every" behind a quotient, or that of "per cow" before it; empty
 * where none is told, as of "each". */
Slice divisor_told(Slice text, const Figure *quotient);

/* Is it told before: "the yield per cow was 30 litres"? */
bool divisor_is_ahead(Slice text, const Figure *quotient);

/* Is the figure itself told for something: "100 per year"? */
bool divisor_is_behind(Slice text, const Figure *figure);

/* Does the figure count what is told: "1,960 primary and secondary schools" the schools of "£2,690
 * a school", "23 days" the days? */
bool divisor_is(Slice text, const Figure *figure, Slice told);

/* May it be the number of them: by its noun and unit it is no other's? */
bool divisor_may_be(Slice text, const Figure *figure, Slice told);

/* Do those that the figure counts stand before the quotient: "the average household spends £46 a
 * month" those of "28 million households"? */
bool divisor_is_subject(Slice text, const Figure *quotient, const Figure *figure);

#endif
