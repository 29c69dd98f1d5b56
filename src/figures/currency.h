#ifndef ADDSUP_FIGURES_CURRENCY_H
#define ADDSUP_FIGURES_CURRENCY_H
/* Money before and behind an amount: $, US$, Rs, EUR; dollars, pence, 42p, Canadian dollars. */
#include "figures/word.h"

typedef struct Currency {
    const char *code; /* ISO 4217 */
    bool cents;       /* a hundredth of it */
} Currency;

/* The sign or code before an amount that starts at `at`: where it starts; `at` if there is none. */
size_t currency_before(Slice text, size_t at, Currency *currency);

/* The sign, code or word behind an amount that ends at `at`: where it ends; `at` if none. */
size_t currency_behind(Slice text, size_t at, Currency *currency);

#endif
