#ifndef ADDSUP_RELATIONS_CALENDAR_H
#define ADDSUP_RELATIONS_CALENDAR_H
/* Dates in the Gregorian calendar: which day of the week they are, and whether they are at all. */
#include "figures/figure.h"

/* Is there such a day? A date without a year may be 29 February. False if day or month are missing.
 */
bool date_exists(Date date);

/* 1 Monday to 7 Sunday, by Zeller's congruence; 0 if a part is missing or there is no such day. */
uint8_t date_weekday(Date date);

/* The date in the year in which it is nearest to the other; `near` has all its parts. */
Date date_nearest(Date date, Date near);

/* Days since 1 March of the year 0; the date has all its parts. */
int64_t date_day_number(Date date);

/* "Monday"; weekday from 1 to 7. */
const char *weekday_name(uint8_t weekday);

#endif
