#include "cli/terminal.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { NARROWEST = 80, WIDEST = 120 };

/* The value of a variable; "" if it is not set. */
static const char *environment(const char *name) {
    const char *value = getenv(name);
    return value ? value : "";
}

bool terminal_has_color(int file, ColorChoice choice) {
    if (choice != COLOR_AUTO) {
        return choice == COLOR_ALWAYS;
    }
    const char *kind = environment("TERM");
    return isatty(file) && !*environment("NO_COLOR") && *kind && strcmp(kind, "dumb") != 0;
}

/* LC_ALL goes before LC_CTYPE, and that before LANG; the first that is set decides. */
static const char *character_locale(void) {
    static const char *const variables[] = {"LC_ALL", "LC_CTYPE", "LANG"};
    const char *value = "";
    for (size_t i = 0; i < sizeof variables / sizeof *variables && !*value; i++) {
        value = environment(variables[i]);
    }
    return value;
}

bool terminal_is_ascii(int file) {
    static const char *const spellings[] = {"UTF-8", "utf-8", "UTF8", "utf8"};
    const char *locale = character_locale();
    for (size_t i = 0; i < sizeof spellings / sizeof *spellings; i++) {
        if (strstr(locale, spellings[i])) {
            return false;
        }
    }
    return isatty(file);
}

unsigned terminal_width(int file) {
    unsigned columns = 0;
    const char *digits = isatty(file) ? environment("COLUMNS") : "";
    for (; *digits >= '0' && *digits <= '9' && columns < WIDEST; digits++) {
        columns = 10 * columns + (unsigned)(*digits - '0');
    }
    if (*digits || columns == 0) {
        return columns < WIDEST ? 0 : WIDEST;
    }
    return columns < NARROWEST ? NARROWEST : columns > WIDEST ? WIDEST : columns;
}
