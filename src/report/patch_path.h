#ifndef ADDSUP_REPORT_PATCH_PATH_H
#define ADDSUP_REPORT_PATCH_PATH_H
/* File names in patches. Two names of one file, "./a" and "a", must come out as one. */
#include "base/arena.h"
#include "base/buffer.h"

/* Without "." and empty components and the slash at the start; empty if the name has a ".." or is
 * that of no file: git refuses a patch with one. */
Slice patch_path(Arena *arena, Slice name);

/* "a/name", between quotation marks as git has it where there is anything unusual in it. */
void patch_path_add(Buffer *out, const char *side, Slice path);

#endif
