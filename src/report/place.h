#ifndef ADDSUP_REPORT_PLACE_H
#define ADDSUP_REPORT_PLACE_H
/* Where something stands, as editors and terminals open it: file:line:column. */
#include "base/buffer.h"

/* A line or column of 0 is not known and left out. A name that begins with a colon or a blank is
 * shown as "./name", which is the same file. */
void place_add(Buffer *out, Slice file, size_t line, size_t column, bool ascii);

#endif
