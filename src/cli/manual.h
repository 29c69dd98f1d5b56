#ifndef ADDSUP_CLI_MANUAL_H
#define ADDSUP_CLI_MANUAL_H
/* The manual pages addsup(1) and addsup.conf(5), from the tables that --help is made from. */
#include "cli/text.h"

void manual_write(Text *out);
void configuration_manual_write(Text *out);

#endif
