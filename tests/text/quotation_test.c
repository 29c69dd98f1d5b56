/* Where speech stands: a case has { and } around each quotation, inner ones within. */
#include "base/limits.h"
#include "text/marked_article.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The text as a case shows it, by asking for the depth before and behind each byte. Quotations
 * that touch would look like one: no case has them. */
static void add_with_marks(Buffer *out, const Article *article) {
    unsigned depth = 0;
    for (size_t at = 0; at <= article->text.length; at++) {
        unsigned now = article_quoted_at(article, at);
        buffer_add_repeated(out, '}', depth > now ? depth - now : 0);
        buffer_add_repeated(out, '{', now > depth ? now - depth : 0);
        depth = now;
        buffer_add(out, slice_part(article->text, at, at + (at < article->text.length)));
    }
}

static void check_all(const char *const *cases) {
    marked_articles_are_read(cases, "{}", add_with_marks);
}

static void every_style_is_read(void **state) {
    (void)state;
    static const char *const cases[] = {
        "She said {“we won by 5”} and left.",
        "She said {\"we won by 5\"} and left.",
        "She said {‘we won by 5’} and left.",
        "She said {'we won by 5'} and left.",
        "Elle a dit {« cinq »} et {«six»}.",
        "Sie sagte {„fünf“} und {„sechs”}.",
        "{»Fünf«}, sagte sie.",
        "She said {”five”} and {“six“} again.",
        "She said {\" five \"} and left.",
        "{“Five,”} she said. {“Not six.”}",
        "{\"Five\"}, ({\"six\"}), -{\"seven\"}-.",
        NULL,
    };
    check_all(cases);
}

static void quotations_nest(void **state) {
    (void)state;
    static const char *const cases[] = {
        "{“He said {‘five’} to me,”} she said.",       "{‘He said {“five”} to me,’} she said.",
        "{\"He said {'five'} to me,\"} she said.",     "{'He said {\"five\"} to me,'} she said.",
        "{„Er sagte {«fünf»} zu mir“}, sagte sie.",    "{“He said {“five”} to me,”} she said.",
        "{“He said {‘she said {“five”}’}”} and left.", NULL,
    };
    check_all(cases);
}

static void apostrophes_are_no_quotation_marks(void **state) {
    (void)state;
    static const char *const cases[] = {
        "It's Lee's and Ray’s; they don’t mind.",
        "The members' ballot and the voters’ choice.",
        "In the '90s and the ’80s and the ‘70s it's the members' turn.",
        "Rock 'em, the old saying went.",
        "It was ‘never closed.",
        "A 12\" record and a 6' man, 5'10\" tall.",
        "O'Neill of the '60s' band.",
        "{‘The members’ ballot was won by 5,’} he said.",
        "{'The members' ballot was won by 5,'} he said.",
        "The {‘reds’} won 5 seats, the {‘blues’} 6.",
        "{“The members’ ballot isn’t over,”} he said.",
        NULL,
    };
    check_all(cases);
}

static void speech_runs_to_the_end_of_its_paragraph(void **state) {
    (void)state;
    static const char *const cases[] = {
        "He said: {“We won by 5.}\nThey lost by 6.",
        "He said: {“We won by 5.}\n\n{“They lost by 6.”}\nThat was all.",
        "He said: {\"We won by 5.}\n\n{\"They lost by 6.\"} That was all.",
        "They won by 5.” That was all.",
        NULL,
    };
    check_all(cases);
}

/* Paragraphs run together, as archives have them. */
static void speech_is_taken_up_within_a_paragraph(void **state) {
    (void)state;
    static const char *const cases[] = {
        "He said: {\"We won by 5.} {\"They lost by 6.\"} That was all.",
        "He said: {“We won by 5.} {“They lost by 6.”} That was all.",
        NULL,
    };
    check_all(cases);
}

static void deep_quotations_are_read_as_the_deepest_kept(void **state) {
    (void)state;
    Arena arena = {0};
    Article article;
    Buffer text = {0};
    enum { DEPTH = LIMIT_QUOTE_DEPTH + 3 };
    for (size_t i = 0; i < DEPTH; i++) {
        buffer_add_string(&text, "a “b ");
    }
    size_t deepest = text.length - 1;
    for (size_t i = 0; i < DEPTH; i++) {
        buffer_add_string(&text, "c” d ");
    }
    assert_null(article_read(&arena, SLICE("case"), buffer_slice(&text), &article));
    assert_int_equal(article.quotations.count, LIMIT_QUOTE_DEPTH);
    assert_int_equal(article_quoted_at(&article, deepest), LIMIT_QUOTE_DEPTH);
    assert_int_equal(article_quoted_at(&article, text.length - 1), 0);
    buffer_free(&text);
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_style_is_read),
        cmocka_unit_test(quotations_nest),
        cmocka_unit_test(apostrophes_are_no_quotation_marks),
        cmocka_unit_test(speech_runs_to_the_end_of_its_paragraph),
        cmocka_unit_test(speech_is_taken_up_within_a_paragraph),
        cmocka_unit_test(deep_quotations_are_read_as_the_deepest_kept),
    };
    return cmocka_run_group_tests_name("quotations", tests, NULL, NULL);
}
