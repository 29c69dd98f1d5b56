#ifndef ADDSUP_CLAIMS_TIME_ORDER_H
#define ADDSUP_CLAIMS_TIME_ORDER_H
/* Which of two periods came first, where they are named: "in April ... in June". */
#include "claims/claim.h"

typedef enum TimeOrder { TIMES_UNTOLD, TIMES_ASCEND, TIMES_DESCEND } TimeOrder;

/* Of two months that are less than half a year apart in the calendar; of December and January
 * nothing tells which was first. A period without a name is the article's own. */
TimeOrder time_order(const Claims *claims, Slice then, Slice now);

#endif
