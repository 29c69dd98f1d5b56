/* Whether a file is one that the run reads: names may differ where the file is the same. */
#include "run/run.h"
#include <sys/stat.h>

static bool is_same_file(const struct stat *file, const char *path) {
    struct stat status;
    return stat(path, &status) == 0 && status.st_dev == file->st_dev &&
           status.st_ino == file->st_ino;
}

bool addsup_reads(const addsup_run *run, const char *path) {
    struct stat file;
    if (stat(path, &file) != 0) {
        return false;
    }
    for (size_t i = 0; i < run->inputs.count; i++) {
        const Input *input = &run->inputs.items[i];
        if (!input->in_memory && is_same_file(&file, input->name.bytes)) {
            return true;
        }
    }
    for (size_t i = 0; i < run->accepted_files.count; i++) {
        if (is_same_file(&file, run->accepted_files.items[i].name.bytes)) {
            return true;
        }
    }
    for (const char *const *rules = run->settings.rule_paths; *rules; rules++) {
        if (is_same_file(&file, *rules)) {
            return true;
        }
    }
    return false;
}
