#include "cli/option.h"

#include "cli/generated.h"
#include "cli/near_word.h"
#include <limits.h>
#include <stdint.h>
#include <string.h>

/* In the order of addsup.h. */
static const char *const scopes[] = {"all", "article", "folder", NULL};
const char *const severity_names[] = {"never", "note", "warning", "error", NULL};
static const char *const colors[] = {"auto", "always", "never", NULL};

#define MEMBER(name) offsetof(CommandLine, name)

const Option options[] = {
    {0, "scope", "SCOPE", OPTION_CHOICE, MEMBER(scope), scopes, true,
     "where contradictions are sought"},
    {0, "fail-on", "SEVERITY", OPTION_CHOICE, MEMBER(fail_on), severity_names, true,
     "what makes the exit status 1 (error)"},
    {0, "exit-zero", NULL, OPTION_FLAG, MEMBER(exit_zero), NULL, false,
     "whatever is found, the exit status is not 1"},
    {0, "allow-empty", NULL, OPTION_FLAG, MEMBER(allow_empty), NULL, true,
     "finding no article to read is not trouble"},
    {0, "baseline", "FILE", OPTION_PATHS, MEMBER(baselines), NULL, true,
     "leaves out the findings that this file names"},
    {0, "write-baseline", "FILE", OPTION_TEXT, MEMBER(write_baseline), NULL, false,
     "writes a file that names all findings; the exit status is not 1"},
    {0, "new-since", "REV", OPTION_TEXT, MEMBER(new_since), NULL, false,
     "only findings with a figure on a line changed since this git revision"},
    {0, "reason", "TEXT", OPTION_TEXT, MEMBER(reason), NULL, false,
     "with the command accept: why the finding is to stay"},
    {0, "files-from", "FILE", OPTION_TEXT, MEMBER(files_from), NULL, false,
     "also reads the paths on the lines of this file (-: of standard input)"},
    {'0', "null", NULL, OPTION_FLAG, MEMBER(null_ends), NULL, false,
     "with --files-from: paths end with zero bytes, not with lines"},
    {0, "date", "YYYY-MM-DD", OPTION_DATE, MEMBER(date), NULL, false,
     "when articles appeared that tell no date: the year of their weekdays"},
    {0, "stdin-filename", "NAME", OPTION_TEXT, MEMBER(stdin_filename), NULL, false,
     "what the article from standard input is called"},
    {0, "exclude", "GLOB", OPTION_GLOBS, MEMBER(exclude), NULL, true,
     "passes over what fits in folders, as a line of .gitignore would"},
    {0, "no-ignore", NULL, OPTION_FLAG, MEMBER(no_ignore), NULL, true,
     "reads also what .gitignore and .addsupignore pass over"},
    {0, "select", "RULE", OPTION_NAMES, MEMBER(select), NULL, true,
     "only these rules (elections.total), or those of a pack (elections)"},
    {0, "ignore", "RULE", OPTION_NAMES, MEMBER(ignore), NULL, true, "not these rules"},
    {0, "rules", "DIR", OPTION_PATHS, MEMBER(rules), NULL, true,
     "also the rules of this folder (*.rules) or file"},
    {0, "test", NULL, OPTION_FLAG, MEMBER(test), NULL, false,
     "with the command rules: runs the rules' own examples"},
    {'f', "format", "FORMAT", OPTION_FORMAT, MEMBER(format), NULL, true,
     "how the report is written (text); see Formats"},
    {'o', "output", "FILE", OPTION_TARGETS, MEMBER(targets), NULL, false,
     "writes the report to a file, at once and whole; FORMAT=FILE: one more report"},
    {'q', "quiet", NULL, OPTION_FLAG, MEMBER(quiet), NULL, true,
     "one line for each finding, no more"},
    {'v', "verbose", NULL, OPTION_FLAG, MEMBER(verbose), NULL, true,
     "also why each contradiction was taken for one, and its id"},
    {'j', "jobs", "N", OPTION_COUNT, MEMBER(jobs), NULL, true,
     "uses N threads (one for each processor)"},
    {0, "color", "WHEN", OPTION_CHOICE, MEMBER(color), colors, true, "colours in text"},
    {0, "config", "FILE", OPTION_TEXT, MEMBER(config), NULL, false,
     "takes settings from this file, not from the nearest addsup.conf"},
    {0, "isolated", NULL, OPTION_FLAG, MEMBER(isolated), NULL, false,
     "takes no settings from any file"},
    {0, "print-config", NULL, OPTION_FLAG, MEMBER(print_config), NULL, false,
     "tells the settings in force, as addsup.conf has them"},
    {0, "generate", "WHAT", OPTION_CHOICE, MEMBER(generate), generated_names, false,
     "writes a manual page or what a shell needs to complete command lines"},
    {0, "version", NULL, OPTION_FLAG, MEMBER(version), NULL, false, "tells the version"},
    {'h', "help", NULL, OPTION_FLAG, MEMBER(help), NULL, false, "tells all this"},
    {0},
};

