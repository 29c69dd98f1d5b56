#include "relations/calendar.h"

static bool is_leap_year(int year) {
    return year == 0 || (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
}

bool date_exists(Date date) {
    static const uint8_t days[] = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > days[date.month]) {
        return false;
    }
    return date.month != 2 || date.day < 29 || is_leap_year(date.year);
}

/* Zeller counts January and February as months 13 and 14 of the year before, and days from
 * Saturday. */
uint8_t date_weekday(Date date) {
    if (date.year == 0 || !date_exists(date)) {
        return 0;
    }
    int year = date.month < 3 ? date.year - 1 : date.year;
    int month = date.month < 3 ? date.month + 12 : date.month;
    int from_saturday =
        (date.day + 13 * (month + 1) / 5 + year + year / 4 - year / 100 + year / 400) % 7;
    return (uint8_t)((from_saturday + 5) % 7 + 1);
}

/* March is the first month, so that a leap day is the last of its year. */
int64_t date_day_number(Date date) {
    int64_t year = date.month < 3 ? date.year - 1 : date.year;
    int64_t month = date.month < 3 ? date.month + 9 : date.month - 3;
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + date.day - 1;
}

Date date_nearest(Date date, Date near) {
    Date nearest = date;
    int64_t least = INT64_MAX;
    for (int year = near.year - 1; year <= near.year + 1; year++) {
        date.year = (int16_t)year;
        int64_t days = date_day_number(date) - date_day_number(near);
        days = days < 0 ? -days : days;
        if (date_exists(date) && days < least) {
            least = days;
            nearest = date;
        }
    }
    return nearest;
}

const char *weekday_name(uint8_t weekday) {
    static const char *const names[] = {"",         "Monday", "Tuesday",  "Wednesday",
                                        "Thursday", "Friday", "Saturday", "Sunday"};
    return names[weekday <= 7 ? weekday : 0];
}
