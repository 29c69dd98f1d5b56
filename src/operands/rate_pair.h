#ifndef ADDSUP_OPERANDS_RATE_PAIR_H
#define ADDSUP_OPERANDS_RATE_PAIR_H
/* The part and the whole of a rate that is told right behind them: "1,284 were sent papers and 897
 * came back, a turnout of 69.9 per cent". Whether they fit it is not asked. */
#include "operands/proportion.h"

/* The only two levels of their unit before a share in its sentence, the less of which is its part.
 * False if there are more, or fewer, or one is no part of the other. */
bool rate_pair_find(const Claims *claims, const Claim *share, Proportion *found);

#endif
