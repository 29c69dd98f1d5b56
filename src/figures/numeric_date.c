#include "figures/numeric_date.h"
#include "figures/short_year.h"

/* Three numbers with one sign between them, as printed. */
typedef struct Triple {
    int part[3];
    size_t count[3], end; /* digits of each; behind the last */
    char sign;
} Triple;

static bool triple_read(Slice text, size_t at, Triple *triple) {
    *triple = (Triple){.end = at};
    for (int i = 0; i < 3; i++) {
        ShortNumber number = short_number(text, triple->end);
        triple->part[i] = number.value;
        triple->count[i] = number.count;
        triple->end += number.count;
        char behind = byte_at(text, triple->end);
        if (i == 0) {
            triple->sign = behind;
        }
        if (triple->count[i] == 0 || (i < 2 && behind != triple->sign)) {
            return false;
        }
        triple->end += i < 2;
    }
    char behind = byte_at(text, triple->end);
    return (triple->sign == '/' || triple->sign == '.' || triple->sign == '-') &&
           !digit_is(behind) && !letter_is(behind) && behind != '/' && behind != '-';
}

/* 2024-02-29, else the day first unless only the month can stand there. */
static void triple_order(const Triple *triple, size_t *day, size_t *month, size_t *year) {
    bool year_first = triple->count[0] == 4 && triple->sign != '.';
    *year = year_first ? 0 : 2;
    *day = year_first ? 2 : 0;
    *month = 1;
    if (!year_first && triple->part[1] > 12) {
        *day = 1;
        *month = 0;
    }
}

/* 1987, and the 87 of 02/28/87, where the day is no month; 0 if it is none. */
static int triple_year(const Triple *triple, size_t day, size_t year) {
    enum { LEAST = 1000 };
    bool shorter = triple->count[year] == 2 && triple->count[0] <= 2 && triple->sign == '/' &&
                   triple->part[day] > 12;
    int value = triple->part[year];
    return shorter ? full_year(value) : triple->count[year] == 4 && value >= LEAST ? value : 0;
}

static bool triple_date(const Triple *triple, Date *date) {
    size_t day, month, year;
    triple_order(triple, &day, &month, &year);
    *date = (Date){.year = (int16_t)triple_year(triple, day, year),
                   .month = (uint8_t)triple->part[month],
                   .day = (uint8_t)triple->part[day]};
    return date->year > 0 && triple->count[day] <= 2 && triple->count[month] <= 2 &&
           date->day >= 1 && date->day <= 31 && date->month >= 1 && date->month <= 12;
}

bool numeric_date_read(Slice text, size_t at, DateSpan *span) {
    Triple triple;
    *span = (DateSpan){.start = at};
    if (!triple_read(text, at, &triple) || !triple_date(&triple, &span->date)) {
        return false;
    }
    span->end = triple.end;
    return true;
}
