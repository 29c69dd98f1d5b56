#include "cli/completion.h"

#include "cli/option.h"
#include <string.h>

static const char list_rules[] = "addsup rules --isolated --quiet 2>/dev/null | cut -d \" \" -f 1";

/* "text json html" */
static void add_choices(Text *out, const Option *option) {
    const char *name;
    for (unsigned i = 0; (name = option_choice_name(option, i)); i++) {
        text_add(out, i ? " " : "");
        text_add(out, name);
    }
}

static void add_command_names(Text *out) {
    for (const Command *command = commands; command->name; command++) {
        text_add(out, command == commands ? "" : " ");
        text_add(out, command->name);
    }
}

static bool takes_file(const Option *option) {
    return option->kind == OPTION_PATHS || option->kind == OPTION_TARGETS ||
           (option->kind == OPTION_TEXT &&
            (strcmp(option->value, "FILE") == 0 || strcmp(option->value, "NAME") == 0));
}

/* How a text stands in single quotes of a shell. */
typedef struct Quoting {
    const char *escaped;    /* these get a backslash */
    const char *apostrophe; /* what stands for one */
} Quoting;

static const Quoting zsh_quoting = {"[]:\\", "'\\''"}, fish_quoting = {"\\", "\\'"};

static void add_quoted(Text *out, const char *text, const Quoting *quoting) {
    for (; *text; text++) {
        text_add(out, strchr(quoting->escaped, *text) ? "\\" : "");
        text_add_bytes(out, *text == '\'' ? quoting->apostrophe : text,
                       *text == '\'' ? strlen(quoting->apostrophe) : 1);
    }
}

/* "    --format | -f)" */
static void add_bash_case(Text *out, const Option *option) {
    char letter[] = {' ', '|', ' ', '-', option->letter, '\0'};
    text_add(out, "    --");
    text_add(out, option->name);
    text_add(out, option->letter ? letter : "");
    text_add(out, ")");
}

static void add_bash_values(Text *out, const Option *option) {
    add_bash_case(out, option);
    if (option->kind == OPTION_NAMES) {
        text_add(out, " words=$(");
        text_add(out, list_rules);
        text_add(out, ")");
    } else if (option_choice_name(option, 0)) {
        text_add(out, " words=\"");
        add_choices(out, option);
        text_add(out, "\"");
    } else {
        text_add(out, takes_file(option) ? " words=" : " return");
    }
    text_add(out, " ;;\n");
}

void bash_completion_write(Text *out) {
    text_add(out, "# What bash offers behind addsup; made by addsup --generate bash.\n"
                  "_addsup() {\n"
                  "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} "
                  "words=\n"
                  "    COMPREPLY=()\n"
                  "    [ \"$word\" = = ] && word=\n"
                  "    [ \"$before\" = = ] && before=${COMP_WORDS[COMP_CWORD-2]}\n"
                  "    case $before in\n");
    for (const Option *option = options; option->name; option++) {
        if (option->value) {
            add_bash_values(out, option);
        }
    }
    text_add(out, "    explain) words=$(");
    text_add(out, list_rules);
    text_add(out, ") ;;\n    *)\n        case $word in\n        -*) words=\"");
    for (const Option *option = options; option->name; option++) {
        text_add(out, option == options ? "--" : " --");
        text_add(out, option->name);
    }
    text_add(out, "\" ;;\n        *) [ \"$COMP_CWORD\" -gt 1 ] || words=\"");
    add_command_names(out);
    text_add(out, "\" ;;\n        esac ;;\n    esac\n"
                  "    COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n"
                  "}\n"
                  "complete -o default -F _addsup addsup\n");
}

/* What stands behind "[about]": ":FORMAT:(text json)", ":FILE:_files". */
static void add_zsh_value(Text *out, const Option *option) {
    text_add(out, ":");
    text_add(out, option->value);
    text_add(out, ":");
    if (option->kind == OPTION_NAMES) {
        text_add(out, "_addsup_rules");
    } else if (option_choice_name(option, 0)) {
        text_add(out, "(");
        add_choices(out, option);
        text_add(out, ")");
    } else {
        text_add(out, takes_file(option) ? "_files" : "");
    }
}

/* "'*'{-f+,--format=}'[how ...]:FORMAT:(text json)'": a value may follow "+" and "=" at once. */
static void add_zsh_option(Text *out, const Option *option) {
    text_add(out, "        '*'");
    if (option->letter) {
        char letter[] = {'-', option->letter, '\0'};
        text_add(out, "{");
        text_add(out, letter);
        text_add(out, option->value ? "+," : ",");
    }
    text_add(out, "--");
    text_add(out, option->name);
    text_add(out, option->value ? "=" : "");
    text_add(out, option->letter ? "}" : "");
    text_add(out, "'[");
    add_quoted(out, option->about, &zsh_quoting);
    text_add(out, "]");
    if (option->value) {
        add_zsh_value(out, option);
    }
    text_add(out, "' \\\n");
}

void zsh_completion_write(Text *out) {
    text_add(out, "#compdef addsup\n"
                  "# What zsh offers behind addsup; made by addsup --generate zsh.\n"
                  "_addsup_rules() { compadd -- $(");
    text_add(out, list_rules);
    text_add(out, ") }\n"
                  "_addsup_first() { compadd -- ");
    add_command_names(out);
    text_add(out, "; _files }\n"
                  "_addsup_next() { [[ ${words[(r)explain]} == explain ]] && _addsup_rules || "
                  "_files }\n"
                  "_addsup() {\n    _arguments -s -S \\\n");
    for (const Option *option = options; option->name; option++) {
        add_zsh_option(out, option);
    }
    text_add(out, "        '1: :_addsup_first' '*: :_addsup_next'\n"
                  "}\n"
                  "_addsup \"$@\"\n");
}

static void add_fish_option(Text *out, const Option *option) {
    char letter[] = {' ', '-', 's', ' ', option->letter, '\0'};
    text_add(out, "complete -c addsup -l ");
    text_add(out, option->name);
    text_add(out, option->letter ? letter : "");
    if (option->kind == OPTION_NAMES) {
        text_add(out, " -x -a '(");
        text_add(out, list_rules);
        text_add(out, ")'");
    } else if (option_choice_name(option, 0)) {
        text_add(out, " -x -a '");
        add_choices(out, option);
        text_add(out, "'");
    } else if (option->value) {
        text_add(out, takes_file(option) ? " -r -F" : " -x");
    }
    text_add(out, " -d '");
    add_quoted(out, option->about, &fish_quoting);
    text_add(out, "'\n");
}

void fish_completion_write(Text *out) {
    text_add(out, "# What fish offers behind addsup; made by addsup --generate fish.\n");
    for (const Command *command = commands; command->name; command++) {
        text_add(out, "complete -c addsup -n __fish_use_subcommand -a ");
        text_add(out, command->name);
        text_add(out, " -d '");
        add_quoted(out, command->about, &fish_quoting);
        text_add(out, "'\n");
    }
    for (const Option *option = options; option->name; option++) {
        add_fish_option(out, option);
    }
    text_add(out, "complete -c addsup -n '__fish_seen_subcommand_from explain' -x -a '(");
    text_add(out, list_rules);
    text_add(out, ")'\n");
}
