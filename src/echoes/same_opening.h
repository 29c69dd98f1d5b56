#ifndef ADDSUP_ECHOES_SAME_OPENING_H
#define ADDSUP_ECHOES_SAME_OPENING_H
/* What two sentences that open alike tell of one period: "Group sales of pumps and valves rose to
 * 1,183 crowns in 1987. ... Group sales of pumps and valves are put at 1,520 crowns in 1987." What
 * they open with names the quantity, up to a comma or a verb. */
#include "echoes/echo.h"

/* Adds an echo for each such pair of levels, each the only one of its sentence. */
void same_openings_find(Arena *arena, const RuleSet *rules, const Claims *claims, Echoes *echoes);

#endif
