#ifndef ADDSUP_RUN_RULE_VIEW_H
#define ADDSUP_RUN_RULE_VIEW_H
/* Turns rules into what `addsup rules` and `addsup explain` show of them. */
#include "run/rule_files.h"

/* Adds the rule of this index to run->report.rules. `files` are those that the rules were made
 * from: the wordings are shown as they are written there. */
void rule_view_add(addsup_run *run, const RuleFiles *files, size_t index);

#endif
