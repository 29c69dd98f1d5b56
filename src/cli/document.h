#ifndef ADDSUP_CLI_DOCUMENT_H
#define ADDSUP_CLI_DOCUMENT_H
/* Where the report goes: standard output, or a file that is replaced at once and whole. Devices and
 * symbolic links are written through. */
#include "cli/text.h"
#include <stdbool.h>

typedef struct Document {
    int file;
    const char *path; /* NULL: standard output */
    Text temporary;   /* what is written until it is whole; empty: the file itself */
    int error;        /* an errno; 0: none so far */
} Document;

/* What fails is remembered, and told by document_close. */
void document_open(Document *document, const char *path);

/* The same for what is put behind a file's end; the file need not be there. */
void document_append(Document *document, const char *path);

/* An addsup_sink. */
bool document_write(void *document, const char *bytes, size_t length);

/* False if any of it failed; tells on standard error, but for a reader that went away. */
bool document_close(Document *document);

#endif
