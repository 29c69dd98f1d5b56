#include "cli/standard_input.h"

#include "cli/text.h"
#include <errno.h>
#include <unistd.h>

enum { PIECE_BYTES = 64 * 1024, MOST_BYTES = 64 * 1024 * 1024 };

/* Reads up to one piece more than may be: the library says what is too large. */
static bool read_all(Text *text) {
    while (text->length <= MOST_BYTES) {
        text_reserve(text, PIECE_BYTES);
        ssize_t count = read(STDIN_FILENO, text->bytes + text->length, PIECE_BYTES);
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

void standard_input_add(addsup_run *run) {
    Text text = {0};
    if (read_all(&text)) {
        addsup_add_text(run, "-", text_string(&text), text.length);
    } else {
        addsup_add_problem(run, "-", "standard input could not be read");
    }
    text_free(&text);
}
