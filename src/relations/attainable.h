#ifndef ADDSUP_RELATIONS_ATTAINABLE_H
#define ADDSUP_RELATIONS_ATTAINABLE_H
/* Shares of a few that can be counted: whatever the part is, it is a whole number. No number of 43
 * councillors is 72.0% of them. */
#include "relations/formula.h"

/* Are these the terms of a share whose part is not told, the share first? */
bool is_part_untold(RelationKind kind, const Term *terms, size_t count);

/* The share nearest to the one told that a whole number of the whole makes: 31 of 43. Unknown
 * unless the share has a decimal and the whole is a small exact count. */
Interval attainable_share(const Term *terms);

#endif
