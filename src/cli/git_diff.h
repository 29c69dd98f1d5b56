#ifndef ADDSUP_CLI_GIT_DIFF_H
#define ADDSUP_CLI_GIT_DIFF_H
/* Reads what `git diff --unified=0` writes: which lines of which files are new. */
#include "cli/changed_lines.h"

/* `folder` is what the diff's paths are relative to, absolute. */
void git_diff_read(ChangedLines *changed, const char *folder, const char *diff);

#endif
