#ifndef ADDSUP_REPORT_MARKDOWN_TEXT_H
#define ADDSUP_REPORT_MARKDOWN_TEXT_H
/* Text from outside in Markdown as GitHub and GitLab have it, always on one line of our making:
 * nothing in it becomes a link, a mention, a picture, markup or the end of a table's cell. */
#include "base/buffer.h"

/* As words, also in a cell of a table. */
void markdown_add(Buffer *out, Slice text);

/* Between as many backticks as it takes; not for tables, where a bar ends the cell even so. */
void markdown_code_add(Buffer *out, Slice text);

#endif
