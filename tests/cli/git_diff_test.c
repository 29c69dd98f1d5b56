/* Patches as git writes them, and texts that look like one. */
#include "cli/git_diff.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void assert_changed(const char *diff, size_t first, size_t behind) {
    ChangedLines changed = {0};
    git_diff_read(&changed, "tests", diff);
    changed_lines_sort(&changed);
    for (size_t line = 1; line < 12; line++) {
        assert_int_equal(changed_lines_have(&changed, "tests/run", line),
                         first <= line && line < behind);
    }
    changed_lines_free(&changed);
}

static void hunks(void **state) {
    (void)state;
    assert_changed("", 0, 0);
    assert_changed("--- a/run\n+++ b/run\n@@ -3 +3 @@\n-a\n+b\n", 3, 4);
    assert_changed("--- a/run\n+++ b/run\n@@ -3,0 +4,2 @@ f()\n+a\n+b\n", 4, 6);
    assert_changed("--- a/run\n+++ b/run\n@@ -3,2 +2,0 @@\n-a\n-b\n", 0, 0);
    assert_changed("--- a/run\n+++ b/run\t\n@@ -1 +2 @@\n-a\n\\ No newline at end of file\n+b\n", 2,
                   3);
    assert_changed("--- a/run\n+++ \"b/r\\165n\"\n@@ -0,0 +1,3 @@\n+a\n+b\n+c\n", 1, 4);
    assert_changed("--- a/run\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-a\n-b\n", 0, 0);
    assert_changed("--- a/gone\n+++ b/gone\n@@ -1 +1 @@\n-a\n+b\n", 0, 0);
}

static void texts_that_look_like_a_patch(void **state) {
    (void)state;
    assert_changed(
        "+++ b/demo\n@@ -1,2 +1,2 @@\n--- a/run\n-@@ -1 +1 @@\n+++ b/run\n+@@ -1 +1 @@\n", 0, 0);
    assert_changed("@@ -1 +1 @@\n-a\n+b\n", 0, 0);
    assert_changed("+++ b/run\n@@ -99999999999999999999999999 +1", 1, 2);
    assert_changed("+++ \"b/run\\", 0, 0);
}

static void what_is_no_file_is_new(void **state) {
    (void)state;
    assert_true(changed_lines_have(&(ChangedLines){0}, "-", 1));
    assert_false(changed_lines_have(&(ChangedLines){0}, "tests/run", 1));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hunks),
        cmocka_unit_test(texts_that_look_like_a_patch),
        cmocka_unit_test(what_is_no_file_is_new),
    };
    return cmocka_run_group_tests_name("git diff", tests, NULL, NULL);
}
