#include "rules/outline.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const struct {
    const char *line, *outline;
} cases[] = {
    {"{name:who} {won} {count:n}", "NAME {won} COUNT"},
    /* what may be absent, and how often something may stand */
    {"{count:n}(?: votes?)?,? or {percent:p}", "COUNT or PERCENT"},
    {"{rose} (?:{such} ){0,4}{level:a}", "{rose} LEVEL"},
    {"a+ b* c{2} d{2,}? e", "a c d e"},
    /* what must not follow, or must */
    {"{count:n}(?! seats)(?<!every .) in all(?=\\.|$)", "COUNT in all"},
    {"{gap} to {level:b}", "... to LEVEL"},
    {"{level:a}{stretch:40} from {level:b}", "LEVEL... from LEVEL"},
    /* any words */
    {"{level:a}[^\\x0e-\\x17;]{0,60}? from {level:b}", "LEVEL... from LEVEL"},
    {"{level:a}(?:(?! {joins} )[^;]){0,60}? from", "LEVEL... from"},
    {"{level:a} (?:[a-z-]+ ){0,3}{gap} and", "LEVEL ... ... and"},
    {"in .{3} \\d+ days", "in ... ... days"},
    /* alternatives */
    {"{won} (?:by|with) {count:n}", "{won} by/with COUNT"},
    {"(?:make|made (?:up|out)) {count:n}", "make/made up/out COUNT"},
    /* signs that stand for themselves, marks */
    {"{count:n} \\({percent:p}\\)", "COUNT (PERCENT)"},
    {"\\x1f's \\x0e\\b", "NAME's FIGURE"},
    {"^of  the , {count:n}$", "of the, COUNT"},
    /* lines that are no good: nothing is read behind their ends */
    {"a(?:b", "ab"},
    {"a)b", "ab"},
    {"a[b", "a..."},
    {"a\\", "a"},
    {"a\\x", "aFIGURE"},
    {"a{b", "a{b"},
    {"", ""},
};

static void a_line_is_told_as_it_is_read(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Buffer out = {0};
        outline_add(&out, slice_of(cases[i].line));
        if (!slice_equal(buffer_slice(&out), slice_of(cases[i].outline))) {
            fail_msg("%s: %.*s", cases[i].line, (int)out.length, out.bytes);
        }
        buffer_free(&out);
    }
}

/* Groups beyond the depth that is kept are told as they stand. */
static void groups_within_groups(void **state) {
    (void)state;
    enum { DEEP = 100 };
    char line[2 * DEEP + 2];
    memset(line, '(', DEEP);
    line[DEEP] = 'a';
    memset(line + DEEP + 1, ')', DEEP);
    Buffer out = {0};
    outline_add(&out, (Slice){line, sizeof line - 1});
    assert_true(slice_equal(buffer_slice(&out), SLICE("a")));
    buffer_free(&out);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_line_is_told_as_it_is_read),
        cmocka_unit_test(groups_within_groups),
    };
    return cmocka_run_group_tests_name("outline", tests, NULL, NULL);
}
