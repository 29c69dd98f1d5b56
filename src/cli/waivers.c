#include "cli/waivers.h"

#include "cli/text.h"
#include <string.h>
#include <unistd.h>

const char waivers_name[] = "addsup.accept";

/* The length of the path's folder with its slash; 0 in the working folder. */
static size_t folder_length(const char *path, size_t length) {
    while (length && path[length - 1] != '/') {
        length--;
    }
    return length;
}

static size_t length_without_slashes(const char *path, size_t length) {
    while (length && path[length - 1] == '/') {
        length--;
    }
    return length;
}

void waivers_add_above(addsup_run *run, const char *path) {
    size_t length = strlen(path);
    do {
        Text file = {0};
        length = folder_length(path, length_without_slashes(path, length));
        text_add_bytes(&file, path, length);
        text_add(&file, waivers_name);
        if (access(file.bytes, F_OK) == 0) {
            addsup_add_waivers(run, file.bytes, false);
        }
        text_free(&file);
    } while (length);
}
