#include "figures/clock.h"
#include "figures/word.h"

/* am, pm, a.m., p.m. at or behind `at`: the end, and 12 hours more in `hours`; 0 if none. */
static size_t half_day_end(Slice text, size_t at, int *hours) {
    at = blanks_end(text, at);
    char half = letter_lower(byte_at(text, at));
    bool dotted = byte_at(text, at + 1) == '.';
    size_t m = at + 1 + dotted;
    if ((half != 'a' && half != 'p') || letter_lower(byte_at(text, m)) != 'm' ||
        letter_is(byte_at(text, m + 1))) {
        return 0;
    }
    *hours = half == 'p' ? 12 : 0;
    return m + 1 + (dotted && byte_at(text, m + 1) == '.');
}

static bool zone_stands(Slice text, size_t at) {
    static const TableWord zones[] = {"aedt", "aest", "awst", "bst",  "cdt", "cest", "cet",
                                      "cst",  "edt",  "eest", "est",  "gmt", "hkt",  "hours",
                                      "hrs",  "ist",  "jst",  "mdt",  "msk", "nzdt", "nzst",
                                      "pdt",  "pkt",  "pst",  "sast", "utc", "wib"};
    static const uint32_t firsts = LETTER('a') | LETTER('b') | LETTER('c') | LETTER('e') |
                                   LETTER('g') | LETTER('h') | LETTER('i') | LETTER('j') |
                                   LETTER('m') | LETTER('n') | LETTER('p') | LETTER('s') |
                                   LETTER('u') | LETTER('w');
    size_t start = blanks_end(text, at);
    if (!letter_among(byte_at(text, start), firsts)) {
        return false;
    }
    Word word = word_at(text, start);
    return WORD_AMONG(zones, &word);
}

/* A time of day as its digits are printed. */
typedef struct ClockDigits {
    int hours, minutes;
    size_t count, end; /* digits of the hours; behind the minutes */
    char point;        /* between them; 0: none */
} ClockDigits;

/* "4", "4.17", "23:52", "0630" */
static bool clock_digits(Slice text, const ShortNumber *number, ClockDigits *clock) {
    *clock = (ClockDigits){
        .hours = number->value, .count = number->count, .end = short_number_end(number)};
    char point = byte_at(text, clock->end);
    if (clock->count == 4) {
        clock->minutes = clock->hours % 100;
        clock->hours /= 100;
    } else if (point == ':' || point == '.') {
        clock->point = point;
        clock->end += 3;
        ShortNumber minutes = short_number(text, clock->end - 2);
        clock->minutes = minutes.value;
        return clock->count <= 2 && minutes.count == 2;
    }
    return clock->count == 1 || clock->count == 2 || clock->count == 4;
}

/* 23:52, 14:05:30; 00.01 only where it cannot be a decimal. */
static bool clock_sound(Slice text, size_t at, const ClockDigits *clock) {
    char behind = byte_at(text, clock->end);
    bool more = digit_is(byte_at(text, clock->end + 1));
    if (digit_is(behind) || ((behind == ':' || behind == '.') && more)) {
        return false;
    }
    return clock->point == ':' || zone_stands(text, clock->end) ||
           (clock->count == 2 && byte_at(text, at) == '0');
}

bool time_read(Slice text, const ShortNumber *number, TimeSpan *span) {
    ClockDigits clock;
    if (!clock_digits(text, number, &clock)) {
        return false;
    }
    int later;
    size_t half_end = half_day_end(text, clock.end, &later);
    bool sound = half_end > 0       ? clock.hours >= 1 && clock.hours <= 12 && clock.count <= 2
                 : clock.point == 0 ? clock.count == 4 && zone_stands(text, clock.end)
                                    : clock_sound(text, number->start, &clock);
    if (!sound || clock.hours > 24 || clock.minutes > 59) {
        return false;
    }
    int hours = half_end > 0 ? clock.hours % 12 + later : clock.hours;
    *span = (TimeSpan){.start = number->start,
                       .end = half_end > 0 ? half_end : clock.end,
                       .minutes = hours * 60 + clock.minutes};
    return true;
}

/* ":31" behind hours or minutes at `at`; false if there is none. */
static bool sixtieth_read(Slice text, size_t at, int *value) {
    if (byte_at(text, at) != ':') {
        return false;
    }
    ShortNumber number = short_number(text, at + 1);
    *value = number.value;
    return number.count == 2 && number.value < 60;
}

/* ".22" behind the seconds; its end is `at` where there is none. */
static Rational fraction_read(Slice text, size_t at, size_t *end) {
    ShortNumber number = short_number(text, at + 1);
    bool stands = byte_at(text, at) == '.' && number.count > 0;
    *end = stands ? short_number_end(&number) : at;
    return stands ? rational_scaled(number.value, -(int)number.count) : rational_of(0);
}

bool race_time_read(Slice text, const ShortNumber *number, RaceTime *time) {
    enum { MOST_DIGITS = 3 };
    int second, third;
    size_t at = short_number_end(number);
    if (number->count > 2 || !sixtieth_read(text, at, &second)) {
        return false;
    }
    bool hours = number->count == 1 && sixtieth_read(text, at + 3, &third);
    int whole = number->value * 60 + second;
    whole = hours ? whole * 60 + third : whole;
    at += hours ? 6 : 3;
    Rational fraction = fraction_read(text, at, &time->end);
    size_t digits = time->end > at ? time->end - at - 1 : 0;
    char behind = byte_at(text, time->end);
    time->seconds = rational_add(rational_of(whole), fraction);
    time->place = -(int)digits;
    return (hours || digits > 0) && digits <= MOST_DIGITS && behind != ':' && !letter_is(behind);
}
