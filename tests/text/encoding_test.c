/* What is text, in which encoding, and what it says in UTF-8. */
#include "base/limits.h"
#include "text/article.h"
#include "text/article_law.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

typedef struct EncodingCase {
    Slice file, text;
    Encoding encoding;
    size_t runs;
} EncodingCase;

static void files_are_read(void **state) {
    (void)state;
    static const EncodingCase cases[] = {
#define CASE(file, text, encoding, runs)                                                           \
    {{file, sizeof file - 1}, {text, sizeof text - 1}, encoding, runs}
        CASE("", "", ENCODING_UTF8, 0),
        CASE("abc", "abc", ENCODING_UTF8, 1),
        CASE("5 \xE2\x82\xAC", "5 €", ENCODING_UTF8, 1),
        CASE("\xEF\xBB\xBF", "", ENCODING_UTF8, 0),
        CASE("\xEF\xBB\xBF"
             "5",
             "5", ENCODING_UTF8, 1),
        CASE("\x80"
             "5",
             "€5", ENCODING_WINDOWS1252, 2),
        CASE("\x93"
             "5\x94 \x96 caf\xE9\xE9s",
             "“5” – caféés", ENCODING_WINDOWS1252, 8),
        CASE("\x81\x8D\x8F\x90\x9D", "�����", ENCODING_WINDOWS1252, 1),
        CASE("\xEF\xBB\xBF"
             "5\xFF",
             "5ÿ", ENCODING_WINDOWS1252, 2),
        CASE("5\xC3", "5Ã", ENCODING_WINDOWS1252, 2),
        CASE("\xFF\xFE", "", ENCODING_UTF16LE, 0),
        CASE("\xFF\xFE"
             "5\0\xAC\x20"
             "6\0"
             "7\0",
             "5€67", ENCODING_UTF16LE, 3),
        CASE("\xFE\xFF\0"
             "5\x20\xAC\0"
             "6\0"
             "7",
             "5€67", ENCODING_UTF16BE, 3),
        CASE("\xFF\xFE\x3D\xD8\xC8\xDD", "🗈", ENCODING_UTF16LE, 1),
        CASE("\xFE\xFF\xD8\x3D\xDD\xC8", "🗈", ENCODING_UTF16BE, 1),
        CASE("\xFE\xFF\xD8\x3D\0"
             "5",
             "�5", ENCODING_UTF16BE, 2),
        CASE("\xFE\xFF\xDD\xC8\xD8\x3D", "��", ENCODING_UTF16BE, 1),
        CASE("\xFF\xFE\xE9\0\xE9\0\xAC\x20\xAC\x20", "éé€€", ENCODING_UTF16LE, 2),
#undef CASE
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Arena arena = {0};
        Article article;
        assert_null(article_read(&arena, SLICE("case"), cases[i].file, &article));
        assert_int_equal(article.encoding, cases[i].encoding);
        assert_int_equal(article.text.length, cases[i].text.length);
        assert_true(slice_equal(article.text, cases[i].text));
        assert_int_equal(article.map.runs.count, cases[i].runs);
        assert_null(article_law_broken(&article));
        arena_free(&arena);
    }
}

static void utf8_is_not_copied(void **state) {
    (void)state;
    Arena arena = {0};
    Article article;
    Slice file = SLICE("\xEF\xBB\xBF"
                       "5 votes");
    assert_null(article_read(&arena, SLICE("case"), file, &article));
    assert_ptr_equal(article.text.bytes, file.bytes + 3);
    arena_free(&arena);
}

static void what_is_no_text_is_refused(void **state) {
    (void)state;
    static const struct RefusalCase {
        Slice file;
        const char *why;
    } cases[] = {
        {{"\0", 1}, "is not text: byte 0 at offset 0"},
        {{"five votes\0more", 15}, "is not text: byte 0 at offset 10"},
        {{"\xEF\xBB\xBF\0", 4}, "is not text: byte 0 at offset 3"},
        {{"\xFF\0", 2}, "is not text: byte 0 at offset 1"},
        {{"\xFF\xFE"
          "5",
          3},
         "is not text: UTF-16 with an odd number of bytes, 3"},
        {{"\xFF\xFE\0\0", 4}, "is not text: character 0 at offset 2"},
        {{"\xFE\xFF\0"
          "5\0\0",
          6},
         "is not text: character 0 at offset 4"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Arena arena = {0};
        Article article;
        const char *why = article_read(&arena, SLICE("case"), cases[i].file, &article);
        assert_non_null(why);
        assert_string_equal(why, cases[i].why);
        arena_free(&arena);
    }
}

/* Its bytes are never looked at. */
static void a_file_over_the_limit_is_refused(void **state) {
    (void)state;
    Arena arena = {0};
    Article article;
    Slice file = {"", LIMIT_ARTICLE_BYTES + (size_t)1};
    const char *why = article_read(&arena, SLICE("case"), file, &article);
    assert_non_null(why);
    assert_string_equal(why, "is larger than 64 MiB, the limit for an article");
    arena_free(&arena);
}

static void every_byte_of_windows1252_is_read(void **state) {
    (void)state;
    char bytes[255];
    for (size_t i = 0; i < sizeof bytes; i++) {
        bytes[i] = (char)(i + 1);
    }
    Arena arena = {0};
    Article article;
    assert_null(article_read(&arena, SLICE("case"), (Slice){bytes, sizeof bytes}, &article));
    assert_int_equal(article.encoding, ENCODING_WINDOWS1252);
    assert_null(article_law_broken(&article));
    Slice last = SLICE("ýþÿ");
    assert_true(slice_equal(
        slice_part(article.text, article.text.length - last.length, article.text.length), last));
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(files_are_read),
        cmocka_unit_test(utf8_is_not_copied),
        cmocka_unit_test(what_is_no_text_is_refused),
        cmocka_unit_test(a_file_over_the_limit_is_refused),
        cmocka_unit_test(every_byte_of_windows1252_is_read),
    };
    return cmocka_run_group_tests_name("encodings", tests, NULL, NULL);
}
