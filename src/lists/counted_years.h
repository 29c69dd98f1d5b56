#ifndef ADDSUP_LISTS_COUNTED_YEARS_H
#define ADDSUP_LISTS_COUNTED_YEARS_H
/* How often something happened, and the years in which it did: "won it three times, in 2011, 2014
 * and 2019", "its fifth title, to go with those of 1998, 2004, 2011 and 2013". */
#include "claims/claim.h"

/* As how often, or as the how manieth, the years behind the figure tell it; 0 if it has none, or if
 * they may be some of them. */
size_t counted_years(const Claims *claims, size_t figure);

#endif
