/* Patterns of paths, one by one; ignore_test.sh asks git about whole files of them. */
#include "cli/glob.h"

#include "cli/ignore_rules.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static void patterns(void **state) {
    (void)state;
    static const struct {
        const char *glob, *path;
        bool fits;
    } cases[] = {
        {"a.txt", "a.txt", true},
        {"a.txt", "b/a.txt", false},
        {"*.txt", "a.txt", true},
        {"*.txt", "a/b.txt", false},
        {"a*", "a", true},
        {"*", "", true},
        {"?", "a", true},
        {"?", "", false},
        {"a*b*c", "aXbYbZc", true},
        {"a*b*c", "aXbYbZ", false},
        {"**/a", "a", true},
        {"**/a", "x/y/a", true},
        {"**/a", "xa", false},
        {"a/**", "a/b/c", true},
        {"a/**", "a", false},
        {"a/**/b", "a/b", true},
        {"a/**/b", "a/x/y/b", true},
        {"a/**/b", "a/x/y/c", false},
        {"**/a/**/b", "a/x/a/b", true},
        {"**/a/b/**/c", "a/x/a/b/c", true},
        {"[a-c]", "b", true},
        {"[!a-c]", "b", false},
        {"[]]", "]", true},
        {"[", "[", false},
        {"[a", "a", false},
        {"[[:digit:]x]", "7", true},
        {"[[:digit:]x]", "y", false},
        {"\\*", "*", true},
        {"\\*", "a", false},
        {"\\", "\\", true},
        {"[\\]a]", "]", true},
        {"[\x80-\xFF]", "\xC3", true},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_int_equal(glob_fits_path(cases[i].glob, cases[i].path), cases[i].fits);
    }
}

/* What `rules` of a folder /x/ say of a path in it. */
static void assert_covered(const char *lines, const char *path, bool covered) {
    IgnoreRules rules = {.folder_length = 3};
    assert_true(ignore_rules_add_lines(&rules, lines, strlen(lines)));
    assert_int_equal(ignore_rules_cover(&rules, path), covered);
    ignore_rules_free(&rules);
}

static void a_folder_covers_what_is_in_it(void **state) {
    (void)state;
    assert_covered("archive/", "/x/archive/2019/a.txt", true);
    assert_covered("archive/", "/x/archive", false);
    assert_covered("2019", "/x/archive/2019/a.txt", true);
    assert_covered("/2019", "/x/archive/2019/a.txt", false);
    assert_covered("*.txt\n!a.txt\n", "/x/archive/a.txt", false);
    assert_covered("# a.txt\n\n", "/x/a.txt", false);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(patterns),
        cmocka_unit_test(a_folder_covers_what_is_in_it),
    };
    return cmocka_run_group_tests_name("globs", tests, NULL, NULL);
}
