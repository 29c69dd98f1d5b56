#ifndef ADDSUP_FIGURES_DATE_H
#define ADDSUP_FIGURES_DATE_H
/* Dates in the forms of newspapers, any part missing, and times of the clock. */
#include "figures/figure.h"
#include "figures/word.h"

/* A date or time as found. */
typedef struct DateSpan {
    size_t start, end;
    Date date;
    int minutes; /* of a time: after midnight */
} DateSpan;

/* The date whose first digits stand at `at`: "Tuesday 14 May 2019" (found at the 1), "March 3",
 * "31/12/2020", "September 2022". False if there is none. Bare years are left to year_read. */
bool date_read(Slice text, size_t at, DateSpan *span);

/* "fifth of May": the month behind an ordinal in words that ends at `end`. */
bool date_of_rank(Slice text, size_t start, size_t end, int day, DateSpan *span);

/* A bare year, a decade ("1990s") or a season ("2013-14") at `at`. */
bool year_read(Slice text, size_t at, DateSpan *span);

/* "4.17am", "23:52", "9 p.m.", "0630 GMT". */
bool time_read(Slice text, size_t at, DateSpan *span);

#endif
