#include "claims/time_order.h"

enum { MONTHS = 12, HALF_YEAR = 6 };

/* The month that a period names, from 1; 0 if it names none. Most name none, and begin as none. */
static int month_of(Slice period) {
    static const Slice names[MONTHS] = {{"january", 7}, {"february", 8}, {"march", 5},
                                        {"april", 5},   {"may", 3},      {"june", 4},
                                        {"july", 4},    {"august", 6},   {"september", 9},
                                        {"october", 7}, {"november", 8}, {"december", 8}};
    for (int i = 0; period.length > 0 && i < MONTHS; i++) {
        if (*period.bytes == *names[i].bytes && slice_equal(period, names[i])) {
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
