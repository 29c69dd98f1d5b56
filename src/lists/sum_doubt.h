#ifndef ADDSUP_LISTS_SUM_DOUBT_H
#define ADDSUP_LISTS_SUM_DOUBT_H
/* What speaks against a sum that does not hold: other figures that are meant, parts that are none,
 * numbers so small that a slip explains anything. */
#include "lists/sum_form.h"

bool sum_is_doubtful(const SumSearch *search, const SumForm *form, const SumSet *set);

/* Do its words say that it is a sum, but hardly of which figures? */
bool sum_is_vague(const SumSearch *search, const SumForm *form, const SumSet *set);

#endif
