#ifndef ADDSUP_CLI_COMPLAINT_H
#define ADDSUP_CLI_COMPLAINT_H
/* What the program itself has to say on standard error. (What a run has to say comes from the
 * library, addsup_write_problems.) */
#include "cli/text.h"

/* Adds printable ASCII, all else as \x1b. */
void complaint_add_printable(Text *line, const char *bytes, size_t length);

/* "addsup: MESSAGE": made printable so. */
void complaint_tell(const Text *message);

/* The same of a path: "addsup: PATH: WHY". */
void complaint_tell_path(const char *path, const char *why);

#endif
