#ifndef ADDSUP_REPORT_PRINTABLE_H
#define ADDSUP_REPORT_PRINTABLE_H
/* Text from outside made safe for a terminal and a build log, in lines of our making: what would
 * act instead of being seen comes out as \x1b (bytes) or \u{202e} (code points), commands of build
 * services come out broken up (": :error", "# #[group]"). Takes any bytes. */
#include "base/buffer.h"

/* Writes the printable form of what starts `rest` (not empty); how many of its bytes that was. */
size_t printable_step(Buffer *out, Slice rest, bool ascii);

/* All of `text`. With `ascii` whatever is beyond ASCII is escaped too. */
void printable_add(Buffer *out, Slice text, bool ascii);

#endif
