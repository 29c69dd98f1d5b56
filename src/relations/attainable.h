#ifndef ADDSUP_RELATIONS_ATTAINABLE_H
#define ADDSUP_RELATIONS_ATTAINABLE_H
/* Shares of a few that can be counted, and means over a few of what can: whatever the part is, it
 * is a whole number. No number of 43 councillors is 72.0% of them, and no number of goals in 12
 * matches makes 2.45 a match. */
#include "relations/formula.h"

/* Are these the terms of a share whose part is not told, or of a mean whose sum is not, the result
 * first? */
bool is_part_untold(RelationKind kind, const Term *terms, size_t count);

/* The share, or the mean, nearest to the one told that a whole number makes: 31 of 43. A mean may
 * have been cut off instead of rounded. Unknown unless the result has a decimal and the whole is a
 * small exact count. */
Interval attainable_result(RelationKind kind, const Term *terms);

#endif
