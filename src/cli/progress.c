#include "cli/progress.h"

#include "cli/text.h"
#include <stdio.h>
#include <unistd.h>

enum { FIRST_MS = 500, NEXT_MS = 100, MS = 1000, NS_IN_MS = 1000 * 1000, COLUMNS = 60 };

static struct timespec now(void) {
    struct timespec time = {0};
    (void)clock_gettime(CLOCK_MONOTONIC, &time);
    return time;
}

static size_t milliseconds(struct timespec from, struct timespec to) {
    long long seconds = (long long)to.tv_sec - (long long)from.tv_sec;
    return (size_t)(seconds * MS + (to.tv_nsec - from.tv_nsec) / NS_IN_MS);
}

Progress progress_start(void) {
    struct timespec start = now();
    return (Progress){.wanted = isatty(STDERR_FILENO), .start = start, .told = start};
}

/* Over the line before, whatever its length. */
static void write_line(Text *line) {
    while (line->length < COLUMNS) {
        text_add(line, " ");
    }
    (void)fprintf(stderr, "\r%s\r", line->bytes);
    (void)fflush(stderr);
}

void progress_tell(void *context, size_t taken, size_t all) {
    Progress *progress = context;
    struct timespec time = now();
    size_t elapsed = milliseconds(progress->start, time);
    if (elapsed < FIRST_MS || milliseconds(progress->told, time) < NEXT_MS || taken == 0) {
        return;
    }
    Text line = {0};
    text_add_count(&line, taken);
    text_add(&line, " of ");
    text_add_count(&line, all);
    text_add(&line, " articles, ");
    text_add_count(&line, elapsed * (all - taken) / taken / MS + 1);
    text_add(&line, " s left");
    write_line(&line);
    text_free(&line);
    progress->told = time;
    progress->shown = true;
}

void progress_end(Progress *progress) {
    Text blank = {0};
    text_add(&blank, "");
    if (progress->shown) {
        write_line(&blank);
    }
    text_free(&blank);
}
