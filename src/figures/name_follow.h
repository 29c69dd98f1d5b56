#ifndef ADDSUP_FIGURES_NAME_FOLLOW_H
#define ADDSUP_FIGURES_NAME_FOLLOW_H
/* What stands behind a number that stands behind a name. */
#include "base/slice.h"

/* What stands behind its number. */
typedef enum Follow {
    FOLLOW_ANY,        /* Labour 12 were, Chelsea 3 Arsenal 1 */
    FOLLOW_VERB,       /* Doom 3 did */
    FOLLOW_PLURAL,     /* Labour 7 seats */
    FOLLOW_PAUSE,      /* Shrek 2 in, Shrek 2. */
    FOLLOW_THING,      /* Fire 7 tablet: if it counted, they would be tablets */
    FOLLOW_SINGULAR,   /* Doom 3 has: if it counted, they have */
    FOLLOW_POSSESSIVE, /* Shrek 2's */
    FOLLOW_NEXT,       /* Ship Shoal 128 and 129 */
    FOLLOWS
} Follow;

/* The number is from `start` to `end`. */
Follow name_follow(Slice text, size_t start, size_t end);

/* "Arsenal 1": does a name with a number of its own follow at `at`? */
bool numbered_stands(Slice text, size_t at);

#endif
