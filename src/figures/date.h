#ifndef ADDSUP_FIGURES_DATE_H
#define ADDSUP_FIGURES_DATE_H
/* Dates in the forms of newspapers, any part missing. */
#include "figures/digits.h"
#include "figures/figure.h"
#include "figures/word.h"

typedef struct DateSpan {
    size_t start, end;
    Date date;
} DateSpan;

/* The date whose first digits are this number: "Tuesday 14 May 2019" (found at the 1), "March 3",
 * "31/12/2020", "September 2022". False if there is none. Bare years are left to year_read. */
bool date_read(Slice text, const ShortNumber *number, DateSpan *span);

/* "March", "Sept", with a capital. */
bool month_word(const Word *word);

/* "fifth of May": the month behind an ordinal in words that ends at `end`. */
bool date_of_rank(Slice text, size_t start, size_t end, Rational rank, DateSpan *span);

/* "the week ended April four": the month before a number in words, which counts nothing. */
bool date_of_count(Slice text, size_t start, size_t end, Rational count, DateSpan *span);

/* A bare year, a decade ("1990s") or a season ("2013-14") that starts with this number. */
bool year_read(Slice text, const ShortNumber *number, DateSpan *span);

#endif
