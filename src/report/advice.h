#ifndef ADDSUP_REPORT_ADVICE_H
#define ADDSUP_REPORT_ADVICE_H
/* A finding in one line of words, for formats that show people no more than that. Raw text: the
 * writer escapes it. */
#include "base/buffer.h"
#include "findings/finding.h"

/* The message, then what to look at: "... make 506,538, not 506,438. To check: 193,329 (193,229
 * would fit)". Where nothing decides, each figure that could be the one. */
void advice_add(Buffer *out, const Finding *finding);

#endif
