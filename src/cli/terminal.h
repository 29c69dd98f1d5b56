#ifndef ADDSUP_CLI_TERMINAL_H
#define ADDSUP_CLI_TERMINAL_H
/* What the other end of a file descriptor shows. Asks the environment, never a locale. */
#include "cli/command_line.h"

bool terminal_has_color(int file, ColorChoice choice);

/* Is it a terminal that would garble what is beyond ASCII? */
bool terminal_is_ascii(int file);

/* The columns to wrap to, from 80 to 120; 0 if it is no terminal or does not tell. */
unsigned terminal_width(int file);

#endif
