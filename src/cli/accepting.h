#ifndef ADDSUP_CLI_ACCEPTING_H
#define ADDSUP_CLI_ACCEPTING_H
/* addsup accept: one finding of a run gets a waiver. */
#include "cli/command_line.h"

/* Adds the waiver to the addsup.accept beside the article, and tells it on standard output. False,
 * told on standard error, if there is no such finding or the file cannot be written. */
bool finding_accept(addsup_run *run, const CommandLine *line);

#endif
