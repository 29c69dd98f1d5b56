/* The library as another program uses it, from the public header alone. */
#include "addsup.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char ballot[] = "Of the 506,438 votes, Mr Corbyn gained 313,209 with Mr Smith winning "
                             "just 193,329.";

typedef struct Gathered {
    char bytes[1 << 16];
    size_t length;
} Gathered;

static bool gather(void *context, const char *bytes, size_t length) {
    Gathered *gathered = context;
    assert_true(gathered->length + length < sizeof gathered->bytes);
    memcpy(gathered->bytes + gathered->length, bytes, length);
    gathered->length += length;
    return true;
}

static bool refuse(void *context, const char *bytes, size_t length) {
    (void)context;
    (void)bytes;
    (void)length;
    return false;
}

static const addsup_settings usual = {.command = ADDSUP_CHECK, .fail_on = ADDSUP_ERROR};

static void an_article_from_memory(void **state) {
    (void)state;
    addsup_run *run = addsup_new(&usual);
    char *bytes = strdup(ballot);
    addsup_add_text(run, "ballot", bytes, strlen(bytes));
    memset(bytes, 'x', strlen(bytes)); /* it was copied */
    free(bytes);
    addsup_add_not_article(run);
    assert_int_equal(addsup_finish(run), ADDSUP_FOUND);
    assert_int_equal(addsup_finish(run), ADDSUP_FOUND);
    Gathered report = {0};
    assert_true(addsup_write(run, &(addsup_style){.quiet = true}, gather, &report));
    assert_non_null(strstr(report.bytes, "ballot:1:"));
    assert_false(addsup_write(run, &(addsup_style){.format = ADDSUP_JSON}, refuse, NULL));
    addsup_free(run);
}

static void every_format_of_one_run(void **state) {
    (void)state;
    addsup_run *run = addsup_new(&usual);
    addsup_add_text(run, "ballot", ballot, sizeof ballot - 1);
    (void)addsup_finish(run);
    Gathered json = {0}, again = {0}, text = {0};
    assert_true(addsup_write(run, &(addsup_style){.format = ADDSUP_JSON}, gather, &json));
    assert_true(addsup_write(run, &(addsup_style){.format = ADDSUP_JSON}, gather, &again));
    assert_true(addsup_write(run, &(addsup_style){.format = ADDSUP_TEXT}, gather, &text));
    assert_string_equal(json.bytes, again.bytes);
    assert_non_null(strstr(text.bytes, "1 article, "));
    addsup_free(run);
}

static void problems_in_order_of_input(void **state) {
    (void)state;
    addsup_run *run = addsup_new(&usual);
    addsup_add_problem(run, "first", "is not for us");
    addsup_add_file(run, "tests/no/such/file");
    addsup_add_text(run, "third", "a\0b", 3);
    addsup_add_problem(run, "fourth", "is not for us");
    assert_int_equal(addsup_finish(run), ADDSUP_TROUBLE);
    Gathered problems = {0};
    assert_true(addsup_write_problems(run, &(addsup_style){0}, gather, &problems));
    static const char *const starts[] = {"first: is not for us\n",
                                         "tests/no/such/file: no such file\n",
                                         "third: ", "fourth: is not for us\n"};
    const char *at = problems.bytes;
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
        assert_memory_equal(at, starts[i], strlen(starts[i]));
        at = strchr(at, '\n') + 1;
    }
    assert_int_equal(*at, '\0');
    addsup_free(run);
}

static void nothing_is_trouble(void **state) {
    (void)state;
    addsup_run *run = addsup_new(&usual);
    assert_int_equal(addsup_finish(run), ADDSUP_TROUBLE);
    Gathered problems = {0};
    assert_true(addsup_write_problems(run, &(addsup_style){0}, gather, &problems));
    assert_string_equal(problems.bytes, "no article found\n");
    addsup_free(run);
    addsup_free(addsup_new(&usual)); /* never finished */
    addsup_free(NULL);
}

static void nothing_may_be_allowed(void **state) {
    (void)state;
    addsup_run *run = addsup_new(&(addsup_settings){.allow_empty = true});
    assert_int_equal(addsup_finish(run), ADDSUP_CLEAN);
    addsup_free(run);
}

static void formats_are_for_commands(void **state) {
    (void)state;
    addsup_run *run = addsup_new(&(addsup_settings){.command = ADDSUP_FIGURES});
    addsup_add_text(run, "ballot", ballot, sizeof ballot - 1);
    (void)addsup_finish(run);
    Gathered report = {0};
    assert_false(addsup_write(run, &(addsup_style){.format = ADDSUP_SARIF}, gather, &report));
    assert_int_equal(report.length, 0);
    assert_true(addsup_write(run, &(addsup_style){.format = ADDSUP_CSV}, gather, &report));
    addsup_free(run);
    assert_string_equal(addsup_format_name(ADDSUP_DIFF), "diff");
    assert_true(addsup_format_fits(ADDSUP_DIFF, ADDSUP_CHECK));
    assert_false(addsup_format_fits(ADDSUP_DIFF, ADDSUP_EXPLAIN));
}

static void what_a_run_reads(void **state) {
    (void)state;
    addsup_run *run = addsup_new(&usual);
    addsup_add_file(run, "tests/cli/library_test.c");
    addsup_add_text(run, "README.md", ballot, sizeof ballot - 1);
    assert_true(addsup_reads(run, "tests/../tests/cli/library_test.c"));
    assert_false(addsup_reads(run, "README.md"));
    assert_false(addsup_reads(run, "missing"));
    addsup_free(run);
}

static void never_is_the_zero_of_fail_on(void **state) {
    (void)state;
    addsup_run *run = addsup_new(&(addsup_settings){0});
    addsup_add_text(run, "ballot", ballot, sizeof ballot - 1);
    assert_int_equal(addsup_finish(run), ADDSUP_CLEAN);
    addsup_free(run);
}

static void the_version_of_the_header(void **state) {
    (void)state;
    assert_string_equal(addsup_version(), ADDSUP_VERSION);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_article_from_memory),
        cmocka_unit_test(every_format_of_one_run),
        cmocka_unit_test(problems_in_order_of_input),
        cmocka_unit_test(nothing_is_trouble),
        cmocka_unit_test(nothing_may_be_allowed),
        cmocka_unit_test(formats_are_for_commands),
        cmocka_unit_test(what_a_run_reads),
        cmocka_unit_test(never_is_the_zero_of_fail_on),
        cmocka_unit_test(the_version_of_the_header),
    };
    return cmocka_run_group_tests_name("library", tests, NULL, NULL);
}
