#include "figures/date.h"
#include "figures/noun.h"
#include "figures/numeric_date.h"
#include "figures/word.h"

typedef struct DateWord {
    TableWord word;
    uint8_t number;
} DateWord;

static const DateWord months[] = {
    {"apr", 4},       {"april", 4}, {"aug", 8},      {"august", 8},    {"dec", 12},
    {"december", 12}, {"feb", 2},   {"february", 2}, {"jan", 1},       {"january", 1},
    {"jul", 7},       {"july", 7},  {"jun", 6},      {"june", 6},      {"mar", 3},
    {"march", 3},     {"may", 5},   {"nov", 11},     {"november", 11}, {"oct", 10},
    {"october", 10},  {"sep", 9},   {"sept", 9},     {"september", 9},
};

static const DateWord weekdays[] = {
    {"fri", 5}, {"friday", 5}, {"mon", 1},     {"monday", 1}, {"sat", 6},       {"saturday", 6},
    {"sun", 7}, {"sunday", 7}, {"thu", 4},     {"thur", 4},   {"thurs", 4},     {"thursday", 4},
    {"tue", 2}, {"tues", 2},   {"tuesday", 2}, {"wed", 3},    {"wednesday", 3},
};

/* Names of months and days have a capital; "march", "may" and "sun" without one are other words. */
static uint8_t month_of(const Word *word) {
    enum { LONG = 6 };
    const DateWord *row =
        word->capital || word->length >= LONG ? word_row(SORTED_WORDS(months), word) : NULL;
    return row ? row->number : 0;
}

bool month_word(const Word *word) {
    return month_of(word) > 0;
}

static uint8_t weekday_of(const Word *word) {
    const DateWord *row = word->capital ? word_row(SORTED_WORDS(weekdays), word) : NULL;
    return row ? row->number : 0;
}

static bool year_shaped(const ShortNumber *number) {
    return number->count == 4 && number->value >= 1000 && number->value <= 2199;
}

/* Is the number a year, and no longer numeral? */
static bool year_stands(Slice text, const ShortNumber *number) {
    if (!year_shaped(number)) {
        return false;
    }
    char behind = byte_at(text, number->start + 4);
    char further = byte_at(text, number->start + 5);
    return !letter_is(behind) && behind != '%' &&
           !((behind == ',' || behind == '.' || behind == '/') && digit_is(further));
}

/* Before "14 May" or "May 14": "Tuesday ", "Tuesday, ", "Tuesday the "; "Tuesday (14 May)". */
static void weekday_add(Slice text, DateSpan *span) {
    bool bracket = byte_at(text, span->start - 1) == '(' && byte_at(text, span->end) == ')';
    size_t at = blanks_start(text, span->start - bracket);
    size_t the = phrase_start(text, at, "the");
    at = the <= at ? blanks_start(text, the) : at;
    at -= byte_at(text, at - 1) == ',' || byte_at(text, at - 1) == '.';
    Word word = word_ending(text, at);
    span->date.weekday = weekday_of(&word);
    if (span->date.weekday > 0) {
        span->start = word.start;
        span->end += bracket;
    }
}

/* "May 5 2012", but not "on May 5 2012 people came". */
static bool counts_what_follows(Slice text, size_t end) {
    return noun_behind(text, end).plural;
}

/* ", 2019", " 2019" behind a date; without the comma it may be a count if `day_last`. */
static void year_add(Slice text, DateSpan *span, bool day_last) {
    size_t at = span->end;
    bool comma = byte_at(text, at) == ',';
    at = blanks_end(text, at + comma);
    if (at == span->end) {
        return;
    }
    ShortNumber year = short_number(text, at);
    if (year_stands(text, &year) && (comma || !day_last || !counts_what_follows(text, at + 4))) {
        span->date.year = (int16_t)year.value;
        span->end = at + 4;
    }
}

static size_t rank_end(Slice text, size_t at) {
    char first = letter_lower(byte_at(text, at)), second = letter_lower(byte_at(text, at + 1));
    bool rank = (first == 's' && second == 't') || (first == 'n' && second == 'd') ||
                (first == 'r' && second == 'd') || (first == 't' && second == 'h');
    return rank && !letter_is(byte_at(text, at + 2)) ? at + 2 : at;
}

/* The month behind a day that ends at `at`: " May", " of May", "-May". */
static size_t month_behind(Slice text, size_t at, uint8_t *month) {
    size_t of = phrase_end(text, at, " of");
    size_t start = blanks_end(text, of > 0 ? of : at);
    *month = 0;
    if (!capital_is(byte_at(text, start))) {
        return at;
    }
    Word word = word_at(text, start);
    *month = month_of(&word);
    return word.end + (byte_at(text, word.end) == '.' && word.length < 5);
}

/* 14 May 2019, 6th of August */
static bool day_first(Slice text, size_t at, size_t end, int day, DateSpan *span) {
    uint8_t month;
    size_t month_end = month_behind(text, end, &month);
    if (month == 0) {
        return false;
    }
    *span = (DateSpan){.start = at, .end = month_end};
    span->date.day = (uint8_t)day;
    span->date.month = month;
    size_t dot = byte_at(text, month_end - 1) == '.' ? 1 : 0;
    year_add(text, span, false);
    span->end -= span->date.year == 0 ? dot : 0;
    weekday_add(text, span);
    return true;
}

