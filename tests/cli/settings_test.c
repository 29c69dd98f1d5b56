/* What the public header offers to callers with settings of their own: a policy, lines of a file,
 * the words of the language, progress. */
#include "addsup.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

static const char ballot[] = "A first line.\n\nOf the 506,438 votes, Mr Corbyn gained 313,209 with "
                             "Mr Smith winning just 193,329.";

typedef struct Asked {
    addsup_severity answer;
    size_t times;
} Asked;

static addsup_severity answer(void *context, const addsup_finding *finding) {
    Asked *asked = context;
    asked->times++;
    assert_string_equal(finding->rule, "elections.total");
    assert_int_equal(finding->severity, ADDSUP_ERROR);
    assert_int_equal(finding->rule_severity, ADDSUP_ERROR);
    assert_int_equal(finding->figure_count, 3);
    for (size_t i = 0; i < finding->figure_count; i++) {
        assert_string_equal(finding->figures[i].file, "ballot");
        assert_int_equal(finding->figures[i].line, 3);
    }
    return asked->answer;
}

static void the_policy_has_the_last_word(void **state) {
    (void)state;
    static const struct {
        addsup_severity answer, fail_on;
        addsup_status status;
    } cases[] = {
        {ADDSUP_ERROR, ADDSUP_ERROR, ADDSUP_FOUND},
        {ADDSUP_WARNING, ADDSUP_ERROR, ADDSUP_CLEAN},
        {ADDSUP_WARNING, ADDSUP_WARNING, ADDSUP_FOUND},
        {ADDSUP_NOTE, ADDSUP_WARNING, ADDSUP_CLEAN},
        {ADDSUP_NEVER, ADDSUP_NOTE, ADDSUP_CLEAN},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Asked asked = {.answer = cases[i].answer};
        addsup_run *run = addsup_new(&(addsup_settings){
            .fail_on = cases[i].fail_on, .policy = answer, .policy_context = &asked});
        addsup_add_text(run, "ballot", ballot, sizeof ballot - 1);
        assert_int_equal(addsup_finish(run), cases[i].status);
        assert_int_equal(asked.times, 1);
        addsup_free(run);
    }
}

static void count_articles(void *context, size_t taken, size_t all) {
    assert_int_equal(all, 40);
    assert_true(taken > *(size_t *)context);
    *(size_t *)context = taken;
}

static void progress_goes_up_to_the_end(void **state) {
    (void)state;
    size_t taken = 0;
    addsup_run *run = addsup_new(
        &(addsup_settings){.jobs = 1, .progress = count_articles, .progress_context = &taken});
    for (size_t i = 0; i < 40; i++) {
        addsup_add_text(run, "ballot", ballot, sizeof ballot - 1);
    }
    (void)addsup_finish(run);
    assert_int_equal(taken, 40);
    addsup_free(run);
}

static const addsup_key keys[] = {{"all", "quiet", NULL, false},
                                  {"desk", "reads", "a name", true},
                                  {"desk", "editor", "a name", false},
                                  {0}};

/* The lines of a file with this text. */
static addsup_lines *lines_of(const char *text) {
    char path[] = "/tmp/addsup-lines-XXXXXX";
    int file = mkstemp(path);
    assert_true(file >= 0);
    assert_int_equal(write(file, text, strlen(text)), strlen(text));
    (void)close(file);
    addsup_lines *lines = addsup_lines_read(path, keys);
    (void)unlink(path);
    return lines;
}

static void lines_stand_with_their_places(void **state) {
    (void)state;
    addsup_lines *lines =
        lines_of("# first\nall\n  quiet  yes\ndesk foreign news\n  reads a b\n  reads c # d\n");
    static const addsup_line expected[] = {
        {"all", "", "quiet", "yes", 3, 10, 2, 4},
        {"desk", "foreign news", "reads", "a b", 5, 9, 4, 6},
        {"desk", "foreign news", "reads", "c # d", 6, 9, 4, 6},
    };
    for (size_t i = 0; i < 3; i++) {
        const addsup_line *line = addsup_lines_at(lines, i);
        assert_string_equal(line->block, expected[i].block);
        assert_string_equal(line->name, expected[i].name);
        assert_string_equal(line->key, expected[i].key);
        assert_string_equal(line->value, expected[i].value);
        assert_int_equal(line->line, expected[i].line);
        assert_int_equal(line->column, expected[i].column);
        assert_int_equal(line->name_line, expected[i].name_line);
        assert_int_equal(line->name_column, expected[i].name_column);
    }
    assert_null(addsup_lines_at(lines, 3));
    assert_null(addsup_lines_mistake(lines, 0));
    addsup_lines_free(lines);
}

static void each_mistake_of_lines_is_told(void **state) {
    (void)state;
    static const struct {
        const char *text, *mistake;
    } cases[] = {
        {"all of it\n  quiet yes\n", ":1:5: this block has no name: \"of it\""},
        {"desk\n  reads a\n", ":1:5: a name is a name, not \"\""},
        {"desk a\n  raeds b\n", ":2:3: unknown key \"raeds\"; is \"reads\" meant?"},
        {"desk a\n  quiet yes\n", ":2:3: unknown key \"quiet\""},
        {"desk a\n  editor b\n  editor c\n", ":3:3: \"editor\" is given twice"},
        {"  quiet yes\n", ":1:3: this line is indented, but no block was opened above it"},
        {"all\n  quiet \xFF\n", ":2:9: this byte is not UTF-8; the file is not read"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        addsup_lines *lines = lines_of(cases[i].text);
        const char *mistake = addsup_lines_mistake(lines, 0);
        assert_non_null(mistake);
        assert_non_null(strstr(mistake, cases[i].mistake));
        assert_null(addsup_lines_mistake(lines, 1));
        assert_null(addsup_lines_at(lines, 0));
        addsup_lines_free(lines);
    }
    addsup_lines *lines = addsup_lines_read("tests/no/such/file", keys);
    assert_string_equal(addsup_lines_mistake(lines, 0), "tests/no/such/file: no such file");
    addsup_lines_free(lines);
}

static void the_language_names_all_that_it_has(void **state) {
    (void)state;
    addsup_term term;
    size_t count = 0, relations = 0;
    for (; addsup_language_term(count, &term); count++) {
        assert_non_null(term.name);
        assert_true(strlen(term.about) > 0);
        relations += strcmp(term.section, "relation") == 0;
        assert_int_equal(term.role_count > 0, strcmp(term.section, "relation") == 0);
    }
    assert_true(relations >= 10 && count > relations);
}

static void rules_are_told_one_by_one(void **state) {
    (void)state;
    addsup_run *run =
        addsup_new(&(addsup_settings){.command = ADDSUP_EXPLAIN, .explain = "elections.total"});
    addsup_rule rule;
    (void)addsup_finish(run);
    assert_true(addsup_rule_at(run, 0, &rule));
    assert_string_equal(rule.id, "elections.total");
    assert_string_equal(rule.relation, "sum");
    assert_false(addsup_rule_at(run, 1, &rule));
    addsup_free(run);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_policy_has_the_last_word),
        cmocka_unit_test(progress_goes_up_to_the_end),
        cmocka_unit_test(lines_stand_with_their_places),
        cmocka_unit_test(each_mistake_of_lines_is_told),
        cmocka_unit_test(the_language_names_all_that_it_has),
        cmocka_unit_test(rules_are_told_one_by_one),
    };
    return cmocka_run_group_tests_name("settings", tests, NULL, NULL);
}
