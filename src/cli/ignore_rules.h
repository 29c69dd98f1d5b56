#ifndef ADDSUP_CLI_IGNORE_RULES_H
#define ADDSUP_CLI_IGNORE_RULES_H
/* What a walk passes over: the lines of .gitignore and .addsupignore files and of --exclude, by
 * git's rules. Of several that fit the last decides; "!" before one takes it back; "/" behind one
 * is for folders only, "/" elsewhere ties it to the folder of its file. */
#include <stdbool.h>
#include <stddef.h>

typedef struct IgnoreRule {
    char *glob;
    bool negated, folders_only;
} IgnoreRule;

/* The rules of one file. Starts as {0}. */
typedef struct IgnoreRules {
    IgnoreRule *items;
    size_t count;
    size_t folder_length; /* of the absolute path that they are relative to, with its slash */
} IgnoreRules;

enum { IGNORE_MOST_RULES = 10000 };

/* Adds the rule of one line, if it holds one. False if there are too many. */
bool ignore_rules_add(IgnoreRules *rules, const char *line, size_t length);

/* The same of each line of a file. */
bool ignore_rules_add_lines(IgnoreRules *rules, const char *lines, size_t length);

typedef enum IgnoreVerdict { IGNORE_NOT_SAID, IGNORE_READ, IGNORE_PASS_OVER } IgnoreVerdict;

/* `path` is absolute and below the rules' folder. */
IgnoreVerdict ignore_rules_say(const IgnoreRules *rules, const char *path, bool is_folder);

/* Is the file at this path, or a folder that it is in, passed over? */
bool ignore_rules_cover(const IgnoreRules *rules, const char *path);

void ignore_rules_free(IgnoreRules *rules);

#endif
