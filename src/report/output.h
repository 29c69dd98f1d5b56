#ifndef ADDSUP_REPORT_OUTPUT_H
#define ADDSUP_REPORT_OUTPUT_H
/* Where a document goes. Writers add to `bytes` and offer them when a record is complete; they are
 * handed on in large pieces. Offer at line ends only: what stands in `bytes` tells printable_step
 * whether a line has begun. */
#include "base/buffer.h"

/* Gets the document in pieces; returns false to stop. */
typedef bool (*OutputSink)(void *context, const char *bytes, size_t length);

typedef struct Output {
    Buffer bytes; /* not handed on yet */
    OutputSink sink;
    void *context;
    bool stopped; /* the sink returned false; all that follows is dropped */
    bool cut;     /* the format could not hold all that there is to tell */
} Output;

/* Hands on what has gathered, if that is enough to be worth it. */
void output_offer(Output *output);

/* Hands on the rest and frees the buffer; false if the sink stopped or the document is cut. */
bool output_finish(Output *output);

#endif
