#include "figures/label.h"
#include "figures/digits.h"
#include "figures/number_word.h"

enum { CODE_REACH = 200 }; /* bytes looked back for the start of a code */

typedef struct LabelWord {
    const char *word;
    bool capital; /* only with one: Part 2 */
} LabelWord;

static const LabelWord label_words[] = {
    {"act", true},         {"airbus", true},      {"amendment", false},   {"annex", false},
    {"apollo", true},      {"appendix", false},   {"area", true},         {"article", false},
    {"articles", false},   {"asteroid", false},   {"band", false},        {"bbc", true},
    {"big", true},         {"bill", true},        {"boeing", true},       {"book", true},
    {"bowl", true},        {"box", true},         {"bus", true},          {"cac", false},
    {"camp", true},        {"card", true},        {"catch", false},       {"category", false},
    {"channel", false},    {"chapter", false},    {"chapters", false},    {"class", true},
    {"clause", false},     {"clauses", false},    {"concerto", false},    {"court", false},
    {"dax", false},        {"day", true},         {"directive", false},   {"district", false},
    {"division", false},   {"episode", false},    {"euro", true},         {"exhibit", false},
    {"exit", false},       {"fahrenheit", false}, {"falcon", false},      {"fig", false},
    {"figure", true},      {"file", true},        {"flat", true},         {"flight", false},
    {"footnote", false},   {"form", true},        {"formula", false},     {"freeway", false},
    {"ftse", true},        {"galaxy", true},      {"gate", false},        {"grade", false},
    {"group", true},       {"highway", false},    {"ibex", false},        {"interstate", false},
    {"ios", false},        {"ipad", false},       {"iphone", false},      {"isbn", false},
    {"item", false},       {"junction", false},   {"key", true},          {"law", true},
    {"league", true},      {"level", false},      {"line", true},         {"lot", true},
    {"mark", true},        {"mig", false},        {"model", false},       {"models", false},
    {"motorway", false},   {"nikkei", true},      {"no", false},          {"nos", false},
    {"note", true},        {"nr", false},         {"number", false},      {"opus", false},
    {"order", true},       {"p", false},          {"page", false},        {"pages", false},
    {"paragraph", false},  {"paragraphs", false}, {"part", true},         {"phase", false},
    {"pier", false},       {"platform", true},    {"playstation", false}, {"point", true},
    {"pole", false},       {"pp", false},         {"proposition", false}, {"protocol", false},
    {"psalm", false},      {"question", false},   {"radio", true},        {"ref", false},
    {"resolution", false}, {"room", false},       {"rooms", false},       {"round", true},
    {"route", true},       {"row", true},         {"rule", false},        {"scene", false},
    {"season", false},     {"section", false},    {"sections", false},    {"sector", false},
    {"series", true},      {"sonnet", false},     {"stage", false},       {"stand", true},
    {"state", true},       {"step", true},        {"studio", true},       {"symphony", false},
    {"table", true},       {"terminal", false},   {"terminals", false},   {"test", true},
    {"tier", false},       {"top", false},        {"track", true},        {"train", true},
    {"type", false},       {"unit", false},       {"verse", false},       {"version", false},
    {"versions", false},   {"vitamin", false},    {"vitamins", false},    {"vol", false},
    {"volume", false},     {"ward", true},        {"windows", true},      {"xbox", false},
    {"year", true},        {"zone", false},       {"zones", false},
};

static const char *const street_words[] = {
    "avenue", "boulevard", "close", "court", "crescent", "drive",  "gardens", "grove", "hill",
    "lane",   "place",     "road",  "row",   "square",   "street", "terrace", "walk",  "way"};

/* Before a hyphen these leave a figure what it is: mid-1990s, sub-2%. */
static const char *const prefixes[] = {"and",    "circa", "early", "for", "late",  "mid",
                                       "mostly", "near",  "non",   "or",  "post",  "pre",
                                       "semi",   "sub",   "the",   "to",  "under", "with"};

static bool code_byte(char byte) {
    return letter_is(byte) || digit_is(byte);
}

static bool code_link(char byte) {
    return byte == '-' || byte == '.' || byte == '/' || byte == ':' || byte == '_' || byte == '@' ||
           byte == '#' || byte == '=' || byte == '?' || byte == '&' || byte == '%' || byte == '~';
}

/* The end of a run of letters and digits, linked by hyphens, dots and slashes. */
static size_t code_end(Slice text, size_t at) {
    while (code_byte(byte_at(text, at)) ||
           (code_link(byte_at(text, at)) && code_byte(byte_at(text, at + 1)))) {
        at++;
    }
    return at;
}

static size_t code_start(Slice text, size_t at, size_t from) {
    size_t furthest = at > from + CODE_REACH ? at - CODE_REACH : from;
    while (at > furthest &&
           (code_byte(text.bytes[at - 1]) || (code_link(text.bytes[at - 1]) && at - 1 > furthest &&
                                              code_byte(text.bytes[at - 2])))) {
        at--;
    }
    return at;
}

static bool address_is(Slice token) {
    for (size_t i = 0; i + 3 < token.length; i++) {
        if (memcmp(token.bytes + i, "://", 3) == 0 || memcmp(token.bytes + i, "www.", 4) == 0 ||
            token.bytes[i] == '@') {
            return true;
        }
    }
    return false;
}

