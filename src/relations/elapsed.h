#ifndef ADDSUP_RELATIONS_ELAPSED_H
#define ADDSUP_RELATIONS_ELAPSED_H
/* The time between two dates, or two times of day, in the unit in which an age or a span tells it.
 * A date may lack its day, or its month: then all the times are meant that could lie between.
 *
 *     an age       years that are completed: born 4 June 2001, on 12 July 2025: 24
 *     a span       years completed, or begun where both dates have months: September 1964 to August
 *                  2017 is 52 or 53; of months, weeks, days, hours and minutes likewise; the first
 *                  day may count, and of ends without days the last: 1991 to 2020 may be 30 years
 *     an ordinal   the difference of the years: the 60th anniversary */
#include "figures/figure.h"

/* How finely a date must be told to be an end of a span: years lie between two dates with years,
 * hours between two times of day. */
typedef enum DateGrain { GRAIN_YEAR, GRAIN_MONTH, GRAIN_DAY, GRAIN_TIME } DateGrain;

DateGrain span_grain(const Figure *span);

bool date_has_grain(const Figure *date, DateGrain grain);

/* What `span` - an age, a duration, a bare number of years, an ordinal - may say of the time from
 * one to the other. Unknown where a date has no year, or the second comes before the first. */
Interval elapsed_between(const Figure *span, const Figure *from, const Figure *to);

#endif
