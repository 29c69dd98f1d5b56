#ifndef ADDSUP_TIES_SOUGHT_H
#define ADDSUP_TIES_SOUGHT_H
/* What a rule asks to be looked for: lists, or figures that are told again. For tie.c, which looks
 * for it. */
#include "rules/ruleset.h"

/* Does a rule look for figures side by side, whatever they are of? */
bool rule_seeks_rosters(const Rule *rule);

/* Is it asked for figures of any kind that make a total? */
bool rule_seeks_any_sum(const Rule *rule);

/* Is it a rule of what the words around two figures tell to be one thing? */
bool rule_seeks_echoes(const Rule *rule);

#endif
