#include "figures/code.h"
#include "figures/digits.h"
#include "figures/joined_number.h"
#include "figures/number_word.h"

enum { CODE_REACH = 200 }; /* bytes looked back for the start of a code */

/* Before a hyphen these leave a figure what it is: mid-1990s, sub-2%. */
static const TableWord prefixes[] = {"and",    "circa", "early", "for", "late",  "mid",
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
static bool address_read(Slice text, size_t at, size_t from, CodeSpan *span) {
    size_t furthest = at > from + CODE_REACH ? at - CODE_REACH : from;
    size_t start = at;
    while (start > furthest && (unsigned char)text.bytes[start - 1] > ' ') {
        start--;
    }
    if (!address_is(slice_part(text, start, at))) {
        return false;
    }
    *span = (CodeSpan){start, code_end(text, at)};
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

static bool chain_link(char byte) {
    return byte == '-' || byte == '.' || byte == '/';
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
        if (!chain_link(behind) || (sign && behind != sign)) {
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

/* 1300 655 506, 1800 123 456 */
static bool free_number_is(Slice text, size_t at) {
    enum { FIRST = 4, LONGEST = 12 };
    if (byte_at(text, at) != '1') {
        return false;
    }
    ShortNumber first = short_number(text, at);
    return first.count == FIRST && (first.value == 1300 || first.value == 1800) &&
           telephone_end(text, at) - at == LONGEST;
}

/* (617) 555-0123 */
static bool area_code_is(Slice text, size_t at) {
    enum { AREA = 3, LONGEST = 13 };
    return short_number(text, at).count == AREA && byte_at(text, at + AREA) == ')' &&
           telephone_end(text, at) - at == LONGEST;
}

static bool telephone_is(Slice text, size_t at) {
    char first = byte_at(text, at), second = byte_at(text, at + 1);
    if (byte_at(text, at - 1) == '+') {
        size_t end = telephone_end(text, at);
        return end - at > 9;
    }
    return (first == '0' && digit_is(second) && byte_at(text, at - 1) != '.') || /* over .08 */
           (first == '1' && (second == '3' || second == '8') && free_number_is(text, at)) ||
           (byte_at(text, at - 1) == '(' && area_code_is(text, at));
}

/* ",000" at `at`: its end; `at` if there is none. */
static size_t thousands_end(Slice text, size_t at) {
    enum { DIGITS = 3 };
    ShortNumber group = short_number(text, at + 1);
    return byte_at(text, at) == ',' && group.count == DIGITS ? short_number_end(&group) : at;
}

/* 24/7, 750/1,000: two numbers that make no part of a whole. */
static bool slash_pair(Slice text, size_t at, size_t *end) {
    ShortNumber above = short_number(text, at);
    if (byte_at(text, short_number_end(&above)) != '/') {
        return false;
    }
    ShortNumber below = short_number(text, short_number_end(&above) + 1);
    *end = short_number_end(&below);
    size_t grouped_end = below.count > 0 ? thousands_end(text, *end) : *end;
    bool grouped = grouped_end > *end && above.count > 2; /* 1/1,000 is a part */
    *end = grouped_end;
    return below.count > 0 && (grouped || above.value >= below.value) &&
           !digit_is(byte_at(text, *end));
}

/* "JN.1", "BA.5" */
static bool is_pointed(Slice text, size_t at) {
    return byte_at(text, at - 1) == '.' && capital_is(byte_at(text, at - 2)) &&
           capital_is(byte_at(text, at - 3));
}

/* Is what stands before the digit at `at` part of the same code? */
static bool code_before(Slice text, size_t at) {
    char before = byte_at(text, at - 1);
    return letter_is(before) || before == '/' || before == '_' || before == '=' || before == '#' ||
           before == '@' || hyphened(text, at) || is_pointed(text, at);
}

/* 3.4.5 is a section; "3.4.5 per cent" and "0.5.6%" are shares with a point too many. */
static bool share_behind(Slice text, size_t at) {
    return byte_at(text, at) == '%' || phrase_end(text, at, " per cent") > 0 ||
           phrase_end(text, at, " percent") > 0 || phrase_end(text, at, " percentage") > 0;
}

/* What is a code by its own shape: telephone numbers, 24/7, 978-0-306-40615-7. */
static size_t shape_end(Slice text, size_t at) {
    size_t end = at;
    if (telephone_is(text, at)) {
        return telephone_end(text, at);
    }
    while (digit_is(byte_at(text, end))) {
        end++;
    }
    if (!chain_link(byte_at(text, end))) {
        return at;
    }
    size_t joined = joined_number_end(text, at, end);
    if (joined > end) {
        return joined;
    }
    if (byte_at(text, end) == '/' && slash_pair(text, at, &end)) {
        return end;
    }
    bool chain = chain_count(text, at, &end) > 2 && !code_byte(byte_at(text, end));
    return chain && !share_behind(text, end) ? end : at;
}

bool code_read(Slice text, size_t at, size_t from, CodeSpan *span) {
    if (!digit_is(byte_at(text, at))) {
        return false;
    }
    bool close = (unsigned char)byte_at(text, at - 1) > ' ';
    bool code = close && code_before(text, at);
    if ((code || (close && code_link(byte_at(text, at - 1)))) &&
        address_read(text, at, from, span)) {
        return true;
    }
    *span = code ? (CodeSpan){code_start(text, at, from), code_end(text, at)}
                 : (CodeSpan){at, shape_end(text, at)};
    return span->end > at;
}
