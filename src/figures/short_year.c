#include "figures/short_year.h"
#include "figures/noun.h"

/* Where the apostrophe starts that ends at `at`; `at` if there is none. */
static size_t apostrophe_start(Slice text, size_t at) {
    if (byte_at(text, at - 1) == '\'') {
        return at - 1;
    }
    bool curly = at > 2 && memcmp(text.bytes + at - 3, "\u2019", 3) == 0;
    return curly ? at - 3 : at;
}

/* "Feb'87", "summer of '69", "back in '04" */
static bool year_led(Slice text, size_t apostrophe) {
    static const TableWord leads[] = {"after",  "autumn",  "before", "by",    "early",
                                      "fall",   "for",     "from",   "in",    "late",
                                      "mid",    "of",      "season", "since", "spring",
                                      "summer", "through", "to",     "until", "winter"};
    Word before = word_before(text, apostrophe);
    return WORD_AMONG(leads, &before) || (before.end == apostrophe && before.length > 2) ||
           month_word(&before);
}

int full_year(int two_digits) {
    enum { LATEST = 40, THIS_CENTURY = 2000, LAST_CENTURY = 1900 };
    return two_digits + (two_digits <= LATEST ? THIS_CENTURY : LAST_CENTURY);
}

bool short_year_read(Slice text, const ShortNumber *number, DateSpan *span) {
    enum { DIGITS = 2 };
    size_t apostrophe = apostrophe_start(text, number->start), end = short_number_end(number);
    if (apostrophe == number->start || number->count != DIGITS) {
        return false;
    }
    char behind = byte_at(text, end);
    if (letter_is(behind) || behind == '%' || !year_led(text, apostrophe) ||
        noun_behind(text, end).plural) {
        return false;
    }
    *span = (DateSpan){.start = number->start, .end = end};
    span->date.year = (int16_t)full_year(number->value);
    return true;
}
