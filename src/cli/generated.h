#ifndef ADDSUP_CLI_GENERATED_H
#define ADDSUP_CLI_GENERATED_H
/* What --generate writes: manuals and completions, made from the tables of commands, options,
 * formats and rules, so that they say what the program does. */
#include "cli/text.h"

enum { GENERATED_NOTHING = 6 }; /* the index behind the last */

/* The names of what can be made, as --generate takes them; ends with NULL. */
extern const char *const generated_names[];

/* `index` is that of its name. */
void generated_write(Text *out, unsigned index);

#endif
