#ifndef ADDSUP_RUN_RULE_FILES_H
#define ADDSUP_RUN_RULE_FILES_H
/* Which rule files a run is made with, and their compiling: the packs that are built in, then the
 * user's files and folders of *.rules, sorted by name. */
#include "run/run.h"

typedef LIST_OF(RuleFile) RuleFiles;

/* Fills run->rules; all mistakes, and files that cannot be read, become problems of the run. */
void rule_files_load(addsup_run *run, RuleFiles *files);

#endif