const Option *option_named(const char *name, size_t length) {
    for (const Option *option = options; option->name; option++) {
        if (strlen(option->name) == length && memcmp(option->name, name, length) == 0) {
            return option;
        }
    }
    return NULL;
}

const Option *option_lettered(char letter) {
    for (const Option *option = options; option->name; option++) {
        if (letter && option->letter == letter) {
            return option;
        }
    }
    return NULL;
}

const char *option_choice_name(const Option *option, unsigned index) {
    if (option->kind == OPTION_FORMAT) {
        return index < ADDSUP_FORMATS ? addsup_format_name((addsup_format)index) : NULL;
    }
    return option->choices ? option->choices[index] : NULL;
}

void option_choices_add(Text *out, const Option *option) {
    for (unsigned i = 0; option_choice_name(option, i); i++) {
        text_add(out, i == 0 ? "" : option_choice_name(option, i + 1) ? ", " : " or ");
        text_add(out, option_choice_name(option, i));
    }
}

/* --color is auto, always or never, not "alwys"; is always meant? */
static bool refuse_choice(const Option *option, const char *dashes, const char *value,
                          Text *complaint) {
    const char *nearest = NULL;
    for (unsigned i = 0; option_choice_name(option, i); i++) {
        near_word_try(&nearest, value, option_choice_name(option, i));
    }
    text_add(complaint, dashes);
    text_add(complaint, option->name);
    text_add(complaint, " is ");
    option_choices_add(complaint, option);
    text_add(complaint, ", not \"");
    text_add(complaint, value);
    text_add(complaint, "\"");
    if (nearest) {
        text_add(complaint, "; is ");
        text_add(complaint, nearest);
        text_add(complaint, " meant?");
    }
    return false;
}

bool option_choose(const Option *option, const char *dashes, const char *value, unsigned *index,
                   Text *complaint) {
    for (unsigned i = 0; option_choice_name(option, i); i++) {
        if (strcmp(option_choice_name(option, i), value) == 0) {
            *index = i;
            return true;
        }
    }
    return refuse_choice(option, dashes, value, complaint);
}

static bool take_count(const Option *option, const char *value, void *member, Text *complaint) {
    unsigned count = 0;
    const char *at = value;
    for (; *at >= '0' && *at <= '9' && count < UINT_MAX / 10; at++) {
        count = 10 * count + (unsigned)(*at - '0');
    }
    *(unsigned *)member = count;
    if (*at || count == 0) {
        text_add(complaint, "--");
        text_add(complaint, option->name);
        text_add(complaint, " is a number from 1, not \"");
        text_add(complaint, value);
        text_add(complaint, "\"");
    }
    return !*at && count;
}

static bool take_date(const Option *option, const char *value, void *member, Text *complaint) {
    *(const char **)member = value;
    if (!addsup_is_date(value)) {
        text_add(complaint, "--");
        text_add(complaint, option->name);
        text_add(complaint, " is a day such as 2026-05-03, not \"");
        text_add(complaint, value);
        text_add(complaint, "\"");
        return false;
    }
    return true;
}

bool option_take(const Option *option, const char *value, CommandLine *line) {
    void *member = (char *)line + option->member;
    switch (option->kind) {
    case OPTION_FLAG:
        *(bool *)member = true;
        return true;
    case OPTION_CHOICE:
    case OPTION_FORMAT:
        return option_choose(option, "--", value, member, &line->complaint);
    case OPTION_COUNT:
        return take_count(option, value, member, &line->complaint);
    case OPTION_TARGETS:
        return target_list_add(member, value, &line->complaint);
    case OPTION_DATE:
        return take_date(option, value, member, &line->complaint);
    case OPTION_TEXT:
        *(const char **)member = value;
        return true;
    case OPTION_PATHS:
    case OPTION_GLOBS:
        name_list_add(member, value, strlen(value));
        return true;
    case OPTION_NAMES:
        name_list_add_each(member, value);
        return true;
    }
    return false;
}
