#ifndef ADDSUP_TEXT_LINE_H
#define ADDSUP_TEXT_LINE_H
/* The lines of a text, one after the other. LF, CRLF and a lone CR each end a line once. */
#include "base/slice.h"

typedef struct Line {
    size_t start, end; /* without the line end */
    size_t next;       /* where the next line starts */
} Line;

typedef struct LineReader {
    Slice text;
    size_t at; /* where the next line starts */
    size_t feed,
        carriage; /* the next LF and CR from there on; the text's length if there is none */
} LineReader;

LineReader line_reader(Slice text);

/* The next line; false behind the last one. A line end at the end of the text starts no line. */
bool line_read(LineReader *reader, Line *line);

#endif
