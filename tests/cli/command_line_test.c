/* Arguments as users write them, and as they mistype them. */
#include "cli/command_line.h"

#include "cli/near_word.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { MOST_ARGUMENTS = 12 };

/* Reads "addsup" and these arguments, which have blanks between them. */
static bool read_line(CommandLine *line, const char *arguments) {
    static char bytes[256];
    char *list[MOST_ARGUMENTS + 1] = {"addsup"};
    int count = 1;
    (void)snprintf(bytes, sizeof bytes, "%s", arguments);
    for (char *at = bytes; *at && count < MOST_ARGUMENTS; count++) {
        list[count] = at;
        at += strcspn(at, " ");
        if (*at) {
            *at++ = '\0';
        }
    }
    return command_line_read(line, count, list);
}

static void commands_and_operands(void **state) {
    (void)state;
    static const struct {
        const char *arguments;
        addsup_command command;
        bool named;
        const char *operands;
    } cases[] = {
        {"a.txt b.txt", ADDSUP_CHECK, false, "a.txt b.txt "},
        {"check a.txt", ADDSUP_CHECK, true, "a.txt "},
        {"-q figures a.txt -v", ADDSUP_FIGURES, true, "a.txt "},
        {"claims check", ADDSUP_CLAIMS, true, "check "},
        {"a.txt check", ADDSUP_CHECK, false, "a.txt check "},
        {"-- check -q --x", ADDSUP_CHECK, false, "check -q --x "},
        {"figures -", ADDSUP_FIGURES, true, "- "},
        {"rules --test", ADDSUP_RULES, true, ""},
        {"explain core.total", ADDSUP_EXPLAIN, true, "core.total "},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        CommandLine line;
        Text operands = {0};
        text_add(&operands, "");
        assert_true(read_line(&line, cases[i].arguments));
        for (size_t j = 0; j < line.operands.count; j++) {
            text_add(&operands, line.operands.names[j]);
            text_add(&operands, " ");
        }
        assert_int_equal(line.command->command, cases[i].command);
        assert_int_equal(line.named, cases[i].named);
        assert_string_equal(operands.bytes, cases[i].operands);
        text_free(&operands);
        command_line_free(&line);
    }
}

static void options_in_every_form(void **state) {
    (void)state;
    CommandLine line;
    assert_true(read_line(&line, "a"));
    assert_int_equal(line.scope, ADDSUP_SCOPE_ALL);
    assert_int_equal(line.fail_on, ADDSUP_ERROR);
    assert_int_equal(line.format, ADDSUP_TEXT);
    assert_int_equal(line.targets.count, 0);
    assert_false(line.exit_zero || line.allow_empty);
    command_line_free(&line);
    assert_true(
        read_line(&line, "-qvj 3 --scope=folder --fail-on note -fjson -oout --color never a"));
    assert_true(line.quiet && line.verbose && !line.test);
    assert_int_equal(line.jobs, 3);
    assert_int_equal(line.scope, ADDSUP_SCOPE_FOLDER);
    assert_int_equal(line.fail_on, ADDSUP_NOTE);
    assert_int_equal(line.format, ADDSUP_JSON);
    assert_int_equal(line.color, COLOR_NEVER);
    assert_int_equal(line.targets.count, 1);
    assert_string_equal(line.targets.items[0].path, "out");
    command_line_free(&line);
}

static void files_for_reports(void **state) {
    (void)state;
    static const struct {
        const char *path;
        addsup_format format;
        bool usual;
    } expected[] = {{"a", ADDSUP_TEXT, true},
                    {"b=c", ADDSUP_SARIF, false},
                    {"./x=y", ADDSUP_TEXT, true},
                    {"D=e", ADDSUP_TEXT, true}};
    CommandLine line;
    assert_true(read_line(&line, "-oa -o sarif=b=c --output ./x=y --output=D=e f"));
    assert_int_equal(line.targets.count, 4);
    for (size_t i = 0; i < 4; i++) {
        assert_string_equal(line.targets.items[i].path, expected[i].path);
        assert_int_equal(line.targets.items[i].format, expected[i].format);
        assert_int_equal(line.targets.items[i].usual, expected[i].usual);
    }
    assert_true(target_list_has_usual(&line.targets));
    command_line_free(&line);
}

static void names_are_gathered(void **state) {
    (void)state;
    CommandLine line;
    assert_true(read_line(&line, "a --select x.y,z --select=w, --rules d,e --rules f"));
    const char *const *selected = name_list_names(&line.select);
    assert_string_equal(selected[0], "x.y");
    assert_string_equal(selected[1], "z");
    assert_string_equal(selected[2], "w");
    assert_null(selected[3]);
    assert_string_equal(line.rules.names[0], "d,e");
    assert_int_equal(line.rules.count, 2);
    assert_null(name_list_names(&line.ignore));
    command_line_free(&line);
}

static void complaints(void **state) {
    (void)state;
    static const struct {
        const char *arguments, *complaint;
    } cases[] = {
        {"", "addsup check needs PATH..."},
        {"explain", "addsup explain needs RULE"},
        {"explain a b", "addsup explain has no use for b"},
        {"rules a", "addsup rules has no use for a"},
        {"--tset rules", "there is no option --tset; is --test meant?"},
        {"--frobnicate a", "there is no option --frobnicate"},
        {"-x a", "there is no option -x"},
        {"a --format", "--format needs a value: FORMAT"},
        {"a --scope fodler", "--scope is all, article or folder, not \"fodler\"; is folder meant?"},
        {"a --color=", "--color is auto, always or never, not \"\""},
        {"a --quiet=1", "--quiet takes no value"},
        {"a -j4x", "--jobs is a number from 1, not \"4x\""},
        {"a -j99999999999", "--jobs is a number from 1, not \"99999999999\""},
        {"a -o sarf=b", "there is no format sarf; is sarif meant? A file of that name is ./sarf=b"},
        {"a -o -", "--output -: a file is needed; standard output is written by --format"},
        {"a -o b -o csv=b", "--output b: two reports cannot go to one file"},
        {"claims a -f diff", "what addsup claims tells is not written as diff"},
        {"rules -o csv=b", "what addsup rules tells is not written as csv"},
        {"a --test", "--test belongs to addsup rules, not to addsup check"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        CommandLine line;
        assert_false(read_line(&line, cases[i].arguments));
        assert_string_equal(line.complaint.bytes, cases[i].complaint);
        command_line_free(&line);
    }
}

static void distances(void **state) {
    (void)state;
    static const struct {
        const char *a, *b;
        size_t distance;
    } cases[] = {
        {"", "", 0},           {"json", "", 4},     {"json", "jsn", 1},
        {"json", "sjon", 1},   {"json", "text", 4}, {"folder", "fodler", 1},
        {"quiet", "quite", 1}, {"ca", "abc", 3},    {"a-word-beyond-every-limit", "a", SIZE_MAX},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_true(word_distance(cases[i].a, cases[i].b) == cases[i].distance);
        assert_true(word_distance(cases[i].b, cases[i].a) == cases[i].distance);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(commands_and_operands),
        cmocka_unit_test(options_in_every_form),
        cmocka_unit_test(files_for_reports),
        cmocka_unit_test(names_are_gathered),
        cmocka_unit_test(complaints),
        cmocka_unit_test(distances),
    };
    return cmocka_run_group_tests_name("command line", tests, NULL, NULL);
}
