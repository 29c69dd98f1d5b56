#include "cli/absolute_path.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

enum { PATH_BYTES = 4096, LONGEST_PATH = 1 << 20 };

static bool add_working_folder(Text *out) {
    for (size_t room = PATH_BYTES; room <= LONGEST_PATH; room *= 2) {
        text_reserve(out, room);
        if (getcwd(out->bytes, room)) {
            text_cut(out, strlen(out->bytes));
            return true;
        }
        if (errno != ERANGE) {
            return false;
        }
    }
    return false;
}

/* From "/a/b" to "/a", from "/a" and "" to "". */
static void leave_folder(Text *out) {
    while (out->length && out->bytes[out->length - 1] != '/') {
        out->length--;
    }
    text_cut(out, out->length - (out->length > 0));
}

static void add_word(Text *out, const char *word, size_t length) {
    if (length == 2 && memcmp(word, "..", 2) == 0) {
        leave_folder(out);
    } else if (length && !(length == 1 && *word == '.')) {
        text_add(out, "/");
        text_add_bytes(out, word, length);
    }
}

bool absolute_path_add(Text *out, const char *path) {
    text_add(out, "");
    if (*path != '/' && !add_working_folder(out)) {
        return false;
    }
    if (strcmp(out->bytes, "/") == 0) {
        text_cut(out, 0);
    }
    while (*path) {
        size_t length = strcspn(path, "/");
        add_word(out, path, length);
        path += length + (path[length] == '/');
    }
    text_add(out, out->length ? "" : "/");
    return true;
}

void folder_path_add(Text *out, const char *path) {
    const char *slash = strrchr(path, '/');
    text_add_bytes(out, path, slash ? (size_t)(slash - path) + 1 : 0);
}
