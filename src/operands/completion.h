#ifndef ADDSUP_OPERANDS_COMPLETION_H
#define ADDSUP_OPERANDS_COMPLETION_H
/* Relations whose open operands are sought together: both levels of a difference, part and whole of
 * a share, both amounts of a change, what a quotient is made of, the other side of an exchange.
 * Operands that are sought one role after the other are left to candidates.h. */
#include "relations/claim_fit.h"

/* Adds the readings found, if the rule seeks what is open that way; false if it does not. */
bool completion_at_once(const Search *search, const Operands *known, Readings *readings);

#endif
