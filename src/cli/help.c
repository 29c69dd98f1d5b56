#include "cli/help.h"

#include "cli/option.h"
#include <string.h>

enum { ABOUT_COLUMN = 30 };

enum { EXAMPLE_COLUMN = 43 };

const UseExample use_examples[] = {
    {"addsup article.txt", "one article"},
    {"addsup newsroom/", "every .txt below a folder, also against each other"},
    {"addsup --scope article newsroom/", "each article by itself"},
    {"addsup figures article.txt", "what is read as a figure, and its range"},
    {"addsup explain elections.total", "what a rule looks at"},
    {"addsup -o sarif=addsup.sarif newsroom/", "text on the screen, SARIF in a file"},
    {"addsup -f diff newsroom/ | git apply", "repairs that are decided, made"},
    {"addsup --write-baseline known newsroom/", "names all findings of today"},
    {"addsup --baseline known newsroom/", "tells the others only"},
    {"addsup accept ID --reason TEXT newsroom/", "lives with one of them"},
    {"some-program | addsup -", "standard input"},
    {0},
};

const char exit_status_about[] =
    "0 nothing found, 1 found something, 2 trouble: something could not be read.";

/* "  left          about" */
static void add_row(Text *out, const Text *left, size_t width, const char *about) {
    text_add(out, left->bytes);
    for (size_t column = left->length; column < width - 1; column++) {
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
    add_row(out, &left, ABOUT_COLUMN, command->about);
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
    add_row(out, &left, ABOUT_COLUMN, option->about);
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
        bool fits = !command->accepts && addsup_format_fits(format, command->command);
        text_add(&fitting, fits ? fitting.length ? ", " : " [" : "");
        text_add(&fitting, fits ? command->name : "");
        all = all && (fits || command->accepts);
    }
    text_add(out, all ? "" : text_string(&fitting));
    text_add(out, all ? "" : "]");
    text_free(&fitting);
}

static void add_format(Text *out, addsup_format format) {
    Text left = {0};
    text_add(&left, "  ");
    text_add(&left, addsup_format_name(format));
    add_row(out, &left, ABOUT_COLUMN, addsup_format_about(format));
    add_commands(out, format);
    text_add(out, "\n");
    text_free(&left);
}

static void add_example(Text *out, const UseExample *example) {
    Text left = {0};
    text_add(&left, "  ");
    text_add(&left, example->command);
    add_row(out, &left, EXAMPLE_COLUMN, example->about);
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
    text_add(out, "\nExamples:\n");
    for (const UseExample *example = use_examples; example->command; example++) {
        add_example(out, example);
    }
    text_add(out, "\nExit status: ");
    text_add(out, exit_status_about);
    text_add(out, "\n");
}
