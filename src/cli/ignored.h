#ifndef ADDSUP_CLI_IGNORED_H
#define ADDSUP_CLI_IGNORED_H
/* All that a walk passes over at the folder it is in: --exclude first, then the ignore files from
 * there up to the folder of the git repository, or of the walk where there is none. */
#include "addsup.h"
#include "cli/ignore_rules.h"

/* What was chosen for all walks of a run. */
typedef struct IgnoreChoice {
    const char *const *exclude; /* ends with NULL; or NULL */
    const char *exclude_folder; /* absolute, with its slash: what they are relative to */
    bool no_files;              /* ignore files are not asked */
} IgnoreChoice;

typedef struct Ignored {
    addsup_run *run; /* is told of files that cannot be read */
    bool no_files;
    IgnoreRules excluded;
    const char *excluded_folder;
    IgnoreRules *files; /* those of inner folders behind those of outer ones */
    size_t count;
} Ignored;

/* `folder` is where the walk starts, absolute, without a slash behind it: "" is the root. */
void ignored_start(Ignored *ignored, addsup_run *run, const IgnoreChoice *choice,
                   const char *folder);
void ignored_end(Ignored *ignored);

/* The walk enters a folder; how many files there were before, for ignored_leave. */
size_t ignored_enter(Ignored *ignored, const char *folder);
void ignored_leave(Ignored *ignored, size_t count);

/* Is this one passed over? */
bool ignored_has(const Ignored *ignored, const char *path, bool is_folder);

#endif
