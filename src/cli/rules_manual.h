#ifndef ADDSUP_CLI_RULES_MANUAL_H
#define ADDSUP_CLI_RULES_MANUAL_H
/* The manual page addsup-rules(5): the language of rule files, and the rules that are built in. */
#include "cli/text.h"

void rules_manual_write(Text *out);

#endif
