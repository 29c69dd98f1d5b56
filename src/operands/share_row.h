#ifndef ADDSUP_OPERANDS_SHARE_ROW_H
#define ADDSUP_OPERANDS_SHARE_ROW_H
/* The part and the whole of a share that stands in a row of shares right behind as many levels:
 * "Of the 4,386,000 trips 2,413,000 were by bus, 1,228,000 by boat and 745,000 by rail. That's a
 * split of 55, 28 and 17 per cent." Each share is of the level in its own place, and the others
 * tell the whole of them all. */
#include "operands/proportion.h"

/* Of a share that does not fit where the others do. False if its row is none, if neither the shares
 * nor the levels make all of one whole, or if the others fit none, or one so loosely that it may be
 * an accident. */
bool share_row_find(const Claims *claims, const Claim *share, Proportion *found);

#endif
