#ifndef ADDSUP_TEXT_STOPS_H
#define ADDSUP_TEXT_STOPS_H
/* Where the next of a few bytes stands. Each is looked for by itself, and once, so that what lies
 * between them is passed over as fast as memchr is. */
#include "base/slice.h"

enum { STOPS_MOST = 4 };

typedef struct Stops {
    Slice text;
    const char *bytes; /* each once; a string */
    size_t next[STOPS_MOST];
} Stops;

/* `bytes` are four at most. */
Stops stops_of(Slice text, const char *bytes);

/* The first offset from `at` on where one of the bytes stands, `end` if it is not before that.
 * `at` never goes back. */
size_t stops_seek(Stops *stops, size_t at, size_t end);

#endif
