#include "cli/walk.h"

#include "cli/absolute_path.h"
#include "cli/text.h"
#include "cli/waivers.h"
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { DEEPEST = 64 }; /* folders within folders; deeper ones are a problem */

static const char *const extensions[] = {".txt", ".text"};
static const char *const closed_folders[] = {"CVS"}; /* beside the hidden ones: .git, .hg, .svn */

typedef struct Level {
    struct dirent **entries; /* sorted */
    int count, next;
    size_t path_length, whole_length;
    size_t ignore_files; /* before this folder's own */
} Level;

typedef struct Walk {
    addsup_run *run;
    Text path;  /* of what is looked at, as it is named */
    Text whole; /* the same from the root */
    Ignored ignored;
    Level levels[DEEPEST];
    size_t depth;
    bool found;
} Walk;

static int by_bytes(const struct dirent **a, const struct dirent **b) {
    return strcmp((*a)->d_name, (*b)->d_name);
}

static int is_below(const struct dirent *entry) {
    return strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0;
}

static void enter_folder(Walk *walk) {
    if (walk->depth == DEEPEST) {
        addsup_add_problem(walk->run, text_string(&walk->path),
                           "is 64 folders deep: nothing below it was looked at");
        return;
    }
    Level *level = &walk->levels[walk->depth];
    const char *path = walk->path.length ? walk->path.bytes : "/";
    level->count = scandir(path, &level->entries, is_below, by_bytes);
    level->next = 0;
    level->path_length = walk->path.length;
    level->whole_length = walk->whole.length;
    if (level->count < 0) {
        addsup_add_problem(walk->run, path,
                           errno == EACCES ? "may not be read: permission denied"
                                           : "could not be read");
        return;
    }
    level->ignore_files = ignored_enter(&walk->ignored, walk->whole.bytes);
    walk->depth++;
}

static void leave_folder(Walk *walk) {
    Level *level = &walk->levels[--walk->depth];
    for (int i = 0; i < level->count; i++) {
        free(level->entries[i]);
    }
    free(level->entries);
    ignored_leave(&walk->ignored, level->ignore_files);
}

static bool ends_in_any_case(const char *name, const char *end) {
    size_t length = strlen(name), end_length = strlen(end);
    if (length <= end_length) {
        return false;
    }
    name += length - end_length;
    for (size_t i = 0; i < end_length; i++) {
        char lower = name[i] >= 'A' && name[i] <= 'Z' ? (char)(name[i] + ('a' - 'A')) : name[i];
        if (lower != end[i]) {
            return false;
        }
    }
    return true;
}

static bool has_article_name(const char *name) {
    for (size_t i = 0; i < sizeof extensions / sizeof *extensions; i++) {
        if (ends_in_any_case(name, extensions[i])) {
            return *name != '.';
        }
    }
    return false;
}

static bool is_closed(const char *name) {
    for (size_t i = 0; i < sizeof closed_folders / sizeof *closed_folders; i++) {
        if (strcmp(name, closed_folders[i]) == 0) {
            return true;
        }
    }
    return *name == '.';
}

/* A link counts as the file that it leads to; one that leads nowhere is for the run to complain
 * of. Pipes and devices are never opened. */
static bool is_article(const char *path, const char *name, mode_t mode) {
    struct stat target;
    if (!has_article_name(name)) {
        return false;
    }
    return S_ISREG(mode) ||
           (S_ISLNK(mode) && (stat(path, &target) != 0 || S_ISREG(target.st_mode)));
}

/* What kind of file the entry is, as st_mode has it; 0 if it cannot be told. A folder tells that of
 * most entries, which spares a question for each. */
static mode_t entry_mode(const char *path, const struct dirent *entry) {
#ifdef DT_REG /* most systems have it, POSIX.1-2008 does not: the Makefile asks for it */
    if (entry->d_type == DT_REG) {
        return S_IFREG;
    }
    if (entry->d_type == DT_DIR) {
        return S_IFDIR;
    }
#endif
    struct stat status;
    (void)entry;
    return lstat(path, &status) == 0 ? status.st_mode : 0;
}

static void visit(Walk *walk, const struct dirent *entry) {
    const char *path = walk->path.bytes, *name = entry->d_name;
    mode_t mode = entry_mode(path, entry);
    bool passed_over = ignored_has(&walk->ignored, walk->whole.bytes, S_ISDIR(mode));
    if (!mode) {
        addsup_add_problem(walk->run, path, "could not be read");
    } else if (strcmp(name, waivers_name) == 0) {
        addsup_add_waivers(walk->run, path, walk->ignored.excluded.count == 0);
    } else if (S_ISDIR(mode) && !is_closed(name) && !passed_over) {
        enter_folder(walk);
    } else if (!passed_over && is_article(path, name, mode)) {
        walk->found = true;
        addsup_add_file(walk->run, path);
    } else {
        addsup_add_not_article(walk->run);
    }
}

static void add_name(Text *path, const char *name) {
    text_add(path, "/");
    text_add(path, name);
}

static void walk_on(Walk *walk) {
    Level *level = &walk->levels[walk->depth - 1];
    if (level->next == level->count) {
        leave_folder(walk);
        return;
    }
    const struct dirent *entry = level->entries[level->next++];
    text_cut(&walk->path, level->path_length);
    text_cut(&walk->whole, level->whole_length);
    add_name(&walk->path, entry->d_name);
    add_name(&walk->whole, entry->d_name);
    visit(walk, entry);
}

static size_t length_without_slashes(const char *path) {
    size_t length = strlen(path);
    while (length && path[length - 1] == '/') {
        length--;
    }
    return length;
}

static void start(Walk *walk, const char *folder, const IgnoreChoice *choice) {
    text_add_bytes(&walk->path, folder, length_without_slashes(folder));
    (void)absolute_path_add(&walk->whole, folder);
    text_cut(&walk->whole, length_without_slashes(walk->whole.bytes));
    ignored_start(&walk->ignored, walk->run, choice, walk->whole.bytes);
}

void walk_folder(addsup_run *run, const char *folder, const IgnoreChoice *choice,
                 bool may_be_empty) {
    Walk walk = {.run = run};
    start(&walk, folder, choice);
    enter_folder(&walk);
    bool entered = walk.depth > 0;
    while (walk.depth) {
        walk_on(&walk);
    }
    if (entered && !walk.found && !may_be_empty) {
        addsup_add_problem(run, folder, "no article found");
    }
    ignored_end(&walk.ignored);
    text_free(&walk.path);
    text_free(&walk.whole);
}
