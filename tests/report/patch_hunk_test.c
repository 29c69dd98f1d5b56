/* Hunks: their context, their numbers, what shares one, and what is not written. */
#include "report/patch_hunk.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

enum { MOST_EDITS = 4 };

/* Each of the `old` words, in order, is replaced by the `new` one. */
typedef struct Case {
    const char *file;
    const char *edits[MOST_EDITS][2];
    const char *expected;
} Case;

static size_t edits_of(const Case *one, PatchEdit *edits) {
    const char *at = one->file;
    size_t count = 0;
    for (; count < MOST_EDITS && one->edits[count][0]; count++) {
        at = strstr(at, one->edits[count][0]);
        assert_non_null(at);
        size_t start = (size_t)(at - one->file);
        at += strlen(one->edits[count][0]);
        edits[count] = (PatchEdit){.start = start,
                                   .end = (size_t)(at - one->file),
                                   .text = slice_of(one->edits[count][1])};
    }
    return count;
}

static void check(const Case *one) {
    PatchEdit edits[MOST_EDITS] = {0};
    size_t count = edits_of(one, edits);
    Buffer out = {0};
    buffer_add_string(&out, "");
    patch_hunks_add(&out, slice_of(one->file), edits, count);
    assert_string_equal(out.bytes, one->expected);
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(edits[i].written, *one->expected != '\0');
    }
    buffer_free(&out);
}

static void hunks(void **state) {
    (void)state;
    static const Case cases[] = {
        {"a 5 b\n", {{"5", "6"}}, "@@ -1,1 +1,1 @@\n-a 5 b\n+a 6 b\n"},
        {"a 5 b",
         {{"5", "6"}},
         "@@ -1,1 +1,1 @@\n-a 5 b\n\\ No newline at end of file\n+a 6 b\n"
         "\\ No newline at end of file\n"},
        {"1\n2\n3\n4\n5\n6\n7\n8\n9",
         {{"5", "x"}},
         "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n"},
        {"1\r\n2\r\n", {{"2", "x"}}, "@@ -1,2 +1,2 @@\n 1\r\n-2\r\n+x\r\n"},
        {"a 5 b 6\n7\n", {{"5", "x"}, {"6", "y"}}, "@@ -1,2 +1,2 @@\n-a 5 b 6\n+a x b y\n 7\n"},
        {"1\n2\n3\n4\n5\n6\n7\n8\n",
         {{"1", "x"}, {"7", "y"}},
         "@@ -1,8 +1,8 @@\n-1\n+x\n 2\n 3\n 4\n 5\n 6\n-7\n+y\n 8\n"},
        {"1\n2\n3\n4\n5\n6\n7\n8\n",
         {{"1", "x"}, {"8", "y"}},
         "@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -5,4 +5,4 @@\n 5\n 6\n 7\n-8\n+y\n"},
        {"three\nmillion\n.\n",
         {{"three\nmillion", "2"}},
         "@@ -1,3 +1,2 @@\n-three\n-million\n+2\n .\n"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        check(&cases[i]);
    }
}

static void later_hunks_count_from_what_is_there_then(void **state) {
    (void)state;
    static const Case one = {"a\nb\n1\n2\n3\n4\n5\n6\n7\nz\n",
                             {{"a\nb", "c"}, {"z", "y"}},
                             "@@ -1,5 +1,4 @@\n-a\n-b\n+c\n 1\n 2\n 3\n"
                             "@@ -7,4 +6,4 @@\n 5\n 6\n 7\n-z\n+y\n"};
    check(&one);
}

static void lines_that_would_act_are_not_written(void **state) {
    (void)state;
    static const char *const lines[] = {
        "\x1b[31m", "::error::x",       "  ::error::x", "x ##[group]", "\xE2\x80\xAE", "\xFF",
        "a\rb",     "section_start:1:", "\t::error::x", "\302\23331m", "\x07"};
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        Buffer file = {0};
        buffer_add_string(&file, "1\n5\n3\n");
        buffer_add_string(&file, lines[i]);
        buffer_add_string(&file, "\nend\n");
        Case one = {file.bytes, {{"5", "x"}}, ""};
        check(&one);
        buffer_free(&file);
    }
}

static void a_tab_and_a_far_line_do_no_harm(void **state) {
    (void)state;
    static const Case one = {"\x1b\n1\n2\n3\n\t5 a :: b\n",
                             {{"5", "x"}},
                             "@@ -2,4 +2,4 @@\n 1\n 2\n 3\n-\t5 a :: b\n+\tx a :: b\n"};
    check(&one);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hunks),
        cmocka_unit_test(later_hunks_count_from_what_is_there_then),
        cmocka_unit_test(lines_that_would_act_are_not_written),
        cmocka_unit_test(a_tab_and_a_far_line_do_no_harm),
    };
    return cmocka_run_group_tests_name("patch hunks", tests, NULL, NULL);
}
