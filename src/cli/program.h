#ifndef ADDSUP_CLI_PROGRAM_H
#define ADDSUP_CLI_PROGRAM_H
/* The program addsup but for main(): the public API's first user. */

/* What the program exits with. */
int program_run(int count, char *const *arguments);

#endif
