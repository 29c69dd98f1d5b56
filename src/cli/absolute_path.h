#ifndef ADDSUP_CLI_ABSOLUTE_PATH_H
#define ADDSUP_CLI_ABSOLUTE_PATH_H
/* Paths from the root, made of the working folder and a path by their words alone: "." and ".." are
 * resolved, links are not. */
#include "cli/text.h"
#include <stdbool.h>

/* Adds "/a/b" to an empty text, without a slash behind it unless it is the root; false if the
 * working folder is not known. */
bool absolute_path_add(Text *out, const char *path);

/* Adds the folder that the file is in, with its slash: "a/" of "a/b", nothing of "b". */
void folder_path_add(Text *out, const char *path);

#endif
