#ifndef ADDSUP_OPERANDS_QUOTIENT_H
#define ADDSUP_OPERANDS_QUOTIENT_H
/* The two figures of which another is the quotient where no wording names them: "£486m for 36
 * trains, or £13.5m each", "With 148,000 residents the council will spend £1,450 a head", "six
 * times as many". Of a multiple both are of one unit; else what is divided has the unit of the
 * quotient, and what it is divided by is a count. At least one of them stands in the quotient's
 * sentence. */
#include "relations/relation.h"

typedef struct Quotient {
    size_t part, base; /* figures */
    bool alone;        /* around the quotient there are no others that could be meant */
    bool worded;       /* words set its part against its base: "twice the 206" */
} Quotient;

/* `per`: the figure that the quotient is told for, of "87.2 per 1,000"; NULL: for one. The nearest
 * two that fit, so long as this is hardly an accident; else, if there are but two that could be
 * meant, those. False if there are none. */
bool quotient_find(const Claims *claims, const Claim *result, const Figure *per, Quotient *found);

#endif
