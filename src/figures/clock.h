#ifndef ADDSUP_FIGURES_CLOCK_H
#define ADDSUP_FIGURES_CLOCK_H
/* Times of the clock: "4.17am", "23:52", "9 p.m.", "0630 GMT". Noon is a number word. */
#include "base/slice.h"

typedef struct TimeSpan {
    size_t start, end;
    int minutes; /* after midnight */
} TimeSpan;

/* The time whose first digit is at `at`; false if there is none. */
bool time_read(Slice text, size_t at, TimeSpan *span);

#endif
