#ifndef ADDSUP_FIGURES_NUMERIC_DATE_H
#define ADDSUP_FIGURES_NUMERIC_DATE_H
/* Dates in digits alone: 31/12/2020, 23.8.2023, 2024-02-29, 02/28/87. */
#include "figures/date.h"

/* The date that starts at `at`. Which of two small numbers is the month is guessed only where the
 * year has four digits. */
bool numeric_date_read(Slice text, size_t at, DateSpan *span);

#endif