/* The month before `at`: "March ", "Sept. ". Its start, or `at`. */
static size_t month_before(Slice text, size_t at, uint8_t *month) {
    size_t end = blanks_start(text, at);
    end -= byte_at(text, end - 1) == '.';
    Word word = word_ending(text, end);
    bool apart = end < at || byte_at(text, at) == ',';
    *month = apart ? month_of(&word) : 0;
    return *month > 0 ? word.start : at;
}

/* "Jan. 31Conference": a heading whose line end was lost. */
static bool heading_stands(Slice text, size_t at) {
    return capital_is(byte_at(text, at)) && lower_is(byte_at(text, at + 1)) &&
           lower_is(byte_at(text, at + 2));
}

/* Does the numeral of a day of a month end at `end`? */
static bool day_ends(Slice text, size_t end) {
    char behind = byte_at(text, end);
    bool more = digit_is(byte_at(text, end + 1));
    return (!letter_is(behind) || heading_stands(text, end)) && behind != '%' &&
           !((behind == '.' || behind == ':' || behind == ',') && more);
}

/* May the number count a day of a month? */
static bool day_shaped(const ShortNumber *number) {
    return number->count <= 2 && number->value >= 1 && number->value <= 31;
}

/* The last day of "March 11-20": which of them is meant is not said. */
static void days_add(Slice text, DateSpan *span) {
    size_t dash = dash_length(text, span->end);
    if (dash == 0) {
        return;
    }
    ShortNumber last = short_number(text, span->end + dash);
    size_t end = short_number_end(&last);
    char behind = byte_at(text, end);
    if (day_shaped(&last) && last.value > span->date.day && !letter_is(behind) && behind != '-' &&
        behind != '%') {
        span->date.day = 0;
        span->end = end;
    }
}

/* "April, 1986": where the comma before the year at `at` stands; `at` if none does. */
static size_t comma_start(Slice text, size_t at) {
    size_t end = blanks_start(text, at);
    return end < at && byte_at(text, end - 1) == ',' ? end - 1 : at;
}

/* March 3, Sept. 5, 2016; September 2022. The number with its rank stands up to `end`. */
static bool month_first(Slice text, const ShortNumber *number, size_t end, DateSpan *span) {
    bool year = year_stands(text, number);
    bool day = day_shaped(number) && day_ends(text, end);
    if (!year && !day) {
        return false;
    }
    *span = (DateSpan){.end = end};
    size_t comma = year ? comma_start(text, number->start) : number->start;
    span->start = month_before(text, comma, &span->date.month);
    if (span->date.month == 0 || (comma < number->start && counts_what_follows(text, end))) {
        return false;
    }
    if (year) {
        span->date.year = (int16_t)number->value;
        return true;
    }
    span->date.day = (uint8_t)number->value;
    days_add(text, span);
    year_add(text, span, true);
    weekday_add(text, span);
    return true;
}

/* What joins two days of one month, and with which letters it starts and ends. */
static const TableWord day_joints[] = {"and", "or", "through", "till", "to", "until"};
static const uint32_t joint_firsts = LETTER('a') | LETTER('o') | LETTER('t') | LETTER('u');
static const uint32_t joint_lasts =
    LETTER('d') | LETTER('r') | LETTER('h') | LETTER('l') | LETTER('o');

/* "4 to 6 June", "4-6 June", "4/5 June": the first of two days, whose month stands behind the
 * second. Which day is meant by both with a dash between is not said. */
static bool day_before_day(Slice text, const ShortNumber *number, size_t end, DateSpan *span) {
    size_t dash = byte_at(text, end) == '/' ? 1 : dash_length(text, end), second = end + dash;
    if (dash == 0) {
        size_t start = blanks_end(text, end);
        if (!letter_among(byte_at(text, start), joint_firsts)) {
            return false;
        }
        Word joint = word_at(text, start);
        second = blanks_end(text, joint.end);
        if (!digit_is(byte_at(text, second)) || !WORD_AMONG(day_joints, &joint)) {
            return false;
        }
    }
    ShortNumber last = short_number(text, second);
    size_t last_end = rank_end(text, short_number_end(&last));
    if (!day_shaped(&last) || last.value <= number->value ||
        !day_first(text, last.start, last_end, last.value, span)) {
        return false;
    }
    span->start = number->start;
    span->end = dash > 0 ? span->end : end;
    span->date.day = (uint8_t)(dash > 0 ? 0 : number->value);
    span->date.weekday = 0;
    return true;
}

/* Does a number stand for itself that ends at `end`: no unit and nothing counted behind? */
static bool stands_alone(Slice text, size_t end, const Word *joint) {
    Word word = word_after(text, end);
    bool through = word_is(joint, "through") || word_is(joint, "till") || word_is(joint, "until");
    return day_ends(text, end) && byte_at(text, end) != '-' &&
           (word_none(&word) || word_is_grammar(&word) || heading_stands(text, end) ||
            (through && !noun_behind(text, end).plural));
}

