#ifndef ADDSUP_CLI_COMPLAINT_H
#define ADDSUP_CLI_COMPLAINT_H
/* What the program itself has to say on standard error. (What a run has to say comes from the
 * library, addsup_write_problems.) */
#include "cli/text.h"

/* "addsup: MESSAGE": printable ASCII, all else as \x1b. */
void complaint_tell(const Text *message);

#endif
