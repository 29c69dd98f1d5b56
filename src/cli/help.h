#ifndef ADDSUP_CLI_HELP_H
#define ADDSUP_CLI_HELP_H
/* What --help tells, made from the tables of commands and options. */
#include "cli/text.h"

void help_write(Text *out);

#endif
