#ifndef ADDSUP_CLI_WALK_H
#define ADDSUP_CLI_WALK_H
/* Finds the articles below a folder: plain files with a known extension, in the order of their
 * names' bytes, whatever order the disk has them in. Hidden ones, those of version control and all
 * others are counted and left alone; links to folders are not followed, so there is no circle. */
#include "addsup.h"
#include "cli/ignored.h"

/* Hands over all articles below the folder, named by its path with theirs behind it, and the
 * waivers that lie beside them. A folder
 * without any is a problem, unless it may be empty. */
void walk_folder(addsup_run *run, const char *folder, const IgnoreChoice *choice,
                 bool may_be_empty);

#endif
