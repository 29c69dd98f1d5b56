#ifndef ADDSUP_CLI_OPERANDS_H
#define ADDSUP_CLI_OPERANDS_H
/* From the paths of a command line, and of the lists that it names, to the articles of a run. */
#include "cli/command_line.h"

/* Hands over every article with the waivers that lie beside it. Paths that lead nowhere are
 * problems of the run. */
void operands_add(addsup_run *run, const CommandLine *line);

#endif
