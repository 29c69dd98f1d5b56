/* How each target spells text from outside: cells, XML, Markdown, URIs, names in patches. */
#include "report/csv.h"
#include "report/markdown_text.h"
#include "report/patch_path.h"
#include "report/path.h"
#include "report/xml.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

typedef struct Case {
    const char *text, *expected;
} Case;

typedef void Spelling(Buffer *out, Slice text);

static void check(Spelling spelling, const Case *cases, size_t count) {
    for (size_t i = 0; i < count; i++) {
        Buffer out = {0};
        buffer_add_string(&out, "");
        spelling(&out, slice_of(cases[i].text));
        assert_string_equal(out.bytes, cases[i].expected);
        buffer_free(&out);
    }
}

#define CHECK(spelling, cases) check(spelling, cases, sizeof(cases) / sizeof *(cases))

static void add_cell(Buffer *out, Slice text) {
    csv_text(&(CsvRow){.out = out}, text);
}

static void cells(void **state) {
    (void)state;
    static const Case cases[] = {
        {"", ""},
        {"plain", "plain"},
        {"193,329", "\"193,329\""},
        {"a \"b\"", "\"a \"\"b\"\"\""},
        {"=SUM(A1)", "'=SUM(A1)"},
        {"+1-2", "'+1-2"},
        {"@x", "'@x"},
        {"-", "'-"},
        {"-0.25", "-0.25"},
        {"-1.2.3", "'-1.2.3"},
        {"--09-05", "'--09-05"},
        {"\t=1", "'\\x09=1"},
        {"a\nb", "a\\x0ab"},
    };
    CHECK(add_cell, cases);
}

static void rows(void **state) {
    (void)state;
    Buffer out = {0};
    CsvRow row = {.out = &out};
    csv_count(&row, 5);
    csv_flag(&row, true);
    csv_end(&row);
    csv_text(&row, SLICE("x"));
    csv_end(&row);
    assert_string_equal(out.bytes, "5,true\nx\n");
    buffer_free(&out);
}

static void xml(void **state) {
    (void)state;
    static const Case cases[] = {
        {"caf\xC3\xA9 < 5 & \"x\"", "caf\xC3\xA9 &#x3c; 5 &#x26; &#x22;x&#x22;"},
        {"a\x1b[1m\x07", "a\xEF\xBF\xBD[1m\xEF\xBF\xBD"},
        {"a\tb\r\n", "a&#x9;b&#xd;\n"},
        {"\xFFz", "\xEF\xBF\xBDz"},
        {"\xEF\xBF\xBF", "\xEF\xBF\xBD"},
        {"\xE2\x80\xAEx", "&#x202e;x"},
        {"\n::error::x", "\n&#x3a;:error&#x3a;:x"},
        {"##[x]", "&#x23;#[x]"},
        {"]]>", "]]&#x3e;"},
    };
    CHECK(xml_add, cases);
}

static void markdown(void **state) {
    (void)state;
    static const Case cases[] = {
        {"38.2 of 506,438.", "38.2 of 506,438."},
        {"a|b", "a\\|b"},
        {"<img src=x>", "\\<img src\\=x\\>"},
        {"[x](http://y)", "\\[x\\]\\(http\\://y\\)"},
        {"@name", "\\@<!-- -->name"},
        {"see #12", "see \\#<!-- -->12"},
        {"www.example", "www\\.example"},
        {"a\n# b", "a\\\\x0a\\#<!-- --> b"},
    };
    CHECK(markdown_add, cases);
    static const Case code[] = {
        {"a|b <x> @y", "`a|b <x> @y`"},
        {"a`b", "`` a`b ``"},
        {"``", "``` `` ```"},
        {"\x1b[1m", "`\\x1b[1m`"},
    };
    CHECK(markdown_code_add, code);
}

static void uris(void **state) {
    (void)state;
    static const Case cases[] = {
        {"in/a-b_c.txt", "in/a-b_c.txt"},
        {"./in/a.txt", "in/a.txt"},
        {".//./a.txt", "a.txt"},
        {"../a.txt", "../a.txt"},
        {"/in/a.txt", "file:///in/a.txt"},
        {"a b#c?d%e:f", "a%20b%23c%3Fd%25e%3Af"},
        {"caf\xC3\xA9\xFF\n", "caf%C3%A9%FF%0A"},
    };
    CHECK(path_uri_add, cases);
}

static void add_patch_path(Buffer *out, Slice text) {
    Arena arena = {0};
    Slice path = patch_path(&arena, text);
    if (path.length) {
        patch_path_add(out, "a", path);
    }
    arena_free(&arena);
}

static void names_in_patches(void **state) {
    (void)state;
    static const Case cases[] = {
        {"in/a.txt", "a/in/a.txt"},
        {"./in//b/./a.txt", "a/in/b/a.txt"},
        {"/in/a.txt", "a/in/a.txt"},
        {"a b", "\"a/a b\""},
        {"a\"\\\n", "\"a/a\\042\\134\\012\""},
        {"caf\xC3\xA9", "\"a/caf\\303\\251\""},
        {"##[x]", "\"a/\\043\\043\\133x\\135\""},
        {"in/../a.txt", ""},
        {"-", ""},
        {".", ""},
    };
    CHECK(add_patch_path, cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cells),    cmocka_unit_test(rows), cmocka_unit_test(xml),
        cmocka_unit_test(markdown), cmocka_unit_test(uris), cmocka_unit_test(names_in_patches),
    };
    return cmocka_run_group_tests_name("escaping", tests, NULL, NULL);
}
