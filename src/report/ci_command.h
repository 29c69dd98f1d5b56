#ifndef ADDSUP_REPORT_CI_COMMAND_H
#define ADDSUP_REPORT_CI_COMMAND_H
/* What the logs of build services take for commands when it stands in a program's output: text of
 * articles, names and rule files must not come out so. */
#include "base/slice.h"

typedef struct CiCommand {
    Slice start;     /* "##vso[" */
    size_t kept;     /* a blank behind so many bytes breaks it up */
    bool line_start; /* obeyed only where nothing but blanks stands before it on its line */
} CiCommand;

/* Does a command start with this byte? */
static inline bool ci_command_may_start(char byte) {
    return byte == ':' || byte == '#' || byte == 's' || byte == 'S';
}

/* The command that starts here, whatever the case of its letters; NULL if none does. */
const CiCommand *ci_command_at(Slice text);

#endif
