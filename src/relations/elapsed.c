#include "relations/elapsed.h"

#include "relations/calendar.h"

enum {
    MONTHS = 12,
    WEEK = 7,
    HOUR = 60,
    DAY_MINUTES = 24 * HOUR,
    LAST_DAY = 31,
};

/* The least and the most of what may have passed, in whole units. */
typedef struct Passed {
    int64_t least, most;
    bool known;
} Passed;

static Date earliest(Date date) {
    date.month = date.month ? date.month : 1;
    date.day = date.day ? date.day : 1;
    return date;
}

static Date latest(Date date) {
    date.month = date.month ? date.month : MONTHS;
    date.day = date.day ? date.day : LAST_DAY;
    return date;
}

static int64_t months_completed(Date from, Date to) {
    return ((int64_t)to.year - from.year) * MONTHS + to.month - from.month - (to.day < from.day);
}

static Passed months_passed(Date from, Date to) {
    return (Passed){months_completed(latest(from), earliest(to)),
                    months_completed(earliest(from), latest(to)), from.year && to.year};
}

static bool is_later_in_year(Date a, Date b) {
    return a.month != b.month ? a.month > b.month : a.day > b.day;
}

/* "On Sept. 9, 2025, 71 days after June 30": a day without a year is the last before the other. */
static Date last_before(Date date, Date other) {
    if (!date.year && other.year && date.month && date.day) {
        date.year = other.year - is_later_in_year(date, other);
    }
    return date;
}

/* As "12 days later, on July 3" is the first behind it. */
static Date first_behind(Date date, Date other) {
    if (!date.year && other.year && date.month && date.day) {
        date.year = other.year + is_later_in_year(other, date);
    }
    return date;
}

/* "From 20 March until 19 April": of some year, which may be a leap year. */
static Passed days_of_some_year(Date from, Date to) {
    enum { COMMON = 2001, LEAP = 2004 };
    int64_t passed[2];
    const int16_t years[] = {COMMON, LEAP};
    for (size_t i = 0; i < 2; i++) {
        from.year = years[i];
        to.year = (int16_t)(years[i] + is_later_in_year(from, to));
        passed[i] = date_day_number(to) - date_day_number(from);
    }
    return (Passed){passed[0] < passed[1] ? passed[0] : passed[1],
                    passed[0] < passed[1] ? passed[1] : passed[0], true};
}

static Passed days_passed(Date from, Date to) {
    bool days_told = from.month && from.day && to.month && to.day;
    if (days_told && !from.year && !to.year) {
        return days_of_some_year(from, to);
    }
    int64_t days = date_day_number(to) - date_day_number(from);
    return (Passed){days, days, days_told && from.year && to.year};
}

/* The day on which a span begins may count. */
static Passed first_day_counted(Passed passed) {
    passed.most++;
    return passed;
}

/* "The 29 months from January 2020 to May 2022", "from 1991 to 2020, 30 years": of ends that are
 * told without their days the last may count whole. */
static Passed last_month_counted(Passed passed, Date to) {
    passed.most += !to.day;
    return passed;
}

/* From one time of day to the next of the other. */
static Passed minutes_passed(const Figure *from, const Figure *to) {
    bool known = from->kind == FIGURE_TIME && to->kind == FIGURE_TIME;
    int64_t minutes = known ? (int64_t)(to->value.numerator - from->value.numerator) : 0;
    minutes += minutes < 0 ? DAY_MINUTES : 0;
    return (Passed){minutes, minutes, known};
}

/* Whole units of `size`; of what has begun but is not over both are said. */
static Interval in_units(Passed passed, int64_t size, bool begun) {
    if (!passed.known || passed.most < 0) {
        return interval_unknown();
    }
    int64_t least = passed.least < 0 ? 0 : passed.least / size;
    int64_t most = (passed.most + (begun ? size - 1 : 0)) / size;
    return interval_closed(rational_of(least), rational_of(most));
}

static Interval years_between(Date from, Date to) {
    int64_t years = (int64_t)to.year - from.year;
    Passed passed = {years, years, from.year && to.year};
    return in_units(passed, 1, false);
}

/* A unit of time, the dates that it is told between, and how many of what is counted it has. */
typedef struct SpanUnit {
    const char *unit;
    DateGrain grain;
    int64_t size;
} SpanUnit;

static const SpanUnit span_units[] = {
    {"yr", GRAIN_YEAR, MONTHS}, {"mo", GRAIN_MONTH, 1},  {"wk", GRAIN_DAY, WEEK},
    {"d", GRAIN_DAY, 1},        {"h", GRAIN_TIME, HOUR}, {"min", GRAIN_TIME, 1},
};

static const SpanUnit *span_unit_of(const Figure *span) {
    for (size_t i = 0; span->unit && i < sizeof span_units / sizeof *span_units; i++) {
        if (strcmp(span->unit, span_units[i].unit) == 0) {
            return &span_units[i];
        }
    }
    return NULL;
}

static Interval duration_between(const SpanUnit *unit, const Figure *from, const Figure *to) {
    switch (unit->grain) {
    case GRAIN_YEAR:
    case GRAIN_MONTH:
        return in_units(last_month_counted(months_passed(from->date, to->date), to->date),
                        unit->size, from->date.month && to->date.month);
    case GRAIN_DAY:
        return in_units(first_day_counted(days_passed(last_before(from->date, to->date),
                                                      first_behind(to->date, from->date))),
                        unit->size, true);
    default:
        return in_units(minutes_passed(from, to), unit->size, true);
    }
}

DateGrain span_grain(const Figure *span) {
    const SpanUnit *unit = span->kind == FIGURE_DURATION ? span_unit_of(span) : NULL;
    return unit ? unit->grain : GRAIN_YEAR;
}

bool date_has_grain(const Figure *date, DateGrain grain) {
    switch (grain) {
    case GRAIN_YEAR:
        return date->kind == FIGURE_DATE && date->date.year;
    case GRAIN_MONTH:
        return date->kind == FIGURE_DATE && date->date.year && date->date.month;
    case GRAIN_DAY:
        return date->kind == FIGURE_DATE && date->date.month && date->date.day;
    default:
        return date->kind == FIGURE_TIME;
    }
}

Interval elapsed_between(const Figure *span, const Figure *from, const Figure *to) {
    if (span->kind == FIGURE_ORDINAL) {
        return years_between(from->date, to->date);
    }
    if (span->kind == FIGURE_DURATION) {
        const SpanUnit *unit = span_unit_of(span);
        return unit ? duration_between(unit, from, to) : interval_unknown();
    }
    return in_units(months_passed(from->date, to->date), MONTHS, false);
}
