#ifndef ADDSUP_RUN_RULE_CHOICE_H
#define ADDSUP_RUN_RULE_CHOICE_H
/* Which rules a run applies. A rule is named by its id ("elections.total"), all rules of a pack by
 * the pack's name ("elections"). */
#include "run/run.h"

bool rule_choice_names(Slice name, const Rule *rule);

/* Fills run->rule_enabled from select and ignore. A name that names nothing is a problem, told with
 * the nearest one that does. */
void rule_choice_make(addsup_run *run);

/* Does the name name any rule? If not, that is one of the run's problems. */
bool rule_choice_known(addsup_run *run, Slice name);

#endif
