#ifndef ADDSUP_CLI_INPUT_H
#define ADDSUP_CLI_INPUT_H
/* What comes through a pipe, or stands in a file: the bytes of lists of paths and of articles. */
#include "addsup.h"
#include "cli/text.h"

enum { INPUT_MOST_BYTES = 64 * 1024 * 1024 };

/* Adds all that the file holds ("-": standard input); false if it cannot be read. Of more than
 * INPUT_MOST_BYTES some more are read: whoever takes the bytes says that they are too many. */
bool input_read(const char *path, Text *text);

/* Hands over all of standard input as an article of this name. */
void input_add_article(addsup_run *run, const char *name);

#endif
