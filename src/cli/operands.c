#include "cli/operands.h"

#include "cli/input.h"
#include "cli/near_word.h"
#include "cli/waivers.h"
#include "cli/walk.h"
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

/* `addsup figurs article.txt`: a path that is not there may have been meant for a command. */
static void add_missing(addsup_run *run, const char *path, bool may_be_command) {
    const char *nearest = NULL;
    for (const Command *command = commands; command->name && may_be_command; command++) {
        near_word_try(&nearest, path, command->name);
    }
    Text message = {0};
    text_add(&message, "no such file");
    if (nearest) {
        text_add(&message, "; is the command ");
        text_add(&message, nearest);
        text_add(&message, " meant?");
    }
    addsup_add_problem(run, path, message.bytes);
    text_free(&message);
}

/* A path that is named is read whatever its extension. */
static void add_path(addsup_run *run, const CommandLine *line, const char *path,
                     bool may_be_command) {
    struct stat status = {0};
    if (stat(path, &status) != 0 && errno == ENOENT) {
        add_missing(run, path, may_be_command);
        return;
    }
    waivers_add_above(run, path);
    if (S_ISDIR(status.st_mode)) {
        IgnoreChoice choice = {name_list_names(&line->exclude), text_string(&line->exclude_folder),
                               line->no_ignore};
        walk_folder(run, path, &choice, line->allow_empty);
    } else {
        addsup_add_file(run, path);
    }
}

static void add_standard_input(addsup_run *run, const CommandLine *line) {
    const char *name = line->stdin_filename ? line->stdin_filename : "-";
    waivers_add_above(run, name);
    input_add_article(run, name);
}

/* Every name in a list is a path, "-" too; empty lines are none. */
static void add_listed(addsup_run *run, const CommandLine *line, Text *list) {
    const char end = line->null_ends ? '\0' : '\n';
    for (size_t at = 0; at < list->length;) {
        char *path = list->bytes + at;
        char *behind = memchr(path, end, list->length - at);
        size_t length = behind ? (size_t)(behind - path) : list->length - at;
        path[length] = '\0'; /* a text has a zero byte behind its last */
        if (strlen(path) != length) {
            addsup_add_problem(run, line->files_from,
                               "holds a path with a zero byte in it: "
                               "is -0 missing?");
            return;
        }
        if (length) {
            add_path(run, line, path, false);
        }
        at += length + 1;
    }
}

static void add_list(addsup_run *run, const CommandLine *line) {
    Text list = {0};
    if (!input_read(line->files_from, &list)) {
        addsup_add_problem(run, line->files_from, "could not be read as a list of paths");
    } else if (list.length > INPUT_MOST_BYTES) {
        addsup_add_problem(run, line->files_from, "is larger than 64 MiB");
    } else {
        add_listed(run, line, &list);
    }
    text_free(&list);
}

void operands_add(addsup_run *run, const CommandLine *line) {
    for (size_t i = line->command->first_path; i < line->operands.count; i++) {
        const char *path = line->operands.names[i];
        if (strcmp(path, "-") == 0) {
            add_standard_input(run, line);
        } else {
            add_path(run, line, path, i == 0 && !line->named);
        }
    }
    if (line->files_from) {
        add_list(run, line);
    }
    for (size_t i = 0; i < line->baselines.count; i++) {
        addsup_add_baseline(run, line->baselines.names[i]);
    }
}
