#include "cli/input.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

enum { PIECE_BYTES = 64 * 1024 };

static bool read_all(int file, Text *text) {
    while (text->length <= INPUT_MOST_BYTES) {
        text_reserve(text, PIECE_BYTES);
        ssize_t count = read(file, text->bytes + text->length, PIECE_BYTES);
        if (count == 0) {
            return true;
        }
        if (count < 0 && errno != EINTR) {
            return false;
        }
        text_cut(text, text->length + (count > 0 ? (size_t)count : 0));
    }
    return true;
}

bool input_read(const char *path, Text *text) {
    bool standard = strcmp(path, "-") == 0;
    int file = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    bool good = file >= 0 && read_all(file, text);
    if (file >= 0 && !standard) {
        (void)close(file);
    }
    return good;
}

void input_add_article(addsup_run *run, const char *name) {
    Text text = {0};
    if (input_read("-", &text)) {
        addsup_add_text(run, name, text_string(&text), text.length);
    } else {
        addsup_add_problem(run, name, "standard input could not be read");
    }
    text_free(&text);
}
