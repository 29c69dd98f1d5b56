#ifndef ADDSUP_REPORT_EXCERPT_LINE_H
#define ADDSUP_REPORT_EXCERPT_LINE_H
/* Breaks a sentence into lines of a width. Offsets are bytes of the sentence; columns count what a
 * terminal shows. */
#include "base/buffer.h"
#include "base/list.h"

typedef struct ExcerptLine {
    size_t start, end; /* without the blank that it is broken at */
} ExcerptLine;

typedef LIST_OF(ExcerptLine) ExcerptLines;

/* Writes the printable form of what starts `rest`, blanks for tabs and line ends. Tells its bytes;
 * returns its columns. */
size_t excerpt_step(Buffer *out, Slice rest, bool ascii, size_t *length);

/* Broken at blanks; a word longer than a line is broken where the line ends. */
void excerpt_wrap(Arena *arena, Slice sentence, size_t width, bool ascii, ExcerptLines *lines);

#endif
