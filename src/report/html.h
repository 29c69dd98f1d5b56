#ifndef ADDSUP_REPORT_HTML_H
#define ADDSUP_REPORT_HTML_H
/* Text from outside made safe in HTML, between tags and between the quotation marks of an
 * attribute. Takes any bytes: what is not UTF-8 is U+FFFD; what would act instead of being seen
 * (controls, marks that turn the reading direction) comes out as "\u{202e}", and the starts of
 * build services' commands as character references. Tags are written as plain strings by whoever
 * needs them. */
#include "base/buffer.h"

void html_add(Buffer *out, Slice text);

/* <TAG class="NAME">text</TAG>; no attribute where `name` is NULL. */
void html_add_element(Buffer *out, const char *tag, const char *name, Slice text);

/* An attribute that names a place of this page, "id" or "href": id="f12", href="#f12". */
void html_add_place(Buffer *out, const char *attribute, const char *prefix, size_t index);

#endif