/* "12 on March 1 to 26 on March 5" goes from 12 to 26. */
static bool day_is_dated(Slice text, size_t month, const Word *joint) {
    Word before = word_before(text, month);
    return word_is(joint, "to") && word_is(&before, "on");
}

/* "June 4 to 6": the second of two days, whose month stands before the first. */
static bool day_after_day(Slice text, const ShortNumber *number, size_t end, DateSpan *span) {
    size_t behind = blanks_start(text, number->start);
    if (!letter_among(byte_at(text, behind - 1), joint_lasts)) {
        return false;
    }
    Word joint = word_ending(text, behind);
    size_t first_end = blanks_start(text, joint.start), first = first_end;
    while (digit_is(byte_at(text, first - 1)) && first_end - first < 2) {
        first--;
    }
    ShortNumber before = short_number(text, first);
    if (!day_shaped(&before) || !WORD_AMONG(day_joints, &joint) || before.value >= number->value) {
        return false;
    }
    size_t month = month_before(text, first, &span->date.month);
    if (month == first || !stands_alone(text, end, &joint) || day_is_dated(text, month, &joint)) {
        return false;
    }
    span->start = number->start;
    span->end = end;
    span->date.day = (uint8_t)number->value;
    return true;
}

/* 31/12/2020, 23.8.2023, 2024-02-29 */
static bool numeric(Slice text, size_t at, DateSpan *span) {
    bool stands = numeric_date_read(text, at, span);
    if (stands) {
        weekday_add(text, span);
    }
    return stands;
}

bool date_read(Slice text, const ShortNumber *number, DateSpan *span) {
    if (number->count == 0 || number->count > 4) {
        return false;
    }
    size_t end = rank_end(text, short_number_end(number));
    *span = (DateSpan){0};
    if (day_shaped(number) &&
        (day_first(text, number->start, end, number->value, span) ||
         day_before_day(text, number, end, span) || day_after_day(text, number, end, span))) {
        return true;
    }
    char sign = byte_at(text, short_number_end(number));
    return month_first(text, number, end, span) ||
           ((sign == '/' || sign == '.' || sign == '-') && numeric(text, number->start, span));
}

bool date_of_rank(Slice text, size_t start, size_t end, Rational rank, DateSpan *span) {
    return rational_compare(rank, rational_of(31)) <= 0 &&
           day_first(text, start, end, (int)rank.numerator, span);
}

bool date_of_count(Slice text, size_t start, size_t end, Rational count, DateSpan *span) {
    static const TableWord on[] = {"by", "ended", "ending", "on", "since", "to", "until"};
    uint8_t month;
    size_t first = month_before(text, start, &month);
    bool cut = byte_at(text, blanks_start(text, start) - 1) == '.'; /* the Mar. one deadline */
    Word before = word_before(text, first);
    if (month == 0 || !(cut || WORD_AMONG(on, &before)) || noun_behind(text, end).plural ||
        rational_compare(count, rational_of(31)) > 0 || count.denominator != 1) {
        return false;
    }
    *span = (DateSpan){.start = first, .end = end};
    span->date.month = month;
    span->date.day = (uint8_t)count.numerator;
    return true;
}

/* "'80s", "1990s", "1960's" */
static size_t decade_end(Slice text, size_t at) {
    at += byte_at(text, at) == '\'';
    return byte_at(text, at) == 's' && !letter_is(byte_at(text, at + 1)) ? at + 1 : 0;
}

/* "2013-14", and the three years of "2010-12": two digits a little above the year's own. */
static bool years_follow(int year, int next) {
    enum { LONGEST = 20 };
    int after = next - year % 100;
    return next == (year + 1) % 100 || (after > 0 && after <= LONGEST);
}

/* "2013-14", "2023/24", "2023/2024" */
static size_t season_end(Slice text, size_t at, int year) {
    size_t dash = byte_at(text, at) == '/' ? 1 : dash_length(text, at);
    if (dash == 0) {
        return 0;
    }
    ShortNumber next = short_number(text, at + dash);
    size_t end = short_number_end(&next);
    char behind = byte_at(text, end);
    bool slash = byte_at(text, at) == '/';
    bool follows = (next.count == 2 && years_follow(year, next.value)) ||
                   (next.count == 1 && slash && next.value == (year + 1) % 10) ||
                   (next.count == 4 && slash && next.value == year + 1);
    return follows && behind != '/' && behind != '-' ? end : 0;
}

bool year_read(Slice text, const ShortNumber *number, DateSpan *span) {
    if (!year_shaped(number)) {
        return false;
    }
    int year = number->value;
    size_t behind = short_number_end(number);
    size_t end = year % 10 == 0 ? decade_end(text, behind) : 0;
    end = end > 0 ? end : season_end(text, behind, year);
    *span = (DateSpan){.start = number->start, .end = end > 0 ? end : behind};
    if (end > 0) {
        return true;
    }
    span->date.year = (int16_t)year;
    return year_stands(text, number);
}
