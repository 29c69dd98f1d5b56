#ifndef ADDSUP_OPERANDS_COMPARED_H
#define ADDSUP_OPERANDS_COMPARED_H
/* Two levels of which words set one against the other: "than the C", "up on the C recorded in D",
 * "C, where it was C a year ago". That two levels stand alone beside a change does not say that it
 * is theirs; this nearly does. */
#include "claims/claim.h"

bool figures_are_compared(const RuleSet *rules, const Claims *claims, size_t one, size_t other);

#endif
