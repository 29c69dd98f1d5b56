#ifndef ADDSUP_OPERANDS_LEAD_PLACE_H
#define ADDSUP_OPERANDS_LEAD_PLACE_H
/* What the place of a lead says of the two figures that it may lie between. */
#include "operands/choice.h"

/* "Jane Hale (Lab) 20,326 / Tom Dunn (Con) 18,399 / Majority 1,927": does it end a table of which
 * the two are rows? */
bool lead_ends_table(const Chooser *chooser, const Pair *pair);

/* "Hale had 20,326. Dunn had 18,399 and Poole 2,113": does another of the paragraph have more than
 * the second of the two? */
bool lead_passes_over_rival(const Chooser *chooser, const Pair *pair);

#endif
