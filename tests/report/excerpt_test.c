/* Sentences as people see them: the underline stands below its figure, whatever stands before it.
 */
#include "report/excerpt.h"

#include "report/views.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { MOST_FIGURES = 4 };

/* The excerpt with these figures cited, in lines of `width` columns, the margin's included. */
static void assert_excerpt(const char *sentence, const char *const *figures, size_t width,
                           bool ascii, const char *expected) {
    FigureView views[MOST_FIGURES];
    Citation citations[MOST_FIGURES];
    size_t count = 0;
    for (; figures[count]; count++) {
        views[count] = view_in("a.txt", 7, sentence, figures[count]);
        citations[count] = (Citation){&views[count], citation_letter(count), false};
    }
    ReportStyle report = {.ascii = ascii, .width = width};
    ExcerptStyle style = {.report = &report, .margin = 1, .color = ""};
    Buffer out = {0};
    buffer_add_string(&out, "");
    excerpt_add(&out, citations, count, &style);
    assert_string_equal(out.bytes, expected);
    buffer_free(&out);
}

#define FIGURES(...) ((const char *const[]){__VA_ARGS__, NULL})

static void columns_are_what_a_terminal_shows(void **state) {
    (void)state;
    assert_excerpt("Of 20, 8", FIGURES("20", "8"), 80, false,
                   "7 | Of 20, 8\n  |    ^^  ^\n  |    A   B\n");
    assert_excerpt("\xC3\xA9t\xC3\xA9 20", FIGURES("20"), 80, false,
                   "7 | \xC3\xA9t\xC3\xA9 20\n  |     ^^\n  |     A\n");
    assert_excerpt("e\xCC\x81 20", FIGURES("20"), 80, false,
                   "7 | e\xCC\x81 20\n  |   ^^\n  |   A\n");
    assert_excerpt("\xE6\x9D\xB1\xE4\xBA\xAC 20", FIGURES("20"), 80, false,
                   "7 | \xE6\x9D\xB1\xE4\xBA\xAC 20\n  |      ^^\n  |      A\n");
    assert_excerpt("\xF0\x9F\x97\xB3 20", FIGURES("20"), 80, false,
                   "7 | \xF0\x9F\x97\xB3 20\n  |    ^^\n  |    A\n");
    assert_excerpt("a\tb\n20", FIGURES("20"), 80, false, "7 | a b 20\n  |     ^^\n  |     A\n");
    assert_excerpt("\x1b[1m20", FIGURES("20"), 80, false,
                   "7 | \\x1b[1m20\n  |        ^^\n  |        A\n");
    assert_excerpt("##[x] 20\xC2\xA3", FIGURES("20\xC2\xA3"), 80, true,
                   "7 | # #[x] 20\\u{a3}\n  |        ^^^^^^^^\n  |        A\n");
}

static void long_sentences_are_wrapped(void **state) {
    (void)state;
    assert_excerpt("one two three 44 five six", FIGURES("44"), 4 + 13, false,
                   "7 | one two three\n  | 44 five six\n  | ^^\n  | A\n");
    assert_excerpt("abcdefghijklm12opq", FIGURES("12"), 4 + 14, false,
                   "7 | abcdefghijklm1\n  |              ^\n  |              A\n  | 2opq\n  | ^\n");
    assert_excerpt("a 12 per cent b", FIGURES("12 per cent"), 4 + 8, false,
                   "7 | a 12 per\n  |   ^^^^^^\n  |   A\n  | cent b\n  | ^^^^\n");
}

static void lines_far_from_figures_are_left_out(void **state) {
    (void)state;
    assert_excerpt("a1 b2 c3 d4 e5 f6 g7", FIGURES("d4"), 4 + 2, false,
                   "7 | ...\n  | c3\n  | d4\n  | ^^\n  | A\n  | e5\n  | ...\n");
    assert_excerpt("a1 b2 c3 d4 e5 f6 g7", FIGURES("a1", "g7"), 4 + 2, false,
                   "7 | a1\n  | ^^\n  | A\n  | b2\n  | ...\n  | f6\n  | g7\n  | ^^\n  | B\n");
}

static void a_label_gives_way_to_the_next(void **state) {
    (void)state;
    FigureView views[] = {view_in("a", 7, "12 and 30 is 50", "12"),
                          view_in("a", 7, "12 and 30 is 50", "30"),
                          view_in("a", 7, "12 and 30 is 50", "50")};
    views[0].role = SLICE("part");
    views[1].role = SLICE("a long role");
    views[2].role = SLICE("total");
    Citation citations[] = {
        {&views[0], 'A', false}, {&views[1], 'B', false}, {&views[2], 'C', true}};
    ReportStyle report = {.width = 80};
    ExcerptStyle style = {.report = &report, .margin = 2, .color = ""};
    Buffer out = {0};
    excerpt_add(&out, citations, 3, &style);
    assert_string_equal(out.bytes, " 7 | 12 and 30 is 50\n"
                                   "   | ^^     ^^    ^^\n"
                                   "   | A part B     C total, to check\n");
    buffer_free(&out);
}

static void odd_views_are_survived(void **state) {
    (void)state;
    assert_excerpt("", FIGURES(""), 80, false, "");
    assert_excerpt("\xFF 5 \xE2\x80", FIGURES("5"), 80, false,
                   "7 | \\xff 5 \\xe2\\x80\n  |      ^\n  |      A\n");
    assert_excerpt("ab 5", FIGURES("5"), 1, false, "7 | ...\n  | b\n  | 5\n  | ^\n  | A\n");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(columns_are_what_a_terminal_shows),
        cmocka_unit_test(long_sentences_are_wrapped),
        cmocka_unit_test(lines_far_from_figures_are_left_out),
        cmocka_unit_test(a_label_gives_way_to_the_next),
        cmocka_unit_test(odd_views_are_survived),
    };
    return cmocka_run_group_tests_name("excerpt", tests, NULL, NULL);
}
