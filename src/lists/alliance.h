#ifndef ADDSUP_LISTS_ALLIANCE_H
#define ADDSUP_LISTS_ALLIANCE_H
/* What parties have together, and what each has by a list of them all: "The Greens have 14, the
 * Liberals 32 and Labour 30. ... A pact of Liberals and Greens would command 46." The names tie
 * them. */
#include "lists/roster.h"

/* For each total that a rule asks for, one reading by each list that has all the names. */
void alliances_read(Arena *arena, const RuleSet *rules, const Claims *claims, const Rule *rule,
                    Rosters *sums);

#endif
