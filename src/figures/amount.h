#ifndef ADDSUP_FIGURES_AMOUNT_H
#define ADDSUP_FIGURES_AMOUNT_H
/* A bare amount: a numeral in digits or words with its fraction and scale word, without sign of
 * currency, unit and hedge: 1,234; 2½; 3.2 million; half a million; two-thirds; one in five. */
#include "base/slice.h"
#include "numbers/rational.h"

typedef enum AmountForm {
    AMOUNT_NONE,
    AMOUNT_CARDINAL,
    AMOUNT_FRACTION, /* a part of a whole */
    AMOUNT_RANK,     /* 3rd, third */
    AMOUNT_TIMES,    /* twice, doubled, halved */
    AMOUNT_CLOCK     /* noon: value is minutes */
} AmountForm;

typedef struct Amount {
    AmountForm form;
    size_t start, end;
    size_t numeral_start, numeral_end; /* without the scale word */
    Rational value;
    Rational numeral; /* without the scale */
    int place;        /* as in figure.h */
    uint8_t zeros;
    bool scaled, worded;
    bool vague;   /* half a million, a quarter of a mile */
    bool mixed;   /* 2½, three and a half */
    bool grouped; /* 1,234 */
    size_t count; /* digits; 0 in words */
    const char *broken;
} Amount;

/* The amount whose first digit or number word is at `at`; "a" before "third" is added to its start.
 * `money`: a sign of currency stands before it, so that 5m is no length. */
void amount_read(Slice text, size_t at, bool money, Amount *amount);

/* Multiplies by the scale words that follow: "crore", "m"; two at most. */
void amount_scale(Slice text, Amount *amount, bool money);

/* For the one below, of a fraction. */
size_t fraction_of_end(Slice text, const Amount *amount);

/* "a million", "a quarter of a mile": the end of "a" or "of a" behind a fraction that ends at `at`,
 * or `at` if it does not follow. */
static inline size_t amount_of_end(Slice text, const Amount *amount) {
    return amount->form == AMOUNT_FRACTION ? fraction_of_end(text, amount) : amount->end;
}

#endif
