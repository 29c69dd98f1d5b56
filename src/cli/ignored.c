#include "cli/ignored.h"

#include "cli/heap.h"
#include "cli/input.h"
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { MOST_BYTES = 1024 * 1024 };

/* The later one decides. */
static const char *const file_names[] = {".gitignore", ".addsupignore"};

/* Puts the name behind the folder into an empty text; the file's mode, or 0 if there is none. */
static mode_t mode_of(const char *folder, size_t length, const char *name, Text *path) {
    struct stat status;
    text_add_bytes(path, folder, length);
    text_add(path, "/");
    text_add(path, name);
    return stat(path->bytes, &status) == 0 ? status.st_mode : 0;
}

static void read_file(Ignored *ignored, const char *path, size_t folder_length) {
    Text lines = {0};
    IgnoreRules rules = {.folder_length = folder_length + 1};
    if (!input_read(path, &lines)) {
        addsup_add_problem(ignored->run, path, "could not be read");
    } else if (lines.length > MOST_BYTES ||
               !ignore_rules_add_lines(&rules, text_string(&lines), lines.length)) {
        addsup_add_problem(ignored->run, path,
                           "is larger than 1 MiB or has more than 10,000 patterns: not all were "
                           "taken");
    }
    ignored->files = heap_resize(ignored->files, (ignored->count + 1) * sizeof *ignored->files);
    ignored->files[ignored->count++] = rules;
    text_free(&lines);
}

static void read_files(Ignored *ignored, const char *folder, size_t length) {
    for (size_t i = 0; i < sizeof file_names / sizeof *file_names && !ignored->no_files; i++) {
        Text path = {0};
        if (S_ISREG(mode_of(folder, length, file_names[i], &path))) {
            read_file(ignored, path.bytes, length);
        }
        text_free(&path);
    }
}

static bool is_repository(const char *folder, size_t length) {
    Text path = {0};
    bool there = mode_of(folder, length, ".git", &path) != 0;
    text_free(&path);
    return there;
}

/* The length of "/a" for "/a/b". */
static size_t parent_length(const char *folder, size_t length) {
    while (length && folder[length - 1] != '/') {
        length--;
    }
    return length - (length > 0);
}

/* The files of the folders above, outer ones first, if the walk starts within a repository. */
static void read_above(Ignored *ignored, const char *folder) {
    size_t start = strlen(folder), top = start;
    while (top && !is_repository(folder, top)) {
        top = parent_length(folder, top);
    }
    for (size_t length = top; top && length < start;) {
        read_files(ignored, folder, length);
        length += 1 + strcspn(folder + length + 1, "/");
    }
}

void ignored_start(Ignored *ignored, addsup_run *run, const IgnoreChoice *choice,
                   const char *folder) {
    *ignored = (Ignored){
        .run = run, .no_files = choice->no_files, .excluded_folder = choice->exclude_folder};
    ignored->excluded.folder_length = strlen(choice->exclude_folder);
    for (const char *const *glob = choice->exclude; glob && *glob; glob++) {
        (void)ignore_rules_add(&ignored->excluded, *glob, strlen(*glob));
    }
    if (!ignored->no_files) {
        read_above(ignored, folder);
    }
}

void ignored_end(Ignored *ignored) {
    ignored_leave(ignored, 0);
    ignore_rules_free(&ignored->excluded);
    free(ignored->files);
}

size_t ignored_enter(Ignored *ignored, const char *folder) {
    size_t before = ignored->count;
    read_files(ignored, folder, strlen(folder));
    return before;
}

void ignored_leave(Ignored *ignored, size_t count) {
    while (ignored->count > count) {
        ignore_rules_free(&ignored->files[--ignored->count]);
    }
}

bool ignored_has(const Ignored *ignored, const char *path, bool is_folder) {
    IgnoreVerdict verdict = IGNORE_NOT_SAID;
    if (strncmp(path, ignored->excluded_folder, ignored->excluded.folder_length) == 0) {
        verdict = ignore_rules_say(&ignored->excluded, path, is_folder);
    }
    for (size_t i = ignored->count; i-- > 0 && verdict == IGNORE_NOT_SAID;) {
        verdict = ignore_rules_say(&ignored->files[i], path, is_folder);
    }
    return verdict == IGNORE_PASS_OVER;
}
