#include "cli/manual.h"

#include "cli/help.h"
#include "cli/option.h"
#include "cli/roff.h"

typedef struct Row {
    const char *term, *about;
} Row;

static const Row files[] = {
    {"addsup.conf", "settings: the nearest from the working folder upward; see addsup.conf(5)"},
    {"addsup.accept", "waivers for the articles of its folder and below: blocks \"accept ID\" or "
                      "\"accept RULE FIGURE\" with an indented line \"reason TEXT\""},
    {".gitignore, .addsupignore", "what walks pass over, by git's rules; a path that is named is "
                                  "read"},
    {0},
};

static const Row variables[] = {
    {"NO_COLOR, TERM", "whether text on a terminal has colours"},
    {"COLUMNS", "how wide excerpts on a terminal are"},
    {"LC_ALL, LC_CTYPE, LANG", "whether a terminal shows UTF-8; nothing else depends on them"},
    {0},
};

static const Row blocks[] = {
    {"options", "settings for all articles, by the keys below"},
    {"rule NAME", "of a rule (elections.total) or of all rules of a pack (elections): severity, "
                  "which is error, warning, note, or never, which leaves its findings out"},
    {"paths GLOB", "for the articles that fit, as a line of .gitignore would: select and ignore, "
                   "with names of rules and packs"},
    {0},
};

static void add_rows(Text *out, const char *title, const Row *rows) {
    roff_section(out, title);
    for (; rows->term; rows++) {
        roff_term(out, rows->term, rows->about);
    }
}

static void add_commands(Text *out) {
    roff_section(out, "COMMANDS");
    for (const Command *command = commands; command->name; command++) {
        Text term = {0};
        text_add(&term, command->name);
        text_add(&term, *command->operands ? " " : "");
        text_add(&term, command->operands);
        roff_term(out, term.bytes, command->about);
        text_free(&term);
    }
}

/* "-f, --format FORMAT", or as a key "format FORMAT". */
static void add_option(Text *out, const Option *option, bool as_key) {
    Text term = {0}, about = {0};
    char letter[] = {'-', option->letter, ',', ' ', '\0'};
    text_add(&term, option->letter && !as_key ? letter : "");
    text_add(&term, as_key ? "" : "--");
    text_add(&term, option->name);
    text_add(&term, " ");
    text_add(&term, option->value ? option->value : as_key ? "yes|no" : "");
    text_cut(&term, term.length - (term.bytes[term.length - 1] == ' '));
    text_add(&about, option->about);
    text_add(&about, option_choice_name(option, 0) ? ": " : "");
    option_choices_add(&about, option);
    roff_term(out, term.bytes, about.bytes);
    text_free(&term);
    text_free(&about);
}

static void add_formats(Text *out) {
    roff_section(out, "FORMATS");
    for (unsigned i = 0; i < ADDSUP_FORMATS; i++) {
        roff_term(out, addsup_format_name((addsup_format)i), addsup_format_about((addsup_format)i));
    }
}

static void add_examples(Text *out) {
    roff_section(out, "EXAMPLES");
    for (const UseExample *example = use_examples; example->command; example++) {
        roff_term(out, example->command, example->about);
    }
}

void manual_write(Text *out) {
    roff_start(out, "addsup", "1", "finds figures that contradict each other in articles");
    roff_section(out, "SYNOPSIS");
    roff_paragraph(out, "addsup [COMMAND] [OPTION]... PATH...");
    roff_section(out, "DESCRIPTION");
    roff_paragraph(out, "addsup reads news articles and finds figures that contradict each other: "
                        "parts that do not make their total, percentages that are not of their "
                        "amounts, dates on the wrong weekday. A path is an article, a folder of "
                        "them (.txt and .text), or - for standard input.");
    add_commands(out);
    roff_section(out, "OPTIONS");
    for (const Option *option = options; option->name; option++) {
        add_option(out, option, false);
    }
    add_formats(out);
    add_rows(out, "FILES", files);
    roff_section(out, "EXIT STATUS");
    roff_paragraph(out, exit_status_about);
    add_rows(out, "ENVIRONMENT", variables);
    add_examples(out);
    roff_section(out, "SEE ALSO");
    roff_paragraph(out, "addsup.conf(5), addsup-rules(5)");
}

void configuration_manual_write(Text *out) {
    roff_start(out, "addsup.conf", "5", "settings of addsup");
    roff_section(out, "DESCRIPTION");
    roff_paragraph(out, "The nearest addsup.conf, from the working folder upward, has settings; "
                        "one file counts, and arguments of the program go before it. Paths and "
                        "patterns in it are relative to its own folder. It names no program and "
                        "writes nothing.");
    roff_paragraph(out, "A block opens at the margin; its fields are indented: a key, blanks, and "
                        "the value, which is the rest of the line as it stands. A line whose first "
                        "character is # is a comment.");
    add_rows(out, "BLOCKS", blocks);
    roff_section(out, "OPTIONS");
    for (const Option *option = options; option->name; option++) {
        if (option->configurable) {
            add_option(out, option, true);
        }
    }
    roff_section(out, "EXAMPLE");
    roff_example(out, "options\n"
                      "  fail-on   warning\n"
                      "  exclude   drafts/\n"
                      "\n"
                      "rule elections.total\n"
                      "  severity  warning\n"
                      "\n"
                      "paths archive/\n"
                      "  ignore    dates, core.change\n");
    roff_section(out, "SEE ALSO");
    roff_paragraph(out, "addsup(1)");
}
