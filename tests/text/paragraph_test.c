/* Paragraphs and headlines: a case shows each paragraph in brackets, a headline with a # in front.
 */
#include "base/buffer.h"
#include "text/article.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

typedef struct ParagraphCase {
    const char *text, *paragraphs;
} ParagraphCase;

static void check(const ParagraphCase *expected) {
    Arena arena = {0};
    Article article;
    Buffer read = {0};
    assert_null(article_read(&arena, SLICE("case"), slice_of(expected->text), &article));
    buffer_add_string(&read, "");
    for (size_t i = 0; i < article.paragraphs.count; i++) {
        const Paragraph *paragraph = &article.paragraphs.items[i];
        buffer_add_string(&read, paragraph->headline ? "[#" : "[");
        buffer_add(&read, slice_part(article.text, paragraph->start, paragraph->end));
        buffer_add_byte(&read, ']');
    }
    assert_string_equal(read.bytes, expected->paragraphs);
    buffer_free(&read);
    arena_free(&arena);
}

static void lines_are_paragraphs(void **state) {
    (void)state;
    static const ParagraphCase cases[] = {
        {"", ""},
        {" \r\n\t\n\xC2\xA0\n", ""},
        {"One.", "[One.]"},
        {"One.\nTwo.\r\nThree.\rFour.", "[One.][Two.][Three.][Four.]"},
        {"\n\n  One. \n \n\tTwo.\t\n", "[One.][Two.]"},
        {"One.\r\n\r\nTwo.\n\r\nThree.", "[One.][Two.][Three.]"},
        {"\xC2\xA0One.\xE3\x80\x80\nTwo.", "[One.][Two.]"},
        /* Short lines and long ones are not wrapped. */
        {"Results:\nLeeds 5\nHull 6\n\nYork 7\nBath 8\n",
         "[#Results:][Leeds 5][Hull 6][York 7][Bath 8]"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        check(&cases[i]);
    }
}

static void wrapped_lines_make_blocks(void **state) {
    (void)state;
    static const ParagraphCase cases[] = {
        {"The count began at nine on the morning after the vote and\n"
         "went on until noon, when the last of the boxes came in\n"
         "from the islands.\n"
         "\n"
         "Nobody had expected the boxes from the islands to matter\n"
         "as much as they did in the end, for they held 612 votes\n"
         "of 1,023.\n",
         "[The count began at nine on the morning after the vote and\n"
         "went on until noon, when the last of the boxes came in\n"
         "from the islands.]"
         "[Nobody had expected the boxes from the islands to matter\n"
         "as much as they did in the end, for they held 612 votes\n"
         "of 1,023.]"},
        /* Lines of that length, but each one a whole sentence. */
        {"The count began at nine on the morning after the vote.\n"
         "It went on until noon, when the last of the boxes came.\n"
         "\n"
         "Nobody had expected the boxes from the islands to matter.\n"
         "They held 612 votes of 1,023, and that was the end of it.\n",
         "[The count began at nine on the morning after the vote.]"
         "[It went on until noon, when the last of the boxes came.]"
         "[Nobody had expected the boxes from the islands to matter.]"
         "[They held 612 votes of 1,023, and that was the end of it.]"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        check(&cases[i]);
    }
}

static void headlines(void **state) {
    (void)state;
    static const ParagraphCase cases[] = {
        {"Lee wins by 5\n\nIt was close.", "[#Lee wins by 5][It was close.]"},
        {"Lee wins by 5\nIt was close.", "[#Lee wins by 5][It was close.]"},
        {"Who won?\nLee did.", "[#Who won?][Lee did.]"},
        {"Lee won.\nIt was close.", "[Lee won.][It was close.]"},
        {"“Lee won.”\nIt was close.", "[“Lee won.”][It was close.]"},
        {"Lee wins by 5", "[Lee wins by 5]"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        check(&cases[i]);
    }
}

static void a_long_first_line_is_no_headline(void **state) {
    (void)state;
    Arena arena = {0};
    for (size_t length = 199; length <= 201; length++) {
        Article article;
        Buffer text = {0};
        buffer_add_repeated(&text, 'a', length);
        buffer_add_string(&text, "\nb");
        assert_null(article_read(&arena, SLICE("case"), buffer_slice(&text), &article));
        assert_int_equal(article.paragraphs.items[0].headline, length <= 200);
        buffer_free(&text);
    }
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_are_paragraphs),
        cmocka_unit_test(wrapped_lines_make_blocks),
        cmocka_unit_test(headlines),
        cmocka_unit_test(a_long_first_line_is_no_headline),
    };
    return cmocka_run_group_tests_name("paragraphs", tests, NULL, NULL);
}
