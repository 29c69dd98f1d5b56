#ifndef ADDSUP_DIAGNOSIS_CONVICTION_H
#define ADDSUP_DIAGNOSIS_CONVICTION_H
/* What it takes to accuse. A stated relation that is broken is broken. A joined one is accused if
 * its measures are all named and leave no choice, if its neighbours or its wording support its
 * reading, or if one slip repairs it and unrelated figures would hardly look so; else it is left
 * alone. Of a change, a multiple or a sum whose operands are but what stands around it
 * words must set one against the other, unless unrelated figures would look so less than every
 * other time. */
#include "diagnosis/repair.h"

/* `chance`: that of chance_of_slip; of a stated relation it is not looked at. */
bool relation_is_convicted(const RuleSet *rules, const Figures *figures, const Relation *relation,
                           const Repairs *repairs, Rational chance);

/* May other relations speak for it, and it for others? */
bool relation_is_admissible(const Figures *figures, const Relation *relation,
                            const Repairs *repairs);

/* Whatever its repairs, nothing would convict it: too many other operands could be meant, or its
 * total has too few digits. Most joined relations that fail are of this kind, and finding repairs
 * is dear. */
bool relation_is_hopeless(const RuleSet *rules, const Figures *figures, const Relation *relation);

#endif
