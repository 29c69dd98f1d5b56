#include "cli/configuration.h"

#include "cli/absolute_path.h"
#include "cli/complaint.h"
#include "cli/option.h"
#include <string.h>
#include <sys/stat.h>

static const char file_name[] = "addsup.conf";
static const char options_block[] = "options", rule_block[] = "rule", paths_block[] = "paths";

static const addsup_key other_keys[] = {
    {rule_block, "severity", "the name of a rule or a pack", false},
    {paths_block, "select", "a pattern of paths", true},
    {paths_block, "ignore", "a pattern of paths", true},
};

enum { OTHER_KEYS = sizeof other_keys / sizeof *other_keys, MOST_KEYS = 32 };

static const Option severity_key = {.name = "severity", .choices = severity_names};

/* One reading of the file. */
typedef struct Reading {
    Configuration *configuration;
    CommandLine *line;
    Text folder;       /* of the file, as it is named */
    const char *paths; /* the name of the block whose rules were the last to be added */
    bool good;
} Reading;

static bool is_plain_file(const char *path) {
    struct stat status;
    return stat(path, &status) == 0 && S_ISREG(status.st_mode);
}

/* "addsup.conf", "../addsup.conf", ... as far as there are folders. */
static void find_upward(Text *path) {
    Text above = {0}, working_folder = {0};
    size_t folders = 0;
    if (absolute_path_add(&working_folder, ".")) {
        for (const char *at = working_folder.bytes; (at = strchr(at, '/')); at++) {
            folders += at[1] != '\0';
        }
    }
    for (size_t i = 0; i <= folders && !path->length; i++) {
        Text candidate = {0};
        text_add(&candidate, text_string(&above));
        text_add(&candidate, file_name);
        text_add(path, is_plain_file(candidate.bytes) ? candidate.bytes : "");
        text_add(&above, "../");
        text_free(&candidate);
    }
    text_free(&above);
    text_free(&working_folder);
}

/* "file:line:column: message" */
static void tell_mistake(Reading *reading, const addsup_line *line, const char *message) {
    Text text = {0};
    text_add(&text, reading->configuration->path.bytes);
    text_add(&text, ":");
    text_add_count(&text, line->line);
    text_add(&text, ":");
    text_add_count(&text, line->column);
    text_add(&text, ": ");
    text_add(&text, message);
    complaint_tell(&text);
    text_free(&text);
    reading->good = false;
}

static void take_flag(Reading *reading, const Option *option, const addsup_line *line) {
    bool yes = strcmp(line->value, "yes") == 0;
    if (!yes && strcmp(line->value, "no") != 0) {
        tell_mistake(reading, line, "is yes or no");
    } else if (yes) {
        (void)option_take(option, NULL, reading->line);
    }
}

static void take_path(Reading *reading, const Option *option, const char *path) {
    Text whole = {0};
    text_add(&whole, *path == '/' ? "" : text_string(&reading->folder));
    text_add(&whole, path);
    (void)option_take(option, whole.bytes, reading->line);
    text_free(&whole);
}

static void take_option(Reading *reading, const addsup_line *line) {
    const Option *option = option_named(line->key, strlen(line->key));
    Text *complaint = &reading->line->complaint;
    if (reading->line->given >> (option - options) & 1) {
        return;
    }
    if (option->kind == OPTION_FLAG) {
        take_flag(reading, option, line);
    } else if (option->kind == OPTION_PATHS) {
        take_path(reading, option, line->value);
    } else if (!option_take(option, line->value, reading->line)) {
        tell_mistake(reading, line, text_string(complaint));
        text_cut(complaint, 0);
    }
}

static void take_severity(Reading *reading, const addsup_line *line) {
    unsigned severity = 0;
    Text complaint = {0};
    if (option_choose(&severity_key, "", line->value, &severity, &complaint)) {
        policy_add_severity(&reading->configuration->policy, line->name, (addsup_severity)severity);
    } else {
        tell_mistake(reading, line, text_string(&complaint));
    }
    text_free(&complaint);
}

/* Lines of one block follow each other, and have the same name in memory too. */
static void take_paths(Reading *reading, const addsup_line *line) {
    Policy *policy = &reading->configuration->policy;
    if (line->name != reading->paths) {
        policy_add_paths(policy, line->name);
        reading->paths = line->name;
    }
    PathRules *rules = &policy->path_rules[policy->path_rule_count - 1];
    bool selects = strcmp(line->key, "select") == 0;
    name_list_add_each(selects ? &rules->select : &rules->ignore, line->value);
}

