#ifndef ADDSUP_RUN_SOURCE_H
#define ADDSUP_RUN_SOURCE_H
/* Files to bytes. Says why where it cannot; knows nothing of what the bytes mean. */
#include "base/buffer.h"

/* How much is read, and what is said of a larger file. */
typedef struct SourceLimit {
    size_t bytes;
    const char *exceeded;
} SourceLimit;

extern const SourceLimit source_article_limit, source_rule_file_limit, source_accepted_file_limit;

/* Replaces what `bytes` holds by the file's contents; pipes and devices are read to their end.
 * NULL, or why not, as a phrase for an editor: "no such file", "is a folder". */
const char *source_read(const char *path, SourceLimit limit, Buffer *bytes);

/* The same for a file that reports look at again; false also if it is anything but a plain file, as
 * a pipe, which gives its bytes once, or a link, which no patch goes through. */
bool source_read_plain(Slice path, Buffer *bytes);

#endif
