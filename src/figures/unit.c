#include "figures/unit.h"
#include "figures/unit_table.h"

/* Signs and single letters, told apart by case and by whether they are close to the digits. */
typedef struct UnitSign {
    const char *sign;
    bool glued;
    Unit unit;
} UnitSign;

static const UnitSign unit_signs[] = {
    {"%", false, {"", "", UNIT_PERCENT, "percent", 0, NULL}},
    {"\xEF\xBC\x85", false, {"", "", UNIT_PERCENT, "percent", 0, NULL}},
    {"\xD9\xAA", false, {"", "", UNIT_PERCENT, "percent", 0, NULL}},
    {"km/hr", false, {"", "", UNIT_MEASURE, "km/h", 0, NULL}},
    {"km/h", false, {"", "", UNIT_MEASURE, "km/h", 0, NULL}},
    {"m/s", false, {"", "", UNIT_MEASURE, "m/s", 0, NULL}},
    {"km\xC2\xB2", false, {"", "", UNIT_MEASURE, "km²", 0, NULL}},
    {"km2", false, {"", "", UNIT_MEASURE, "km²", 0, NULL}},
    {"km\xC2\xB3", false, {"", "", UNIT_MEASURE, "km³", 0, NULL}},
    {"m\xC2\xB2", false, {"", "", UNIT_MEASURE, "m²", 0, NULL}},
    {"m\xC2\xB3", false, {"", "", UNIT_MEASURE, "m³", 0, NULL}},
    {"m2", true, {"", "", UNIT_MEASURE, "m²", 0, NULL}},
    {"m3", true, {"", "", UNIT_MEASURE, "m³", 0, NULL}},
    {"l/km", false, {"", "", UNIT_MEASURE, "L/km", 0, NULL}},
    {"\xC2\xB0 celsius", false, {"", "", UNIT_MEASURE, "°C", 0, NULL}},
    {"\xC2\xB0 fahrenheit", false, {"", "", UNIT_MEASURE, "°F", 0, NULL}},
    {"\xC2\xB0 C", false, {"", "", UNIT_MEASURE, "°C", 0, NULL}},
    {"\xC2\xB0 F", false, {"", "", UNIT_MEASURE, "°F", 0, NULL}},
    {"\xC2\xB0"
     "C",
     false,
     {"", "", UNIT_MEASURE, "°C", 0, NULL}},
    {"\xC2\xB0"
     "F",
     false,
     {"", "", UNIT_MEASURE, "°F", 0, NULL}},
    {"\xC2\xB0", false, {"", "", UNIT_MEASURE, "°", 0, NULL}},
    {"\xC2\xBA"
     "C",
     false,
     {"", "", UNIT_MEASURE, "°C", 0, NULL}},
    {"\xC2\xB5g", false, {"", "", UNIT_MEASURE, "µg", 0, NULL}},
    {"\xCE\xBCg", false, {"", "", UNIT_MEASURE, "µg", 0, NULL}},
    {"\xC2\xB5s", false, {"", "", UNIT_TIME, "µs", 0, NULL}},
    {"\xCE\xBCs", false, {"", "", UNIT_TIME, "µs", 0, NULL}},
    {"C", false, {"", "", UNIT_MEASURE, "°C", 0, NULL}},
    {"F", false, {"", "", UNIT_MEASURE, "°F", 0, NULL}},
    {"x", true, {"", "", UNIT_TIMES, "x", 0, NULL}},
    {"h", true, {"", "", UNIT_TIME, "h", 60, "min"}},
    {"s", true, {"", "", UNIT_TIME, "s", 0, NULL}},
    {"m", false, {"", "", UNIT_MEASURE, "m", 0, NULL}},
    {"l", false, {"", "", UNIT_MEASURE, "L", 0, NULL}},
    {"g", false, {"", "", UNIT_MEASURE, "g", 0, NULL}},
    {"t", true, {"", "", UNIT_MEASURE, "t", 0, NULL}},
    {"W", true, {"", "", UNIT_MEASURE, "W", 0, NULL}},
    {"V", true, {"", "", UNIT_MEASURE, "V", 0, NULL}},
    {"\"", false, {"", "", UNIT_MEASURE, "in", 0, NULL}},
};

static bool sign_stands(Slice text, size_t start, const char *sign) {
    size_t length = strlen(sign);
    if (text.length - start < length || memcmp(text.bytes + start, sign, length) != 0) {
        return false;
    }
    char behind = byte_at(text, start + length), last = sign[length - 1];
    bool open = letter_is(last) || digit_is(last);
    return !open || (!letter_is(behind) && !digit_is(behind) && behind != '/');
}

static const Unit *sign_read(Slice text, size_t at, size_t start, size_t *end) {
    char first = byte_at(text, start), second = byte_at(text, start + 1);
    if (letter_is(first) && letter_is(second) && second != 'm') { /* of more letters only km */
        return NULL;
    }
    for (size_t i = 0; i < sizeof unit_signs / sizeof *unit_signs; i++) {
        const UnitSign *row = &unit_signs[i];
        if (row->sign[0] == first && (start == at || !row->glued) &&
            sign_stands(text, start, row->sign)) {
            *end = start + strlen(row->sign);
            return &row->unit;
        }
    }
    return NULL;
}

