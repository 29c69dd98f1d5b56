#include "claims/time_order.h"

enum { MONTHS = 12, HALF_YEAR = 6 };

/* The month that a period names, from 1; 0 if it names none. */
static int month_of(Slice period) {
    static const char *const names[MONTHS] = {"january",   "february", "march",    "april",
                                              "may",       "june",     "july",     "august",
                                              "september", "october",  "november", "december"};
    for (int i = 0; i < MONTHS; i++) {
        if (slice_equal(period, slice_of(names[i]))) {
            return i + 1;
        }
    }
    return 0;
}

TimeOrder time_order(const Claims *claims, Slice then, Slice now) {
    int first = month_of(then.length ? then : claims->period),
        second = month_of(now.length ? now : claims->period);
    int later = second - first;
    if (!first || !second || later == 0 || later >= HALF_YEAR || later <= -HALF_YEAR) {
        return TIMES_UNTOLD;
    }
    return later > 0 ? TIMES_ASCEND : TIMES_DESCEND;
}
