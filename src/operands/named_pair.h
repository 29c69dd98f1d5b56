#ifndef ADDSUP_OPERANDS_NAMED_PAIR_H
#define ADDSUP_OPERANDS_NAMED_PAIR_H
/* "Police recorded 8,655 burglaries and 7,318 assaults. Burglaries were 1,325 below the 9,980 of
 * 2023": the level that a distance leaves out is the one that its words name. */
#include "operands/choice.h"

/* Of a gap of which one level is known. */
bool named_pair(const Chooser *chooser, Pair *pair);

#endif