/* The words of `rest` at `at`, the last one in singular or plural; 0 if they do not stand there. */
static size_t rest_end(Slice text, size_t at, const char *rest) {
    if (*rest == '\0') {
        return at;
    }
    size_t length = strlen(rest);
    size_t start = byte_at(text, at) == '-' ? at + 1 : blanks_end(text, at);
    if (start == at) {
        return 0;
    }
    for (size_t i = 0; i < length; i++) {
        if (rest[i] == ' ') {
            size_t behind = blanks_end(text, start);
            if (behind == start && byte_at(text, start) != '-') {
                return 0;
            }
            start = behind > start ? behind : start + 1;
        } else if (letter_lower(byte_at(text, start)) == rest[i]) {
            start++;
        } else {
            return 0;
        }
    }
    start += letter_lower(byte_at(text, start)) == 's' && !letter_is(byte_at(text, start + 1));
    return letter_is(byte_at(text, start)) ? 0 : start;
}

/* Of the rows with one first word, the one that takes most. */
static const Unit *longest(Slice text, const Unit *rows, size_t count, size_t at, size_t *end) {
    const Unit *best = NULL;
    *end = 0;
    for (size_t i = 0; i < count; i++) {
        size_t reached = rest_end(text, at, rows[i].rest);
        if (reached > *end) {
            *end = reached;
            best = &rows[i];
        }
    }
    return best;
}

/* "7.2 percentShares rose": the word before the end of a line that was lost. */
static Word first_of_run(Slice text, Word word) {
    for (size_t i = word.start + 1; i < word.end; i++) {
        if (capital_is(text.bytes[i]) && lower_is(text.bytes[i - 1])) {
            return word_ending(text, i);
        }
    }
    return word;
}

static const Unit *word_unit(Slice text, size_t start, size_t *end) {
    Word word = word_at(text, start);
    size_t count;
    SortedWords units = {unit_table, unit_table_count, sizeof *unit_table, &unit_table_shapes};
    const Unit *rows = word_rows(units, &word, &count);
    enum { LONG = 6 };
    if (!rows && word.length > LONG) {
        word = first_of_run(text, word);
        rows = word_rows(units, &word, &count);
    }
    bool plural = word.length > 2 && word.lower[word.length - 1] == 's';
    if (!rows && plural && !word_is(&word, "has")) {
        word.lower[--word.length] = '\0';
        rows = word_rows(units, &word, &count);
    }
    return rows ? longest(text, rows, count, word.end, end) : NULL;
}

/* "5 in" is five inches at the end of a clause, and else a place; Mt is a mount or a million
 * tonnes. Close to the digits it is always a unit: 2in. */
static bool unit_fits(Slice text, const Unit *unit, size_t at, size_t start, size_t end) {
    if (strcmp(unit->word, "in") != 0) {
        return strcmp(unit->word, "mt") != 0 || lower_is(byte_at(text, start));
    }
    if (start == at) {
        return true;
    }
    bool hyphen = byte_at(text, end) == '-'; /* 12 in-house lawyers */
    Word next = hyphen ? word_at(text, end + 1) : word_after(text, end);
    return (word_none(&next) && !digit_is(byte_at(text, next.start))) || word_is(&next, "thick") ||
           word_is(&next, "long") || word_is(&next, "wide") || word_is(&next, "more") ||
           word_is(&next, "high");
}

const Unit *unit_read(Slice text, size_t at, size_t *end) {
    char byte = byte_at(text, at);
    size_t start = byte == '-' ? at + 1 : blanks_end(text, at);
    char first = byte_at(text, start);
    if (byte == '-' && !letter_is(first)) {
        return NULL;
    }
    if (!letter_is(first) && first != '%' && first != '"' && (unsigned char)first < 0x80) {
        return NULL;
    }
    const Unit *unit = sign_read(text, at, start, end);
    if (unit && byte == '-' && unit->kind != UNIT_PERCENT) {
        unit = NULL;
    }
    if (unit) {
        return unit;
    }
    if (first == 'p' && byte_at(text, start + 1) == '.' && byte_at(text, start + 2) == 'c' &&
        !letter_is(byte_at(text, start + 3))) {
        *end = start + 3 + (byte_at(text, start + 3) == '.');
        static const Unit dotted = {"", "", UNIT_PERCENT, "percent", 0, NULL};
        return &dotted;
    }
    unit = word_unit(text, start, end);
    return unit && unit_fits(text, unit, at, start, *end) ? unit : NULL;
}

bool unit_spelt(const Unit *unit) {
    return strlen(unit->word) > 4 || strcmp(unit->word, "year") == 0 ||
           strcmp(unit->word, "week") == 0 || strcmp(unit->word, "day") == 0 ||
           strcmp(unit->word, "hour") == 0;
}
