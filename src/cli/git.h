#ifndef ADDSUP_CLI_GIT_H
#define ADDSUP_CLI_GIT_H
/* Asks git, the one program that is ever run: found on PATH, without a shell, with nothing on its
 * standard input. */
#include "cli/name_list.h"
#include "cli/text.h"

typedef enum GitAnswer { GIT_ANSWERED, GIT_REFUSED, GIT_MISSING } GitAnswer;

/* Adds what `git ARGUMENTS...` writes on standard output. */
GitAnswer git_ask(const NameList *arguments, Text *out);

#endif
