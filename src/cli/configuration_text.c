#include "cli/configuration_text.h"

#include "cli/complaint.h"
#include "cli/option.h"
#include <string.h>

enum { VALUE_COLUMN = 14 };

static void add_field(Text *out, const char *key, const char *value) {
    text_add(out, "  ");
    text_add(out, key);
    for (size_t column = strlen(key); column < VALUE_COLUMN; column++) {
        text_add(out, " ");
    }
    complaint_add_printable(out, value, strlen(value));
    text_add(out, "\n");
}

static void add_fields(Text *out, const char *key, const NameList *values) {
    for (size_t i = 0; i < values->count; i++) {
        add_field(out, key, values->names[i]);
    }
}

static void add_count(Text *out, const char *key, unsigned count) {
    Text digits = {0};
    text_add_count(&digits, count);
    if (count) {
        add_field(out, key, digits.bytes);
    }
    text_free(&digits);
}

static void add_option(Text *out, const Option *option, const CommandLine *line) {
    const void *member = (const char *)line + option->member;
    switch (option->kind) {
    case OPTION_FLAG:
        add_field(out, option->name, *(const bool *)member ? "yes" : "no");
        break;
    case OPTION_CHOICE:
    case OPTION_FORMAT:
        add_field(out, option->name, option_choice_name(option, *(const unsigned *)member));
        break;
    case OPTION_COUNT:
        add_count(out, option->name, *(const unsigned *)member);
        break;
    case OPTION_PATHS:
    case OPTION_GLOBS:
    case OPTION_NAMES:
        add_fields(out, option->name, member);
        break;
    case OPTION_TARGETS:
    case OPTION_TEXT:
    case OPTION_DATE:
        break; /* never in a file */
    }
}

/* The blocks for rules and paths, as the file has them. */
static void add_other_blocks(Text *out, const addsup_lines *lines) {
    const addsup_line *line;
    for (size_t i = 0; (line = addsup_lines_at(lines, i)); i++) {
        if (strcmp(line->block, "options") != 0) {
            text_add(out, "\n");
            text_add(out, line->block);
            text_add(out, " ");
            complaint_add_printable(out, line->name, strlen(line->name));
            text_add(out, "\n");
            add_field(out, line->key, line->value);
        }
    }
}

void configuration_write(Text *out, const CommandLine *line, const Configuration *configuration) {
    const char *path = text_string(&configuration->path);
    text_add(out, *path ? "# From " : "# From no file; these are the usual settings");
    complaint_add_printable(out, path, strlen(path));
    text_add(out, "\noptions\n");
    for (const Option *option = options; option->name; option++) {
        if (option->configurable) {
            add_option(out, option, line);
        }
    }
    if (configuration->lines) {
        add_other_blocks(out, configuration->lines);
    }
}
