#ifndef ADDSUP_CLI_REPORT_WRITING_H
#define ADDSUP_CLI_REPORT_WRITING_H
/* From a run to its documents: files that were asked for, standard output, standard error. */
#include "cli/command_line.h"

/* Would a report replace a file that is read? Told on standard error. Asked before the run does its
 * work. */
bool reports_would_replace_input(const addsup_run *run, const CommandLine *line);

/* False if anything could not be written, or not whole; told on standard error. */
bool reports_write(const addsup_run *run, const CommandLine *line);

/* What the run met, on standard error. */
void problems_write(const addsup_run *run, const CommandLine *line);

#endif
