#ifndef ADDSUP_DIAGNOSIS_CONTEST_H
#define ADDSUP_DIAGNOSIS_CONTEST_H
/* Who stands against whom: measures of which whoever has most has won, as votes are. Which they are
 * is said in rule files. */
#include "relations/relation.h"

/* What the strongest of the others has against the operand at `index`, as the relation counts it:
 * of the claims of the contest that stand near, and of the operands beside it of which one is in a
 * contest. Unknown if it is in none. */
Interval contest_rival(const RuleSet *rules, const Claims *claims, const Relation *relation,
                       size_t index);

#endif
