#ifndef ADDSUP_FIGURES_UNIT_H
#define ADDSUP_FIGURES_UNIT_H
/* Units behind an amount: per cent, points, money in words, time, and measures of every kind. */
#include "figures/word.h"

typedef enum UnitKind {
    UNIT_PERCENT,
    UNIT_POINTS,
    UNIT_MONEY,
    UNIT_CENTS, /* a hundredth of the currency */
    UNIT_TIME,
    UNIT_MEASURE,
    UNIT_TIMES /* three times, 2.5x */
} UnitKind;

typedef struct Unit {
    TableWord word;   /* the first word, singular */
    const char *rest; /* the words behind it, or "" */
    UnitKind kind;
    const char *symbol; /* as figure.h's unit */
    uint16_t times;     /* how many of `smaller` make one; 0 where it is not said in two units; of a
                           unit that stands for several of its symbol (decade), how many */
    const char *smaller;
} Unit;

/* The unit behind an amount that ends at `at`, and its end; NULL if there is none. `fraction`: the
 * amount is a plain "half" or "quarter", which takes "a" before the unit. */
const Unit *unit_read(Slice text, size_t at, size_t *end);

/* Is the unit spelt out in words, so that it is no sign that belongs to the figure: years, not yr?
 */
bool unit_spelt(const Unit *unit);

#endif
