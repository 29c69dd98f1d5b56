/* Any bytes as the lines of an ignore file, asked about plain paths and about its own lines. */
#include "cli/ignore_rules.h"

#include <stdint.h>
#include <string.h>

enum { LINES = 8, LONGEST = 256, MOST_BYTES = 1024 }; /* so that many are tried */

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

/* `path` as a walk has it: absolute, no zero byte within. */
static void ask(const IgnoreRules *rules, const char *path) {
    (void)ignore_rules_say(rules, path, false);
    (void)ignore_rules_say(rules, path, true);
    (void)ignore_rules_cover(rules, path);
}

static void ask_line(const IgnoreRules *rules, const char *line, size_t length) {
    char path[LONGEST] = "/";
    length = length < LONGEST - 2 ? length : LONGEST - 2;
    memcpy(path + 1, line, length);
    ask(rules, path);
}

static void ask_lines(const IgnoreRules *rules, const char *text, size_t length) {
    for (size_t lines = 0; length && lines < LINES; lines++) {
        const char *end = memchr(text, '\n', length);
        size_t line = end ? (size_t)(end - text) : length;
        ask_line(rules, text, line);
        text += line + (end != NULL);
        length -= line + (end != NULL);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
    static const char *const paths[] = {"/a.txt", "/news/old/b.html", "/news/[a].txt",
                                        "/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab"};
    IgnoreRules rules = {.folder_length = 1};
    length = length < MOST_BYTES ? length : MOST_BYTES;
    (void)ignore_rules_add_lines(&rules, (const char *)bytes, length);
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        ask(&rules, paths[i]);
    }
    ask_lines(&rules, (const char *)bytes, length);
    ignore_rules_free(&rules);
    return 0;
}
