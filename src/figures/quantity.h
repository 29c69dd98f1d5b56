#ifndef ADDSUP_FIGURES_QUANTITY_H
#define ADDSUP_FIGURES_QUANTITY_H
/* An amount with its sign and its unit: £3.2 million, 61.8 per cent, minus 9C, 7 feet 10 inches.
 * Knows nothing of the words around. */
#include "figures/amount.h"
#include "figures/currency.h"
#include "figures/figure.h"
#include "figures/unit.h"

typedef struct Quantity {
    Amount amount;
    size_t start, end; /* with sign and unit */
    size_t tail;       /* behind a unit that is spelt out and left out of `end`: years */
    FigureKind kind;
    Rational value;
    const char *symbol;
    const Unit *unit; /* NULL for money and bare numbers */
    bool prefixed;    /* has a sign of currency before it */
} Quantity;

/* The quantity whose first digit or number word is at `at`; false if there is none: then its
 * amount.form is AMOUNT_NONE. Nothing before `from` is looked at. */
bool quantity_read(Slice text, size_t at, size_t from, Quantity *quantity);

/* The figure of a quantity, without hedge, noun and place in the article. */
Figure quantity_figure(const Quantity *quantity);

#endif
