#ifndef ADDSUP_CLI_CHANGED_LINES_H
#define ADDSUP_CLI_CHANGED_LINES_H
/* Which lines of which files are new, as found out elsewhere (git_changes.h). A file is known by
 * itself, whatever name it goes by. */
#include <stdbool.h>
#include <stddef.h>
#include <sys/stat.h>

typedef struct LineRange {
    size_t first, behind;
} LineRange;

typedef struct ChangedFile {
    dev_t device;
    ino_t number;
    LineRange *ranges;
    size_t count;
} ChangedFile;

/* Starts as {0}. */
typedef struct ChangedLines {
    ChangedFile *files;
    size_t count;
} ChangedLines;

/* Adds a file, its ranges still to come; false if there is none at this path. */
bool changed_lines_add_file(ChangedLines *changed, const char *path);

/* Adds a range to the file that was added last. */
void changed_lines_add_range(ChangedLines *changed, LineRange range);

/* To be called when all files are there. */
void changed_lines_sort(ChangedLines *changed);

/* Is this line of the file changed? What is no file, as standard input, is taken as new. */
bool changed_lines_have(const ChangedLines *changed, const char *path, size_t line);

void changed_lines_free(ChangedLines *changed);

#endif
