#include "run/rule_files.h"

#include "base/kept.h"
#include "run/source.h"
#include <dirent.h>
#include <stdlib.h>

static const Slice extension = {".rules", 6};

static void add_file(addsup_run *run, const char *path, RuleFiles *files) {
    Buffer bytes = {0};
    const char *why = source_read(path, source_rule_file_limit, &bytes);
    if (why) {
        run_add_problem(run, slice_of(path), 0, 0, slice_of(why));
    } else {
        Slice content = buffer_slice(&bytes);
        *list_push(&run->arena, files) =
            (RuleFile){.name = slice_of(path), .bytes = slice_copied(&run->arena, content)};
    }
    buffer_free(&bytes);
}

static bool is_rule_file(Slice name) {
    size_t length = extension.length;
    return *name.bytes != '.' && name.length > length &&
           slice_equal(slice_part(name, name.length - length, name.length), extension);
}

static const char *joined(Arena *arena, const char *folder, const char *name) {
    Buffer path = {0};
    buffer_add_string(&path, folder);
    buffer_add_byte(&path, '/');
    buffer_add_string(&path, name);
    const char *copy = arena_copy(arena, path.bytes, path.length);
    buffer_free(&path);
    return copy;
}

static int by_bytes(const void *a, const void *b) {
    return slice_compare(slice_of(*(const char *const *)a), slice_of(*(const char *const *)b));
}

typedef LIST_OF(const char *) Paths;

static Paths folder_paths(Arena *arena, const char *folder, DIR *listing) {
    Paths paths = {0};
    for (struct dirent *entry; (entry = readdir(listing));) {
        if (is_rule_file(slice_of(entry->d_name))) {
            *list_push(arena, &paths) = joined(arena, folder, entry->d_name);
        }
    }
    if (paths.count) { /* there is nothing to point at where there are none */
        qsort(paths.items, paths.count, sizeof *paths.items, by_bytes);
    }
    return paths;
}

static void add_folder(addsup_run *run, const char *folder, DIR *listing, RuleFiles *files) {
    Paths paths = folder_paths(&run->arena, folder, listing);
    for (size_t i = 0; i < paths.count; i++) {
        add_file(run, paths.items[i], files);
    }
    if (paths.count == 0) {
        run_add_problem(run, slice_of(folder), 0, 0, SLICE("holds no *.rules file"));
    }
}

static void add_path(addsup_run *run, const char *path, RuleFiles *files) {
    DIR *listing = opendir(path);
    if (listing) {
        add_folder(run, path, listing, files);
        (void)closedir(listing);
    } else {
        add_file(run, path, files);
    }
}

static void add_packs(addsup_run *run, RuleFiles *files) {
    size_t count;
    const RuleFile *packs = ruleset_packs(&count);
    for (size_t i = 0; i < count; i++) {
        *list_push(&run->arena, files) = packs[i];
    }
}

void rule_files_load(addsup_run *run, RuleFiles *files) {
    RuleProblems mistakes = {0};
    add_packs(run, files);
    for (const char *const *path = run->settings.rule_paths; *path; path++) {
        add_path(run, *path, files);
    }
    run->rules = ruleset_make(files->items, files->count, &run->arena, &mistakes);
    for (size_t i = 0; i < mistakes.count; i++) {
        const RuleProblem *mistake = &mistakes.items[i];
        run_add_problem(run, mistake->file, mistake->line, mistake->column, mistake->message);
    }
}
