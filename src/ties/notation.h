#ifndef ADDSUP_TIES_NOTATION_H
#define ADDSUP_TIES_NOTATION_H
/* How an article writes its numbers: what is a slip in one is the custom of another. Here is told
 * which numerals that the reader could not read are none of an English newspaper's, yet meant so.
 */
#include "relations/numeral_shape.h"

/* How many figures of an article are written in each way. */
typedef struct Notation {
    size_t points; /* 12.5 */
    size_t groups; /* 1,234 */
    size_t commas; /* 12,5: what looks like a decimal comma */
} Notation;

Notation notation_of(const Figures *figures, Slice text);

/* Is there an innocent reading of a numeral that is broken: a decimal comma where the article
 * writes so, a list, a row of a table, a chapter and verse? */
bool numeral_is_explained(const Notation *notation, const Figure *figure, Slice text);

#endif
