#ifndef ADDSUP_REPORT_XML_H
#define ADDSUP_REPORT_XML_H
/* Text from outside in XML 1.0, UTF-8: in elements and between the quotation marks of attributes.
 */
#include "base/buffer.h"

/* What XML forbids, and what is no UTF-8, comes out as U+FFFD; controls that it allows, and the
 * starts of build services' commands, as character references. Line ends stay. */
void xml_add(Buffer *out, Slice text);

#endif