/* A web address or the like: the run without blanks around `at`. */
static bool address_read(Slice text, size_t at, size_t from, Span *span) {
    size_t furthest = at > from + CODE_REACH ? at - CODE_REACH : from;
    size_t start = at;
    while (start > furthest && (unsigned char)text.bytes[start - 1] > ' ') {
        start--;
    }
    if (!address_is(slice_part(text, start, at))) {
        return false;
    }
    *span = (Span){start, code_end(text, at)};
    while ((unsigned char)byte_at(text, span->end) > ' ') {
        span->end++;
    }
    while (span->end > at && !code_byte(text.bytes[span->end - 1]) &&
           text.bytes[span->end - 1] != '/') {
        span->end--;
    }
    return true;
}

/* "Covid-19", "B-52", but not "mid-1990s" and "twenty-1". */
static bool hyphened(Slice text, size_t at) {
    if (byte_at(text, at - 1) != '-' || !letter_is(byte_at(text, at - 2))) {
        return false;
    }
    Word word = word_ending(text, at - 1);
    return !WORD_AMONG(prefixes, &word) && !number_word(&word);
}

/* How many runs of digits are linked by one sign each from `at` on: 978-0-306-40615-7 has five. */
static size_t chain_count(Slice text, size_t at, size_t *end) {
    size_t count = 0;
    char sign = 0;
    for (*end = at;; at = *end + 1) {
        size_t start = at;
        while (digit_is(byte_at(text, at))) {
            at++;
        }
        if (at == start) {
            return count;
        }
        *end = at;
        count++;
        char behind = byte_at(text, at);
        if ((behind != '-' && behind != '.' && behind != '/') || (sign && behind != sign)) {
            return count;
        }
        sign = behind;
    }
}

/* 0161 496 0733, (020) 7946 0958, +44 20 7946 0958: digits and blanks behind a leading zero or +.
 */
static size_t telephone_end(Slice text, size_t at) {
    size_t end = at;
    for (;;) {
        while (digit_is(byte_at(text, end))) {
            end++;
        }
        size_t next = end + (byte_at(text, end) == ')');
        char gap = byte_at(text, next);
        next += gap == ' ' || gap == '-';
        if (!digit_is(byte_at(text, next))) {
            return end;
        }
        end = next;
    }
}

static bool telephone_is(Slice text, size_t at) {
    char first = byte_at(text, at), second = byte_at(text, at + 1);
    if (byte_at(text, at - 1) == '+') {
        size_t end = telephone_end(text, at);
        return end - at > 9;
    }
    return first == '0' && digit_is(second);
}

/* 24/7, 750/750: two numbers that make no part of a whole. */
static bool slash_pair(Slice text, size_t at, size_t *end) {
    Digits above = {0}, below = {0};
    size_t first = at;
    while (digit_is(byte_at(text, first)) && first < at + 5) {
        first++;
    }
    if (byte_at(text, first) != '/' || !digit_is(byte_at(text, first + 1))) {
        return false;
    }
    above = digits_read(text, at);
    below = digits_read(text, above.end + 1);
    *end = below.end;
    return above.end == first && below.places == 0 && !above.broken && !below.broken &&
           rational_compare(above.value, below.value) >= 0;
}

/* Is what stands before the digit at `at` part of the same code? */
static bool code_before(Slice text, size_t at) {
    char before = byte_at(text, at - 1);
    return letter_is(before) || before == '/' || before == '_' || before == '=' || before == '#' ||
           before == '@' || hyphened(text, at);
}

bool code_read(Slice text, size_t at, size_t from, Span *span) {
    if (!digit_is(byte_at(text, at))) {
        return false;
    }
    bool code = code_before(text, at);
    if ((code || code_link(byte_at(text, at - 1))) && address_read(text, at, from, span)) {
        return true;
    }
    if (code) {
        *span = (Span){code_start(text, at, from), code_end(text, at)};
        return true;
    }
    size_t end;
    if (telephone_is(text, at)) {
        *span = (Span){at, telephone_end(text, at)};
        return true;
    }
    if (slash_pair(text, at, &end)) {
        *span = (Span){at, end};
        return true;
    }
    if (chain_count(text, at, &end) > 2 && !code_byte(byte_at(text, end))) {
        *span = (Span){at, end};
        return true;
    }
    return false;
}

bool label_before(Slice text, size_t at) {
    size_t end = blanks_start(text, at);
    if (byte_at(text, end - 1) == '#') {
        return true;
    }
    bool dot = byte_at(text, end - 1) == '.';
    Word word = word_ending(text, end - dot);
    const LabelWord *row = word_row(WORD_TABLE(label_words), &word);
    if (row && (!dot || word.length < 4)) {
        bool no = word_is(&word, "no"); /* "no 10" is nobody's door */
        return (!row->capital && !no) || word.capital;
    }
    /* S&P 500 */
    return word_is(&word, "p") && byte_at(text, word.start - 1) == '&';
}

/* "Downing Street", "Pennsylvania Avenue" */
static bool street_stands(Slice text, size_t at) {
    for (int i = 0; i < 3; i++) {
        Word word = word_after(text, at);
        if (!word.capital) {
            return false;
        }
        if (i > 0 && WORD_AMONG(street_words, &word)) {
            return true;
        }
        at = word.end;
    }
    return false;
}

bool label_behind(Slice text, size_t start, size_t at) {
    Slice number = slice_part(text, start, at);
    if (slice_equal(number, SLICE("9/11")) || slice_equal(number, SLICE("24/7"))) {
        return true;
    }
    size_t next = blanks_end(text, at);
    if (next == at || !capital_is(byte_at(text, next))) {
        return false;
    }
    return phrase_end(text, next, "cent") > 0 || street_stands(text, at);
}
