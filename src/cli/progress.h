#ifndef ADDSUP_CLI_PROGRESS_H
#define ADDSUP_CLI_PROGRESS_H
/* How far a long run is, and how long it will take: one line on standard error, if that is a
 * terminal, from half a second on. It is gone when the report comes. */
#include <stdbool.h>
#include <stddef.h>
#include <time.h>

typedef struct Progress {
    bool wanted;
    struct timespec start, told; /* told: when the line was last written */
    bool shown;
} Progress;

Progress progress_start(void);

/* An addsup_progress; its context is the Progress. */
void progress_tell(void *context, size_t taken, size_t all);

/* Takes the line away. */
void progress_end(Progress *progress);

#endif
