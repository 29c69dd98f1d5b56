#ifndef ADDSUP_CLI_COMMAND_LINE_H
#define ADDSUP_CLI_COMMAND_LINE_H
/* What the user asked for. Reads arguments, looks at no file. */
#include "addsup.h"
#include "cli/name_list.h"
#include "cli/target.h"
#include "cli/text.h"
#include <stdint.h>

typedef struct Command {
    const char *name, *operands, *about;
    addsup_command command;
    size_t least_operands, most_operands;
    size_t first_path; /* the operands before it are no paths */
    bool accepts;      /* writes a waiver instead of a report */
} Command;

/* All commands; the first is meant where none is named. Ends with a row without name. */
extern const Command commands[];

typedef enum ColorChoice { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER } ColorChoice;

typedef struct CommandLine {
    const Command *command;
    bool named;                             /* the command was named, not just meant */
    unsigned scope, fail_on, format, color; /* as addsup.h and ColorChoice count */
    unsigned generate;                      /* as generated.h counts */
    unsigned jobs;
    bool test, quiet, verbose, exit_zero, allow_empty, help, version;
    bool null_ends; /* the paths of files_from end with zero bytes */
    TargetList targets;
    bool isolated, print_config, no_ignore;
    uint64_t given; /* a bit for each option that the arguments named */
    NameList rules, select, ignore, baselines, exclude;
    const char *write_baseline, *files_from, *stdin_filename, *reason, *config, *date,
        *new_since; /* borrowed; or NULL */
    NameList operands;
    Text exclude_folder; /* absolute, with its slash: what `exclude` is relative to */
    Text complaint;      /* why the command line cannot be followed */
} CommandLine;

/* False if it cannot be followed. In either case to be freed. */
bool command_line_read(CommandLine *line, int count, char *const *arguments);
void command_line_free(CommandLine *line);

/* Is one of the paths "-", the article that comes through a pipe? */
bool command_line_reads_input(const CommandLine *line);

/* The command of this name, or NULL. */
const Command *command_named(const char *name);

#endif
