#include "cli/git_diff.h"

#include "cli/text.h"
#include <stdint.h>
#include <string.h>

/* The bytes that git writes as "\n" and the like; 0 for none of them. */
static char escaped_byte(char letter) {
    static const char letters[] = "abtnvfr\"\\", bytes[] = "\a\b\t\n\v\f\r\"\\";
    const char *at = letter ? strchr(letters, letter) : NULL;
    return at ? bytes[at - letters] : '\0';
}

/* "\303" from behind the backslash on: moves behind it. */
static char octal_byte(const char **at) {
    enum { DIGITS = 3, BITS = 3 };
    unsigned byte = 0;
    for (int i = 0; i < DIGITS && **at >= '0' && **at <= '7'; i++) {
        byte = byte << BITS | (unsigned)(*(*at)++ - '0');
    }
    return (char)(unsigned char)byte;
}

/* A name in quotation marks, as git writes one with unusual bytes. */
static void add_quoted(Text *name, const char *at) {
    while (*at && *at != '"' && *at != '\n') {
        char byte = *at++;
        if (byte == '\\' && *at >= '0' && *at <= '7') {
            byte = octal_byte(&at);
        } else if (byte == '\\') {
            byte = escaped_byte(*at);
            at += *at != '\0';
        }
        text_add_bytes(name, &byte, 1);
    }
}

/* "+++ b/name", "+++ "b/na\"me""; a name with a blank has a tab behind it. */
static void read_name(Text *name, const char *at) {
    if (*at == '"') {
        add_quoted(name, at + 1);
    } else {
        text_add_bytes(name, at, strcspn(at, "\t\n"));
    }
}

static size_t read_count(const char **at) {
    size_t count = 0;
    for (; **at >= '0' && **at <= '9' && count < SIZE_MAX / 20; (*at)++) {
        count = 10 * count + (size_t)(**at - '0');
    }
    return count;
}

/* "12,3" or "12", which is "12,1". */
static LineRange read_range(const char **at) {
    LineRange range = {.first = read_count(at)};
    size_t count = 1;
    if (**at == ',') {
        ++*at;
        count = read_count(at);
    }
    range.behind = range.first + count;
    return range;
}

static const char *behind_line(const char *at) {
    const char *end = strchr(at, '\n');
    return end ? end + 1 : at + strlen(at);
}

/* "@@ -1,2 +3,4 @@": the lines that come next are text, whatever they look like. */
static const char *read_hunk(ChangedLines *changed, bool open, const char *at) {
    at += strlen("@@ -");
    LineRange before = read_range(&at);
    at += strcspn(at, "+\n");
    at += *at == '+';
    LineRange after = read_range(&at);
    if (open && after.behind > after.first) {
        changed_lines_add_range(changed, after);
    }
    at = behind_line(at);
    for (size_t rest = before.behind - before.first + after.behind - after.first; *at && rest;) {
        rest -= *at != '\\'; /* "\ No newline at end of file" is not one of them */
        at = behind_line(at);
    }
    return at;
}

/* "b/name" behind "+++ "; false for "/dev/null", and for what is gone meanwhile. */
static bool open_file(ChangedLines *changed, const char *folder, const char *at) {
    static const char side[] = "b/";
    Text name = {0}, path = {0};
    read_name(&name, at);
    bool there = strncmp(text_string(&name), side, sizeof side - 1) == 0;
    if (there) {
        text_add(&path, folder);
        text_add(&path, "/");
        text_add(&path, name.bytes + sizeof side - 1);
        there = changed_lines_add_file(changed, path.bytes);
    }
    text_free(&name);
    text_free(&path);
    return there;
}

void git_diff_read(ChangedLines *changed, const char *folder, const char *diff) {
    static const char file_mark[] = "+++ ", hunk_mark[] = "@@ -";
    bool open = false;
    for (const char *at = diff; *at;) {
        if (strncmp(at, hunk_mark, sizeof hunk_mark - 1) == 0) {
            at = read_hunk(changed, open, at);
            continue;
        }
        if (strncmp(at, file_mark, sizeof file_mark - 1) == 0) {
            open = open_file(changed, folder, at + sizeof file_mark - 1);
        }
        at = behind_line(at);
    }
}
