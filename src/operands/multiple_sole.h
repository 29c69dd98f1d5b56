#ifndef ADDSUP_OPERANDS_MULTIPLE_SOLE_H
#define ADDSUP_OPERANDS_MULTIPLE_SOLE_H
/* The two levels that a multiple can only mean: "Rents have doubled. A room that went for £410 in
 * 2016 is £960 now." What fits one is found in quotient.h; whether these do is not asked here. */
#include "operands/quotient.h"

/* The only two levels of their kind around the claim of a multiple, the greater of which is so many
 * times the lesser, or the other way round where something was halved. False if there are more, if
 * it tells how often something happened, or if they are too far from it. */
bool multiple_sole(const RuleSet *rules, const Claims *claims, const Claim *multiple,
                   Quotient *found);

/* "Twice in 2019" tells how often; "twice the size" how much. */
bool multiple_is_how_often(Slice text, const Figure *multiple);

#endif
