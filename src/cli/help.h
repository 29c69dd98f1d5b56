#ifndef ADDSUP_CLI_HELP_H
#define ADDSUP_CLI_HELP_H
/* What --help tells, made from the tables of commands and options. */
#include "cli/text.h"

void help_write(Text *out);

typedef struct UseExample {
    const char *command, *about;
} UseExample;

/* Ends with a row without command. */
extern const UseExample use_examples[];

/* What each exit status means, a sentence. */
extern const char exit_status_about[];

#endif
