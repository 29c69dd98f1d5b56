#ifndef ADDSUP_FIGURES_MATCH_MINUTE_H
#define ADDSUP_FIGURES_MATCH_MINUTE_H
/* Minutes of a match in lists of players: "Hyde (Pitman 105), Purdie (Mills 83)". They count
 * nothing. */
#include "figures/quantity.h"

/* Is the number one? `figures` are those before it. */
bool minute_is(Slice text, const Quantity *quantity, const Figures *figures);

#endif
