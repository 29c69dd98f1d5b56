#ifndef ADDSUP_CLI_STANDARD_INPUT_H
#define ADDSUP_CLI_STANDARD_INPUT_H
/* The article that comes through a pipe. */
#include "addsup.h"

/* Hands over all of standard input as an article named "-". */
void standard_input_add(addsup_run *run);

#endif
