#ifndef ADDSUP_FIGURES_FIELD_MARK_H
#define ADDSUP_FIGURES_FIELD_MARK_H
/* Metres that are jumped and thrown: "cleared 1.90m" is no count of 1,900,000. */
#include "base/slice.h"
#include <stddef.h>

/* Is the m behind a numeral that ends at `at` one of metres, as the words around it tell? */
bool field_mark_is(Slice text, size_t at);

#endif
