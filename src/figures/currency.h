#ifndef ADDSUP_FIGURES_CURRENCY_H
#define ADDSUP_FIGURES_CURRENCY_H
/* Money before and behind an amount: $, US$, Rs, EUR; dollars, pence, 42p, Canadian dollars. */
#include "figures/word.h"

typedef struct Currency {
    const char *code; /* ISO 4217 */
    bool cents;       /* a hundredth of it */
} Currency;

/* May a sign or code of a currency end here? One that ends in a small letter is short: Rs, Ksh, Tk,
 * Rm, USd, Dlr, Dlrs. */
static inline bool currency_may_end(Slice text, size_t end) {
    char last = byte_at(text, end - 1);
    if (lower_is(last)) {
        return capital_is(byte_at(text, end - 2)) || capital_is(byte_at(text, end - 3)) ||
               capital_is(byte_at(text, end - 4));
    }
    return capital_is(last) || last == '$' || last == '.' || (unsigned char)last >= 0x80;
}

/* For the one below, of a sign or code that ends at `end`. */
size_t currency_ending(Slice text, size_t end, size_t at, Currency *currency);

/* The sign or code before an amount that starts at `at`: where it starts; `at` if there is none. */
static inline size_t currency_before(Slice text, size_t at, Currency *currency) {
    size_t end = blanks_start(text, at);
    return currency_may_end(text, end) ? currency_ending(text, end, at, currency) : at;
}

/* The sign, code or word behind an amount that ends at `at`: where it ends; `at` if none. */
size_t currency_behind(Slice text, size_t at, Currency *currency);

#endif
