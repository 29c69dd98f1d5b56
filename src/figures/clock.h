#ifndef ADDSUP_FIGURES_CLOCK_H
#define ADDSUP_FIGURES_CLOCK_H
/* Times of the clock: "4.17am", "23:52", "9 p.m.", "0630 GMT"; and of races: 8:11.22. Noon is a
 * number word. */
#include "figures/digits.h"

typedef struct TimeSpan {
    size_t start, end;
    int minutes; /* after midnight */
} TimeSpan;

/* How long a race took: 8:11.22, 2:04:11. */
typedef struct RaceTime {
    size_t end;
    Rational seconds;
    int place; /* of the last digit */
} RaceTime;

/* The one that starts with this number: minutes and seconds with a fraction, or hours too. */
bool race_time_read(Slice text, const ShortNumber *number, RaceTime *time);

/* The time that starts with this number; false if there is none. */
bool time_read(Slice text, const ShortNumber *number, TimeSpan *span);

#endif
