#ifndef ADDSUP_CLI_GLOB_H
#define ADDSUP_CLI_GLOB_H
/* Patterns of paths as git's ignore files have them: "*", "?" and "[a-z]" within a name, "**" for
 * any number of folders, "\" before what stands for itself. Time is bounded by the product of the
 * lengths, whatever stars there are. */
#include <stdbool.h>

/* Does the whole path, "a/b.txt", fit? Behind a last "**" something must stand. */
bool glob_fits_path(const char *glob, const char *path);

#endif
