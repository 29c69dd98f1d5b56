#ifndef ADDSUP_OPERANDS_LIFETIME_H
#define ADDSUP_OPERANDS_LIFETIME_H
/* The dates between which an age lies: when somebody was born, and when it is told - on the day of
 * the death, on the day that the wording names, else on that of the article. Whom a pronoun stands
 * for is guessed from the sentences before. */
#include "relations/claim_fit.h"

/* One reading for each day of birth, and each day on which the age may be told, of the person whose
 * age the anchor is - where nobody is named, the only day of birth that is told; for a span that
 * lacks one of its dates the article's own, for one that lacks both those around it. */
void lifetime_complete(const Search *search, const Operands *known, Readings *readings);

#endif
