/* What comes from outside does nothing to a terminal or a build log. */
#include "report/printable.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void assert_printed(Slice raw, bool ascii, const char *expected) {
    Buffer out = {0};
    buffer_add_string(&out, "|");
    printable_add(&out, raw, ascii);
    assert_string_equal(out.bytes + 1, expected);
    buffer_free(&out);
}

static void every_byte_alone(void **state) {
    (void)state;
    static const char hex_digits[] = "0123456789abcdef";
    for (int byte = 0; byte < 256; byte++) {
        char raw = (char)byte;
        char plain[] = {raw, '\0'};
        char escaped[] = {'\\', 'x', hex_digits[byte >> 4], hex_digits[byte & 0xF], '\0'};
        bool is_plain = byte >= ' ' && byte <= '~';
        assert_printed((Slice){&raw, 1}, false, is_plain ? plain : escaped);
    }
}

typedef struct Case {
    const char *raw, *printed;
} Case;

static void assert_cases(const Case *cases, size_t count, bool ascii) {
    for (size_t i = 0; i < count; i++) {
        assert_printed(slice_of(cases[i].raw), ascii, cases[i].printed);
    }
}

static void code_points(void **state) {
    (void)state;
    static const Case cases[] = {
        {"caf\xC3\xA9", "caf\xC3\xA9"},
        {"\xC2\xA3"
         "5",
         "\xC2\xA3"
         "5"},
        {"\xC2\x9B"
         "31m",
         "\\u{9b}31m"},
        {"\xC2\x80\xC2\x9F\xC2\xA0", "\\u{80}\\u{9f}\xC2\xA0"},
        {"\xD8\x9C", "\\u{61c}"},
        {"\xE2\x80\x8D\xE2\x80\x8E\xE2\x80\x8F\xE2\x80\x90",
         "\xE2\x80\x8D\\u{200e}\\u{200f}\xE2\x80\x90"},
        {"\xE2\x80\xA7\xE2\x80\xA8\xE2\x80\xA9\xE2\x80\xAA",
         "\xE2\x80\xA7\\u{2028}\\u{2029}\\u{202a}"},
        {"\xE2\x80\xAE\xE2\x80\xAF", "\\u{202e}\xE2\x80\xAF"},
        {"\xE2\x81\xA5\xE2\x81\xA6\xE2\x81\xA9\xE2\x81\xAA",
         "\xE2\x81\xA5\\u{2066}\\u{2069}\xE2\x81\xAA"},
        {"\xF0\x9F\x97\xB3", "\xF0\x9F\x97\xB3"},
        {"\xC3(", "\\xc3("},
        {"\xE2\x80", "\\xe2\\x80"},
        {"\xC0\xAF\xED\xA0\x80", "\\xc0\\xaf\\xed\\xa0\\x80"},
        {"\xF4\x90\x80\x80", "\\xf4\\x90\\x80\\x80"},
        {"a\r\nb\tc", "a\\x0d\\x0ab\\x09c"},
    };
    assert_cases(cases, sizeof cases / sizeof *cases, false);
}

static void ascii_only(void **state) {
    (void)state;
    static const Case cases[] = {
        {"caf\xC3\xA9 \xC2\xA3"
         "5",
         "caf\\u{e9} \\u{a3}5"},
        {"\xF0\x9F\x97\xB3 \xE2\x80\xAE", "\\u{1f5f3} \\u{202e}"},
        {"plain ~", "plain ~"},
    };
    assert_cases(cases, sizeof cases / sizeof *cases, true);
}

static void commands_of_build_services(void **state) {
    (void)state;
    static const Case cases[] = {
        {"##[error]x", "# #[error]x"},
        {"a ##[group]", "a # #[group]"},
        {"###[x]", "## #[x]"},
        {"##vso[task.x]", "# #vso[task.x]"},
        {"##VSO[task.x]", "# #VSO[task.x]"},
        {"##teamcity[x", "# #teamcity[x"},
        {"section_start:1:x", "section_start :1:x"},
        {"Section_End:1:x", "Section_End :1:x"},
        {"## heading [x]", "## heading [x]"},
        {"std::vector", "std::vector"},
        {"::error::x", "::error::x"}, /* the line has begun */
    };
    assert_cases(cases, sizeof cases / sizeof *cases, false);
}

static void commands_at_line_starts(void **state) {
    (void)state;
    static const struct {
        const char *before, *raw, *line;
    } cases[] = {
        {"", "::error::x", ": :error::x"},
        {"x\n", "::error::x", "x\n: :error::x"},
        {"   ", "::error::x", "   : :error::x"},
        {"x\n  ", "  ::error", "x\n    : :error"},
        {"", ":::", ": ::"},
        {"x", "::error", "x::error"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Buffer out = {0};
        buffer_add_string(&out, cases[i].before);
        printable_add(&out, slice_of(cases[i].raw), false);
        assert_string_equal(out.bytes, cases[i].line);
        buffer_free(&out);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_byte_alone),
        cmocka_unit_test(code_points),
        cmocka_unit_test(ascii_only),
        cmocka_unit_test(commands_of_build_services),
        cmocka_unit_test(commands_at_line_starts),
    };
    return cmocka_run_group_tests_name("printable", tests, NULL, NULL);
}
