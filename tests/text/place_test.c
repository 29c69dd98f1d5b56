/* Lines, columns and file offsets of every character of a text, in every encoding. */
#include "base/buffer.h"
#include "base/utf8.h"
#include "text/article.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void add_unit(Buffer *out, uint32_t unit, bool big) {
    buffer_add_byte(out, (char)(big ? unit >> 8 : unit));
    buffer_add_byte(out, (char)(big ? unit : unit >> 8));
}

static void add_code_point(Buffer *out, uint32_t code_point, Encoding encoding) {
    bool big = encoding == ENCODING_UTF16BE;
    if (encoding == ENCODING_UTF8) {
        utf8_add(out, code_point);
    } else if (encoding == ENCODING_WINDOWS1252) {
        buffer_add_byte(out, (char)code_point);
    } else if (code_point < 0x10000) {
        add_unit(out, code_point, big);
    } else {
        add_unit(out, 0xD800 + ((code_point - 0x10000) >> 10), big);
        add_unit(out, 0xDC00 + (code_point & 0x3FF), big);
    }
}

/* Reads `text` written in an encoding, behind its mark, and asks for the place of each character
 * that was written. */
static void check_places(Slice text, Encoding encoding, const char *mark) {
    Arena arena = {0};
    Article article;
    Buffer file = {0};
    buffer_add_string(&file, mark);
    for (size_t at = 0, length; at < text.length; at += length) {
        add_code_point(&file, utf8_decode(text.bytes + at, &length), encoding);
    }
    assert_null(article_read(&arena, SLICE("case"), buffer_slice(&file), &article));
    assert_int_equal(article.encoding, encoding);
    assert_true(slice_equal(article.text, text));
    Buffer written = {0};
    buffer_add_string(&written, mark);
    size_t line = 1, column = 1;
    for (size_t at = 0, length; at < text.length; at += length) {
        uint32_t code_point = utf8_decode(text.bytes + at, &length);
        size_t start = written.length;
        add_code_point(&written, code_point, encoding);
        Place place = article_place(&article, at, at + length);
        assert_int_equal(place.start.line, line);
        assert_int_equal(place.start.column, column);
        assert_int_equal(place.file_start, start);
        assert_int_equal(place.file_end, written.length);
        bool paired = at + 1 < text.length && text.bytes[at + 1] == '\n';
        bool ends = code_point == '\n' || (code_point == '\r' && !paired);
        line += ends;
        column = ends ? 1 : column + 1;
    }
    Place end = article_place(&article, text.length, text.length);
    assert_int_equal(end.start.line, line);
    assert_int_equal(end.start.column, column);
    assert_int_equal(end.file_start, file.length);
    assert_int_equal(end.file_end, file.length);
    buffer_free(&written);
    buffer_free(&file);
    arena_free(&arena);
}

static void check_unicode(Slice text) {
    check_places(text, ENCODING_UTF8, "");
    check_places(text, ENCODING_UTF8, "\xEF\xBB\xBF");
    check_places(text, ENCODING_UTF16LE, "\xFF\xFE");
    check_places(text, ENCODING_UTF16BE, "\xFE\xFF");
}

static void one_line_with_everything(void **state) {
    (void)state;
    Arena arena = {0};
    Article article;
    Slice file = SLICE("\xEF\xBB\xBF"
                       "Votes\r\n\tcafé 🗳\xC2\xA0"
                       "506,438 votes\r\n");
    assert_null(article_read(&arena, SLICE("case"), file, &article));
    size_t start = (size_t)(strstr(article.text.bytes, "506") - article.text.bytes);
    Place place = article_place(&article, start, start + 7);
    assert_int_equal(place.start.line, 2);
    assert_int_equal(place.start.column, 9);
    assert_int_equal(place.start.byte_column, 14);
    assert_int_equal(place.start.unit_column, 10);
    assert_int_equal(place.end.line, 2);
    assert_int_equal(place.end.column, 16);
    assert_int_equal(place.end.byte_column, 21);
    assert_int_equal(place.end.unit_column, 17);
    assert_int_equal(place.file_start, 3 + start);
    assert_int_equal(place.file_end, 3 + start + 7);
    arena_free(&arena);
}

static void short_texts(void **state) {
    (void)state;
    static const char *const texts[] = {
        "",
        "5",
        "\n",
        "\r",
        "\r\n",
        "\n\r",
        "5\n6",
        "5\r6\r\n7\n8",
        "\r\r\n\n",
        "5\r\n\r\n6\r",
        "é5\né6\r\n🗳7\r7",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        check_unicode(slice_of(texts[i]));
    }
    check_places(SLICE("5 caf\xC3\xA9s\r\n6\n7\r8 \xC2\xA3"), ENCODING_WINDOWS1252, "");
}

/* Line ends and characters on every side of the marks that places are counted from. */
static void texts_longer_than_the_marks_are_apart(void **state) {
    (void)state;
    static const char *const parts[] = {"\r\n", "🗳", "abc\n",
                                        "é",    "\r",   "a long line of text é "};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        for (size_t before = 0; before < 4; before++) {
            Buffer text = {0};
            buffer_add_repeated(&text, 'x', before);
            while (text.length < 2 * LINE_MARK_BYTES + 9) {
                buffer_add_string(&text, parts[i]);
            }
            check_unicode(buffer_slice(&text));
            buffer_free(&text);
        }
    }
}

static void a_text_as_long_as_its_marks(void **state) {
    (void)state;
    Buffer text = {0};
    buffer_add_repeated(&text, 'x', LINE_MARK_BYTES - 1);
    buffer_add_byte(&text, '\n');
    check_unicode(buffer_slice(&text));
    buffer_free(&text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_line_with_everything),
        cmocka_unit_test(short_texts),
        cmocka_unit_test(texts_longer_than_the_marks_are_apart),
        cmocka_unit_test(a_text_as_long_as_its_marks),
    };
    return cmocka_run_group_tests_name("places", tests, NULL, NULL);
}
