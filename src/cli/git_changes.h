#ifndef ADDSUP_CLI_GIT_CHANGES_H
#define ADDSUP_CLI_GIT_CHANGES_H
/* What of the working folder's repository is not as a revision has it. A file that git does not
 * know is all new, unless git ignores it. */
#include "cli/changed_lines.h"
#include "cli/text.h"

/* False, with a complaint, if git is not there or has no such revision. The name of one is never
 * taken for an option. */
bool git_changes_ask(ChangedLines *changed, const char *revision, Text *complaint);

#endif
