#ifndef ADDSUP_RELATIONS_PUBLISHED_H
#define ADDSUP_RELATIONS_PUBLISHED_H
/* The day on which an article appeared, where its reader knows it and its text does not tell. */
#include "figures/figure.h"

/* "2026-05-03", a day that there was; false if it is none. */
bool published_read(const char *text, Date *day);

/* Gives each weekday without a year that of the day on which the article appeared, if the text
 * tells no full date of its own, and not where the year before or behind could be meant as well. */
void figures_take_year(Figures *figures, Date published);

#endif
