#ifndef ADDSUP_REPORT_PATH_H
#define ADDSUP_REPORT_PATH_H
/* File names as programs want them that look for the file in a repository. */
#include "base/buffer.h"

/* Without the "./" before it. */
Slice path_relative(Slice path);

/* A URI reference (RFC 3986): relative, or with "file://" where the path is absolute; every byte
 * but letters, digits, "-._~/" as %XX. */
void path_uri_add(Buffer *out, Slice path);

#endif
