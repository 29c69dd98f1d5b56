#ifndef ADDSUP_OPERANDS_QUOTIENT_SOLE_H
#define ADDSUP_OPERANDS_QUOTIENT_SOLE_H
/* Whether a quotient can mean the only two figures around it that could be divided: by where they
 * stand, and by what the words say that it is told for. */
#include "operands/quotient.h"

/* Both in its sentence, or one of them in the sentence before or behind, or both in the one before
 * that is taken up: "That works out at 5,000 for each". And no rates themselves. */
bool quotient_is_meant(const Claims *claims, const Claim *result, const Quotient *found);

/* Does one of the pair belong elsewhere: is what would be divided another matter, behind the other
 * two, or told of more than the base; is the quotient a price of what is sold besides; is the base
 * money itself, or not the shares that a profit falls to? */
bool quotient_is_of_others(const Claims *claims, const Claim *result, const Quotient *found);

#endif
