#ifndef ADDSUP_RULES_OUTLINE_H
#define ADDSUP_RULES_OUTLINE_H
/* A match line as people read it: what must stand there, without what may be absent and without
 * what must not follow. Slots are in capitals, classes in braces, "..." is any other words, a slash
 * stands between alternatives:
 *
 *     {rose},?(?: by)? {share:p}[^;]{0,60}? (?:up from|from) (?:{such} ){0,4}{level:a}(?! to )
 *     {rose} SHARE ... up from/from LEVEL */
#include "base/buffer.h"

void outline_add(Buffer *out, Slice line);

#endif
