#include "cli/document.h"

#include "cli/complaint.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { ERROR_BYTES = 128, MODE = 0666 };

/* A file that is there and is not a plain one must not be replaced: /dev/null, a link. */
static bool is_replaceable(const char *path) {
    struct stat status;
    return lstat(path, &status) != 0 || S_ISREG(status.st_mode);
}

static void name_temporary(Document *document) {
    text_add(&document->temporary, document->path);
    text_add(&document->temporary, ".");
    text_add_count(&document->temporary, (size_t)getpid());
    text_add(&document->temporary, ".new");
}

void document_open(Document *document, const char *path) {
    *document = (Document){.file = STDOUT_FILENO, .path = path};
    if (!path) {
        return;
    }
    if (is_replaceable(path)) {
        name_temporary(document);
        document->file =
            open(text_string(&document->temporary), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, MODE);
    } else {
        document->file = open(path, O_WRONLY | O_TRUNC | O_CLOEXEC | O_NOCTTY);
    }
    document->error = document->file < 0 ? errno : 0;
}

void document_append(Document *document, const char *path) {
    *document = (Document){.path = path};
    document->file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOCTTY, MODE);
    document->error = document->file < 0 ? errno : 0;
}

bool document_write(void *context, const char *bytes, size_t length) {
    Document *document = context;
    while (length && !document->error) {
        ssize_t count = write(document->file, bytes, length);
        if (count >= 0) {
            bytes += count;
            length -= (size_t)count;
        } else if (errno != EINTR) {
            document->error = errno;
        }
    }
    return !document->error;
}

static void complain(const Document *document) {
    char reason[ERROR_BYTES] = "could not be written";
    (void)strerror_r(document->error, reason, sizeof reason);
    Text message = {0};
    text_add(&message, document->path ? document->path : "standard output");
    text_add(&message, ": ");
    text_add(&message, reason);
    complaint_tell(&message);
    text_free(&message);
}

static void remember(Document *document, bool failed) {
    if (failed && !document->error) {
        document->error = errno;
    }
}

/* The file takes the place of the one before only if all of it was written. */
static void settle(Document *document) {
    if (document->path && document->file >= 0) {
        remember(document, close(document->file) != 0);
    }
    const char *temporary = text_string(&document->temporary);
    if (*temporary && document->file >= 0) {
        if (!document->error) {
            remember(document, rename(temporary, document->path) != 0);
        }
        if (document->error) {
            (void)unlink(temporary);
        }
    }
}

bool document_close(Document *document) {
    settle(document);
    text_free(&document->temporary);
    if (document->error && document->error != EPIPE) {
        complain(document);
    }
    return !document->error;
}
