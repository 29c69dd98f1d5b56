#ifndef ADDSUP_CLI_COMPLETION_H
#define ADDSUP_CLI_COMPLETION_H
/* What shells offer while a command line is typed, from the tables of commands and options. Names
 * of rules are asked of the program itself. */
#include "cli/text.h"

void bash_completion_write(Text *out);
void zsh_completion_write(Text *out);
void fish_completion_write(Text *out);

#endif
