#include "cli/changed_lines.h"

#include "cli/heap.h"
#include <stdlib.h>

bool changed_lines_add_file(ChangedLines *changed, const char *path) {
    struct stat status;
    if (stat(path, &status) != 0) {
        return false;
    }
    changed->files = heap_resize(changed->files, (changed->count + 1) * sizeof *changed->files);
    changed->files[changed->count++] =
        (ChangedFile){.device = status.st_dev, .number = status.st_ino};
    return true;
}

void changed_lines_add_range(ChangedLines *changed, LineRange range) {
    ChangedFile *file = &changed->files[changed->count - 1];
    file->ranges = heap_resize(file->ranges, (file->count + 1) * sizeof *file->ranges);
    file->ranges[file->count++] = range;
}

static int by_file(const void *left, const void *right) {
    const ChangedFile *a = left, *b = right;
    int order = (a->device > b->device) - (a->device < b->device);
    return order ? order : (a->number > b->number) - (a->number < b->number);
}

void changed_lines_sort(ChangedLines *changed) {
    if (changed->count) { /* there is nothing to point at where there are none */
        qsort(changed->files, changed->count, sizeof *changed->files, by_file);
    }
}

static const ChangedFile *file_at(const ChangedLines *changed, const struct stat *status) {
    ChangedFile key = {.device = status->st_dev, .number = status->st_ino};
    return changed->count
               ? bsearch(&key, changed->files, changed->count, sizeof *changed->files, by_file)
               : NULL;
}

bool changed_lines_have(const ChangedLines *changed, const char *path, size_t line) {
    struct stat status;
    if (stat(path, &status) != 0) {
        return true;
    }
    const ChangedFile *file = file_at(changed, &status);
    for (size_t i = 0; file && i < file->count; i++) {
        if (file->ranges[i].first <= line && line < file->ranges[i].behind) {
            return true;
        }
    }
    return false;
}

void changed_lines_free(ChangedLines *changed) {
    for (size_t i = 0; i < changed->count; i++) {
        free(changed->files[i].ranges);
    }
    free(changed->files);
    *changed = (ChangedLines){0};
}
