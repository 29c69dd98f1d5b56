#include "cli/command_line.h"

#include "cli/generated.h"
#include "cli/near_word.h"
#include "cli/option.h"
#include <stdint.h>
#include <string.h>

const Command commands[] = {
    {"check", "PATH...", "finds figures that contradict each other (the default)", ADDSUP_CHECK, 1,
     SIZE_MAX, 0, false},
    {"accept", "ID PATH...", "accepts a finding, for a --reason, in the addsup.accept beside it",
     ADDSUP_CHECK, 2, SIZE_MAX, 1, true},
    {"figures", "PATH...", "lists every figure with its value and range", ADDSUP_FIGURES, 1,
     SIZE_MAX, 0, false},
    {"claims", "PATH...", "lists what each figure was read as, and every relation", ADDSUP_CLAIMS,
     1, SIZE_MAX, 0, false},
    {"rules", "", "lists the rules in force; --test runs their examples", ADDSUP_RULES, 0, 0, 0,
     false},
    {"explain", "RULE", "tells what a rule checks, with examples", ADDSUP_EXPLAIN, 1, 1, 1, false},
    {0},
};

const Command *command_named(const char *name) {
    for (const Command *command = commands; command->name; command++) {
        if (strcmp(command->name, name) == 0) {
            return command;
        }
    }
    return NULL;
}

/* The arguments while they are read. */
typedef struct Reading {
    CommandLine *line;
    char *const *next; /* the argument after the one being read; ends with NULL */
} Reading;

static bool complain(CommandLine *line, const char *before, const char *what, const char *behind) {
    text_add(&line->complaint, before);
    text_add(&line->complaint, what);
    text_add(&line->complaint, behind);
    return false;
}

static bool refuse_option(CommandLine *line, const char *name, size_t length) {
    Text word = {0};
    const char *nearest = NULL;
    text_add_bytes(&word, name, length);
    for (const Option *option = options; option->name; option++) {
        near_word_try(&nearest, word.bytes, option->name);
    }
    (void)complain(line, "there is no option --", word.bytes, "");
    if (nearest) {
        (void)complain(line, "; is --", nearest, " meant?");
    }
    text_free(&word);
    return false;
}

/* What is named here goes before what addsup.conf says. */
static bool take(Reading *reading, const Option *option, const char *value) {
    reading->line->given |= UINT64_C(1) << (option - options);
    return option_take(option, value, reading->line);
}

/* The value behind "=" or in the same argument, if there is one, else the next argument. */
static bool take_with_value(Reading *reading, const Option *option, const char *value) {
    if (!value && *reading->next) {
        value = *reading->next++;
    }
    if (!value) {
        (void)complain(reading->line, "--", option->name, " needs a value: ");
        return complain(reading->line, "", option->value, "");
    }
    return take(reading, option, value);
}

/* --name, --name=value, --name value */
static bool read_long(Reading *reading, const char *name) {
    size_t length = strcspn(name, "=");
    const char *value = name[length] ? name + length + 1 : NULL;
    const Option *option = option_named(name, length);
    if (!option) {
        return refuse_option(reading->line, name, length);
    }
    if (option->value) {
        return take_with_value(reading, option, value);
    }
    if (value) {
        return complain(reading->line, "--", option->name, " takes no value");
    }
    return take(reading, option, NULL);
}

/* -q, -qv, -j4, -qj 4, -fjson */
static bool read_letters(Reading *reading, const char *letters) {
    for (; *letters; letters++) {
        const Option *option = option_lettered(*letters);
        if (!option) {
            char letter[] = {*letters, '\0'};
            return complain(reading->line, "there is no option -", letter, "");
        }
        if (option->value) {
            return take_with_value(reading, option, letters[1] ? letters + 1 : NULL);
        }
        (void)take(reading, option, NULL);
    }
    return true;
}

static void read_operand(CommandLine *line, const char *operand) {
    const Command *command = command_named(operand);
    if (!line->named && line->operands.count == 0 && command) {
        line->command = command;
        line->named = true;
    } else {
        name_list_add(&line->operands, operand, strlen(operand));
    }
}

/* What stands behind "--" is neither option nor command. */
static bool read_arguments(Reading *reading) {
    while (*reading->next) {
        const char *argument = *reading->next++;
        bool good = true;
        if (strcmp(argument, "--") == 0) {
            break;
        }
        if (strncmp(argument, "--", 2) == 0) {
            good = read_long(reading, argument + 2);
        } else if (*argument == '-' && argument[1]) {
            good = read_letters(reading, argument + 1);
        } else {
            read_operand(reading->line, argument);
        }
        if (!good) {
            return false;
        }
    }
    for (; *reading->next; reading->next++) {
        name_list_add(&reading->line->operands, *reading->next, strlen(*reading->next));
    }
    return true;
}

