#include "run/source.h"

#include "base/arena.h"
#include "base/limits.h"
#include "base/memory.h"
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PIECE_BYTES = 64 * 1024 };

const SourceLimit source_article_limit = {LIMIT_ARTICLE_BYTES, "is larger than 64 MiB"};
const SourceLimit source_rule_file_limit = {LIMIT_RULE_FILE_BYTES, "is larger than 1 MiB"};
const SourceLimit source_accepted_file_limit = {LIMIT_ACCEPTED_BYTES, "is larger than 64 MiB"};

static const struct {
    int error;
    const char *phrase;
} phrases[] = {
    {ENOENT, "no such file"},
    {ENOTDIR, "no such file: part of its path is no folder"},
    {EACCES, "may not be read: permission denied"},
    {EPERM, "may not be read: permission denied"},
    {EISDIR, "is a folder"},
    {ELOOP, "its symbolic links lead in a circle"},
    {ENAMETOOLONG, "its path is too long"},
    {EMFILE, "too many files are open"},
    {EIO, "could not be read: the device failed"},
};

/* Not strerror: its words depend on the system. */
static const char *error_phrase(int error) {
    for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++) {
        if (phrases[i].error == error) {
            return phrases[i].phrase;
        }
    }
    return "could not be read";
}

/* The size that fstat tells decides how much is asked for, never how much is believed: files grow,
 * and those of /proc claim to be empty. */
static void make_room(Buffer *bytes, size_t expected) {
    if (bytes->room <= expected) {
        bytes->room = expected + 1;
        bytes->bytes = memory_resize(bytes->bytes, bytes->room);
    }
    if (bytes->room == bytes->length) {
        bytes->room = 2 * bytes->room + PIECE_BYTES;
        bytes->bytes = memory_resize(bytes->bytes, bytes->room);
    }
}

static const char *read_to_end(int file, size_t expected, SourceLimit limit, Buffer *bytes) {
    while (bytes->length <= limit.bytes) {
        make_room(bytes, expected);
        size_t asked = bytes->room - bytes->length;
        ssize_t count = read(file, bytes->bytes + bytes->length, asked);
        if (count == 0) {
            return NULL;
        }
        if (count < 0 && errno != EINTR) {
            return error_phrase(errno);
        }
        bytes->length += count > 0 ? (size_t)count : 0;
        if (count > 0 && expected && (size_t)count < asked && bytes->length <= limit.bytes) {
            return NULL; /* of a regular file less than was asked for is all there is */
        }
    }
    return limit.exceeded;
}

static const char *read_file(int file, SourceLimit limit, Buffer *bytes) {
    struct stat status;
    if (fstat(file, &status) != 0) {
        return error_phrase(errno);
    }
    if (S_ISDIR(status.st_mode)) {
        return error_phrase(EISDIR);
    }
    size_t expected = S_ISREG(status.st_mode) ? (size_t)status.st_size : 0;
    return expected > limit.bytes ? limit.exceeded : read_to_end(file, expected, limit, bytes);
}

const char *source_read(const char *path, SourceLimit limit, Buffer *bytes) {
    buffer_empty(bytes);
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (file < 0) {
        return error_phrase(errno);
    }
    const char *why = read_file(file, limit, bytes);
    (void)close(file);
    return why;
}

bool source_read_plain(Slice path, Buffer *bytes) {
    Arena arena = {0};
    struct stat status;
    const char *name = arena_copy(&arena, path.bytes, path.length);
    bool read = lstat(name, &status) == 0 && S_ISREG(status.st_mode) &&
                !source_read(name, source_article_limit, bytes);
    arena_free(&arena);
    return read;
}
