#ifndef ADDSUP_FIGURES_SHORT_YEAR_H
#define ADDSUP_FIGURES_SHORT_YEAR_H
/* Years of which only the last two digits are printed, behind an apostrophe: the summer of '69. */
#include "figures/date.h"

/* 87 is 1987, 07 is 2007. */
int full_year(int two_digits);

/* The year that this number ends. A quotation may open there too ("'12 dead'"), so that what stands
 * before must lead to a year. */
bool short_year_read(Slice text, const ShortNumber *number, DateSpan *span);

#endif
