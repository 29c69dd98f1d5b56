#ifndef ADDSUP_CLI_CONFIGURATION_TEXT_H
#define ADDSUP_CLI_CONFIGURATION_TEXT_H
/* What --print-config tells: the settings in force, in the form of an addsup.conf for the working
 * folder; printable ASCII. */
#include "cli/configuration.h"

void configuration_write(Text *out, const CommandLine *line, const Configuration *configuration);

#endif
