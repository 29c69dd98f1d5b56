#ifndef ADDSUP_FIGURES_AMOUNT_PARTS_H
#define ADDSUP_FIGURES_AMOUNT_PARTS_H
/* For the files that read amounts, and for no other. */
#include "figures/amount.h"

/* A cardinal that is all numeral. */
static inline Amount amount_plain(size_t start, size_t end, Rational value) {
    return (Amount){.form = AMOUNT_CARDINAL,
                    .start = start,
                    .end = end,
                    .numeral_start = start,
                    .numeral_end = end,
                    .value = value,
                    .numeral = value};
}

/* The same amount up to another end, with another value. */
void amount_set(Amount *amount, size_t end, Rational value);

void digits_amount(Slice text, size_t at, bool money, Amount *amount);
void words_amount(Slice text, size_t at, bool money, Amount *amount);

#endif
