#ifndef ADDSUP_LISTS_TWIN_SUMS_H
#define ADDSUP_LISTS_TWIN_SUMS_H
/* Two counts that grow side by side: "She had 3,021 and he 2,409. Of the transfers 597 went to her
 * and 478 to him. It ended 3,618 to 2,887." One sum over three sentences may be an accident; two
 * over the same three are not, and where one holds the other should. */
#include "lists/roster.h"

/* Both sums of each pair that holds; where one does not, what it may be of. The total is operand 0.
 */
void twin_sums_read(Arena *arena, const Addends *addends, Rosters *sums);

#endif
