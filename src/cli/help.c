#include "cli/help.h"

#include "cli/option.h"
#include <string.h>

enum { ABOUT_COLUMN = 25 };

static const char examples[] =
    "\n"
    "Examples:\n"
    "  addsup article.txt                      one article\n"
    "  addsup newsroom/                        every .txt below a folder, also against each other\n"
    "  addsup --scope article newsroom/        each article by itself\n"
    "  addsup figures article.txt              what is read as a figure, and its range\n"
    "  addsup explain elections.total          what a rule looks at\n"
    "  addsup -o sarif=addsup.sarif newsroom/  text on the screen, SARIF in a file\n"
    "  addsup -f diff newsroom/ | git apply    repairs that are decided, made\n"
    "  some-program | addsup -                 standard input\n"
    "\n"
    "Exit status: 0 nothing found, 1 found something, 2 trouble: something could not be read.\n";

/* "  left          about" */
static void add_row(Text *out, const Text *left, const char *about) {
    text_add(out, left->bytes);
    for (size_t column = left->length; column < ABOUT_COLUMN - 1; column++) {
        text_add(out, " ");
    }
    text_add(out, " ");
    text_add(out, about);
}

static void add_command(Text *out, const Command *command) {
    Text left = {0};
    text_add(&left, "  ");
    text_add(&left, command->name);
    text_add(&left, " ");
    text_add(&left, command->operands);
    add_row(out, &left, command->about);
    text_add(out, "\n");
    text_free(&left);
}

static void add_option(Text *out, const Option *option) {
    Text left = {0};
    char letter[] = {'-', option->letter, ',', ' ', '\0'};
    text_add(&left, "  ");
    text_add(&left, option->letter ? letter : "    ");
    text_add(&left, "--");
    text_add(&left, option->name);
    text_add(&left, option->value ? " " : "");
    text_add(&left, option->value ? option->value : "");
    add_row(out, &left, option->about);
    if (option->choices) {
        text_add(out, ": ");
        option_choices_add(out, option);
    }
    text_add(out, "\n");
    text_free(&left);
}

/* " [check, claims]" where it is not for all commands. */
static void add_commands(Text *out, addsup_format format) {
    Text fitting = {0};
    bool all = true;
    for (const Command *command = commands; command->name; command++) {
        bool fits = addsup_format_fits(format, command->command);
        text_add(&fitting, fits ? fitting.length ? ", " : " [" : "");
        text_add(&fitting, fits ? command->name : "");
        all = all && fits;
    }
    text_add(out, all ? "" : text_string(&fitting));
    text_add(out, all ? "" : "]");
    text_free(&fitting);
}

static void add_format(Text *out, addsup_format format) {
    Text left = {0};
    text_add(&left, "  ");
    text_add(&left, addsup_format_name(format));
    add_row(out, &left, addsup_format_about(format));
    add_commands(out, format);
    text_add(out, "\n");
    text_free(&left);
}

void help_write(Text *out) {
    text_add(out, "addsup reads news articles and finds figures that contradict each other.\n\n"
                  "Usage: addsup [COMMAND] [OPTION]... PATH...\n\n"
                  "Commands:\n");
    for (const Command *command = commands; command->name; command++) {
        add_command(out, command);
    }
    text_add(out, "\nOptions:\n");
    for (const Option *option = options; option->name; option++) {
        add_option(out, option);
    }
    text_add(out, "\nFormats, with their commands, where not for all:\n");
    for (unsigned i = 0; i < ADDSUP_FORMATS; i++) {
        add_format(out, (addsup_format)i);
    }
    text_add(out, examples);
}
