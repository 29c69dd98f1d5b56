#ifndef ADDSUP_OPERANDS_COMMON_WHOLE_H
#define ADDSUP_OPERANDS_COMMON_WHOLE_H
/* The whole of which an article tells its shares: where several that stand beside their parts -
 * "20,452 women, or 38.4%", "First-time mothers came to 20,770, or 39 per cent" - are shares of one
 * figure, wherever that is told, so finely that this is no accident, another that stands beside its
 * part, and is of nothing else that is told, is taken to be of it too. */
#include "operands/proportion.h"

/* False if the share stands beside no part, or its article has no such whole, or more than one. */
bool common_whole_find(const RuleSet *rules, const Claims *claims, const Claim *share,
                       Proportion *found);

#endif
