#ifndef ADDSUP_TEXT_ABBREVIATION_H
#define ADDSUP_TEXT_ABBREVIATION_H
/* Full stops that belong to a word: Mr. Smith, No. 7, the U.S. President, J. Smith, 9 a.m. Monday.
 * Where paragraphs end is known elsewhere: there every full stop ends a sentence. */
#include "base/slice.h"
#include <stddef.h>

/* A full stop and what is around it, offsets in a text. */
typedef struct FullStop {
    size_t sentence; /* where the sentence starts that it may end */
    size_t at;       /* the full stop */
    size_t next;     /* behind the blanks: what would start the next sentence */
    size_t end;      /* of the paragraph */
} FullStop;

/* Does it end the sentence, what follows looking like the start of another one? */
bool full_stop_ends(Slice text, FullStop stop);

#endif
