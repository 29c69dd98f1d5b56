/* Text from outside stays text in HTML, whatever it is. */
#include "report/html.h"

#include "base/utf8.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void assert_html(const char *raw, const char *expected) {
    Buffer out = {0};
    buffer_add_string(&out, "|");
    html_add(&out, slice_of(raw));
    assert_string_equal(out.bytes + 1, expected);
    buffer_free(&out);
}

static void what_html_would_act_on_is_escaped(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"5 < 6 & 7 > 6", "5 &lt; 6 &amp; 7 &gt; 6"},
        {"\"x' onclick='y", "&quot;x&#39; onclick=&#39;y"},
        {"</script><b>", "&lt;/script&gt;&lt;b&gt;"},
        {"&amp;", "&amp;amp;"},
        {"a\x1b[31mb", "a\\u{1b}[31mb"},
        {"a\xE2\x80\xAE"
         "b",
         "a\\u{202e}b"},
        {"a\tb\nc", "a b c"},
        {"\xA3"
         "5",
         "\xEF\xBF\xBD"
         "5"},
        {"\xC2\xA3"
         "5",
         "\xC2\xA3"
         "5"},
        {"", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_html(cases[i][0], cases[i][1]);
    }
}

static void every_byte_is_harmless_and_utf8(void **state) {
    (void)state;
    for (int first = 0; first < 256; first++) {
        for (int second = 0; second < 256; second++) {
            char raw[] = {(char)first, (char)second};
            Buffer out = {0};
            buffer_add_string(&out, "|");
            html_add(&out, (Slice){raw, sizeof raw});
            assert_int_equal(utf8_valid_length(buffer_slice(&out)), out.length);
            for (size_t i = 1; i < out.length; i++) {
                unsigned char byte = (unsigned char)out.bytes[i];
                assert_true(byte >= ' ' && byte != 0x7F);
                assert_null(memchr("<>\"'", byte, 4));
            }
            buffer_free(&out);
        }
    }
}

static void elements_and_places(void **state) {
    (void)state;
    Buffer out = {0};
    html_add_element(&out, "p", NULL, SLICE("a<b"));
    html_add_element(&out, "p", "foot", SLICE(""));
    html_add_place(&out, "id", "row-", 12);
    html_add_place(&out, "href", "row-", 0);
    assert_string_equal(out.bytes,
                        "<p>a&lt;b</p><p class=\"foot\"></p> id=\"row-12\" href=\"#row-0\"");
    buffer_free(&out);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_html_would_act_on_is_escaped),
        cmocka_unit_test(every_byte_is_harmless_and_utf8),
        cmocka_unit_test(elements_and_places),
    };
    return cmocka_run_group_tests_name("html", tests, NULL, NULL);
}