static void take_line(Reading *reading, const addsup_line *line) {
    if (strcmp(line->block, options_block) == 0) {
        take_option(reading, line);
    } else if (strcmp(line->block, rule_block) == 0) {
        take_severity(reading, line);
    } else {
        take_paths(reading, line);
    }
}

static addsup_lines *read_lines(const char *path) {
    addsup_key keys[MOST_KEYS + 1] = {{0}};
    size_t count = 0;
    for (const Option *option = options; option->name; option++) {
        if (option->configurable && count < MOST_KEYS - OTHER_KEYS) {
            bool repeatable = option->kind == OPTION_PATHS || option->kind == OPTION_NAMES ||
                              option->kind == OPTION_GLOBS;
            keys[count++] = (addsup_key){options_block, option->name, NULL, repeatable};
        }
    }
    memcpy(&keys[count], other_keys, sizeof other_keys);
    return addsup_lines_read(path, keys);
}

static void tell_mistakes(Reading *reading) {
    const char *mistake;
    for (size_t i = 0; (mistake = addsup_lines_mistake(reading->configuration->lines, i)); i++) {
        Text text = {0};
        text_add(&text, mistake);
        complaint_tell(&text);
        text_free(&text);
        reading->good = false;
    }
}

/* A report that the command cannot be written as was meant for other commands. */
static void fit_format(CommandLine *line) {
    addsup_command command = line->test ? ADDSUP_RULES_TEST : line->command->command;
    if (!addsup_format_fits((addsup_format)line->format, command)) {
        line->format = ADDSUP_TEXT;
    }
}

static void read_file(Reading *reading) {
    Configuration *configuration = reading->configuration;
    const addsup_line *line;
    configuration->lines = read_lines(configuration->path.bytes);
    tell_mistakes(reading);
    for (size_t i = 0; (line = addsup_lines_at(configuration->lines, i)); i++) {
        take_line(reading, line);
    }
    fit_format(reading->line);
}

/* "" and "/" are the root; else "/a/b/". */
static bool add_folder(Text *out, const char *folder) {
    bool known = absolute_path_add(out, *folder ? folder : ".");
    text_add(out, known && out->length > 1 ? "/" : "");
    return known;
}

bool configuration_read(Configuration *configuration, CommandLine *line) {
    Reading reading = {.configuration = configuration, .line = line};
    if (line->config) {
        text_add(&configuration->path, line->config);
    } else if (!line->isolated) {
        find_upward(&configuration->path);
    }
    folder_path_add(&reading.folder, text_string(&configuration->path));
    reading.good = add_folder(&configuration->policy.folder, text_string(&reading.folder));
    bool own_globs = line->exclude.count != 0;
    if (configuration->path.length) {
        read_file(&reading);
    }
    (void)add_folder(&line->exclude_folder, own_globs ? "." : text_string(&reading.folder));
    text_free(&reading.folder);
    return reading.good;
}

void configuration_free(Configuration *configuration) {
    policy_free(&configuration->policy);
    addsup_lines_free(configuration->lines);
    text_free(&configuration->path);
}

/* "select a, b": each of the names, at its column. */
static void add_names(const Configuration *configuration, addsup_run *run,
                      const addsup_line *line) {
    for (const char *at = line->value; *(at += strspn(at, ", "));) {
        Text name = {0};
        size_t length = strcspn(at, ", ");
        text_add_bytes(&name, at, length);
        addsup_add_rule_name(run, name.bytes, configuration->path.bytes, line->line,
                             line->column + (size_t)(at - line->value));
        text_free(&name);
        at += length;
    }
}

void configuration_add_rule_names(const Configuration *configuration, addsup_run *run) {
    const addsup_line *line;
    for (size_t i = 0; configuration->lines && (line = addsup_lines_at(configuration->lines, i));
         i++) {
        if (strcmp(line->block, rule_block) == 0) {
            addsup_add_rule_name(run, line->name, configuration->path.bytes, line->name_line,
                                 line->name_column);
        } else if (strcmp(line->key, "select") == 0 || strcmp(line->key, "ignore") == 0) {
            add_names(configuration, run, line);
        }
    }
}