static bool check_format(CommandLine *line, addsup_format format) {
    addsup_command command = line->test ? ADDSUP_RULES_TEST : line->command->command;
    if (addsup_format_fits(format, command)) {
        return true;
    }
    (void)complain(line, "what addsup ", line->command->name, " tells ");
    return complain(line, "is not written as ", addsup_format_name(format), "");
}

static bool check_formats(CommandLine *line) {
    bool good = check_format(line, (addsup_format)line->format);
    for (size_t i = 0; good && i < line->targets.count; i++) {
        good = line->targets.items[i].usual || check_format(line, line->targets.items[i].format);
    }
    return good;
}

/* Paths may come from a list, and with --allow-empty there need be none. */
static size_t least_operands(const CommandLine *line) {
    const Command *command = line->command;
    bool takes_paths = command->most_operands == SIZE_MAX;
    return takes_paths && (line->allow_empty || line->files_from) ? command->first_path
                                                                  : command->least_operands;
}

static bool check_operands(CommandLine *line) {
    const Command *command = line->command;
    if (line->operands.count < least_operands(line)) {
        (void)complain(line, "addsup ", command->name, " needs ");
        return complain(line, "", command->operands, "");
    }
    if (line->operands.count > command->most_operands) {
        const char *first_too_many = line->operands.names[command->most_operands];
        (void)complain(line, "addsup ", command->name, "");
        return complain(line, " has no use for ", first_too_many, "");
    }
    return true;
}

typedef struct Partner {
    bool given, has_partner;
    const char *complaint; /* if it is given without */
} Partner;

/* What makes no sense alone, or not with this command. */
static bool check_partners(CommandLine *line) {
    bool checks = line->command->command == ADDSUP_CHECK, accepts = line->command->accepts;
    bool reads_input = command_line_reads_input(line);
    const Partner partners[] = {
        {accepts, line->reason && *line->reason, "addsup accept needs --reason TEXT"},
        {line->reason, accepts, "--reason belongs to addsup accept"},
        {accepts, !line->targets.count && !line->write_baseline, "addsup accept writes no report"},
        {line->baselines.count, checks, "--baseline belongs to addsup check"},
        {line->write_baseline, checks, "--write-baseline belongs to addsup check"},
        {line->new_since, checks, "--new-since belongs to addsup check"},
        {line->files_from, line->command->most_operands == SIZE_MAX,
         "--files-from belongs to commands that read articles"},
        {line->null_ends, line->files_from, "-0 needs --files-from FILE"},
        {line->isolated, !line->config, "--isolated takes no settings, so not those of --config"},
        {line->stdin_filename, reads_input, "--stdin-filename needs the path -"},
        {line->files_from && strcmp(line->files_from, "-") == 0, !reads_input,
         "standard input cannot be both an article and --files-from -"},
    };
    for (size_t i = 0; i < sizeof partners / sizeof *partners; i++) {
        if (partners[i].given && !partners[i].has_partner) {
            return complain(line, partners[i].complaint, "", "");
        }
    }
    return true;
}

/* Is no article read and no rule tried? */
static bool only_tells(const CommandLine *line) {
    return line->help || line->version || line->print_config || line->generate != GENERATED_NOTHING;
}

static bool fits_command(CommandLine *line) {
    const Command *command = line->command;
    if (only_tells(line)) {
        return true;
    }
    if (line->test && command->command != ADDSUP_RULES) {
        return complain(line, "--test belongs to addsup rules, not to addsup ", command->name, "");
    }
    return check_operands(line) && check_partners(line) && check_formats(line);
}

bool command_line_reads_input(const CommandLine *line) {
    for (size_t i = line->command->first_path; i < line->operands.count; i++) {
        if (strcmp(line->operands.names[i], "-") == 0) {
            return true;
        }
    }
    return false;
}

bool command_line_read(CommandLine *line, int count, char *const *arguments) {
    *line =
        (CommandLine){.command = commands, .fail_on = ADDSUP_ERROR, .generate = GENERATED_NOTHING};
    Reading reading = {line, arguments + (count > 0)};
    return read_arguments(&reading) && fits_command(line);
}

void command_line_free(CommandLine *line) {
    name_list_free(&line->rules);
    name_list_free(&line->select);
    name_list_free(&line->ignore);
    name_list_free(&line->baselines);
    name_list_free(&line->operands);
    name_list_free(&line->exclude);
    text_free(&line->exclude_folder);
    target_list_free(&line->targets);
    text_free(&line->complaint);
}
