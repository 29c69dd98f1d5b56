#ifndef ADDSUP_FIGURES_FIELD_MARK_H
#define ADDSUP_FIGURES_FIELD_MARK_H
/* What athletes are measured by: metres that are jumped and thrown ("cleared 1.90m" is no count of
 * 1,900,000), and seconds that are run with no unit ("clocking 7.37"). */
#include "base/slice.h"
#include <stddef.h>

/* Is the m behind a numeral that ends at `at` one of metres, as the words around it tell? */
bool field_mark_is(Slice text, size_t at);

/* Is a bare numeral from `start` to `end` a time that was run or swum? */
bool race_seconds_are(Slice text, size_t start, size_t end);

#endif
