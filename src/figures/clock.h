#ifndef ADDSUP_FIGURES_CLOCK_H
#define ADDSUP_FIGURES_CLOCK_H
/* Times of the clock: "4.17am", "23:52", "9 p.m.", "0630 GMT". Noon is a number word. */
#include "figures/digits.h"

typedef struct TimeSpan {
    size_t start, end;
    int minutes; /* after midnight */
} TimeSpan;

/* The time that starts with this number; false if there is none. */
bool time_read(Slice text, const ShortNumber *number, TimeSpan *span);

#endif
