#ifndef ADDSUP_OPERANDS_CANDIDATES_H
#define ADDSUP_OPERANDS_CANDIDATES_H
/* Looks for the operands that a wording leaves open, among the claims around it: those whose
 * measure, subject, scope and unit fit the rule's `given`. */
#include "relations/relation.h"

/* Adds to `readings` every plausible choice of operands for a rule, the nearest first, beginning
 * with the operands that are known, of which the first is the anchor: all else is sought around it,
 * in its scope. `direction` is what the wording says of it. None if an open role has no candidate;
 * one if nothing is open. */
void candidates_complete(Arena *arena, const RuleSet *rules, const Claims *claims, size_t rule,
                         Direction direction, const Operands *known, Readings *readings);

#endif
