#include "relations/claim_window.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const char text[] = "It has 11 here.\n"
                           "Then 12 came. They left. And 13 or 14 stayed. Then 15 came.\n"
                           "No figure is here.\n"
                           "So 16 left.\n"
                           "So 17 left.\n"
                           "So 18 left.\n";

static ClaimWindow window_at(const Tied *tied, size_t figure) {
    size_t count, first = claims_of_figure(&tied->claims, figure, &count);
    assert_int_equal(count, 1); /* each figure has one claim, so their indexes are the same */
    assert_int_equal(first, figure);
    return claim_window(&tied->claims, &tied->claims.list.items[first]);
}

static void the_claims_around_the_middle_of_a_paragraph(void **state) {
    (void)state;
    ClaimWindow window = window_at(tied_from(text), 3);
    assert_int_equal(window.before, 1);
    assert_int_equal(window.sentence, 2);
    assert_int_equal(window.sentence_end, 4);
    assert_int_equal(window.behind, 5);
    assert_int_equal(window.previous, 0);
    assert_int_equal(window.paragraph, 1);
    assert_int_equal(window.paragraph_end, 5);
    assert_int_equal(window.next_end, 6);
    assert_int_equal(window.after_next_end, 7);
}

static void the_ends_of_the_article_end_the_window(void **state) {
    (void)state;
    const Tied *tied = tied_from(text);
    ClaimWindow first = window_at(tied, 0), last = window_at(tied, 7);
    assert_int_equal(first.before, 0);
    assert_int_equal(first.previous, 0);
    assert_int_equal(first.sentence_end, 1);
    assert_int_equal(last.before, 6);
    assert_int_equal(last.sentence_end, 8);
    assert_int_equal(last.behind, 8);
    assert_int_equal(last.after_next_end, 8);
}

static void six_paragraphs_are_looked_back(void **state) {
    (void)state;
    enum { PARAGRAPHS = 20, AT = 10, BACK = 6 };
    Buffer rows = {0};
    for (size_t i = 0; i < PARAGRAPHS; i++) {
        buffer_add_string(&rows, "So 17 left.\n");
    }
    const Tied *tied = tied_from(rows.bytes);
    ClaimWindow middle = window_at(tied, AT), near_start = window_at(tied, BACK - 1);
    assert_int_equal(claim_window_earlier(&tied->claims, &middle), AT - BACK);
    assert_int_equal(claim_window_earlier(&tied->claims, &near_start), 0);
    buffer_free(&rows);
}

static void a_long_paragraph_is_looked_at_in_part(void **state) {
    (void)state;
    enum { SENTENCES = 1000, AT = 500 };
    Buffer long_text = {0};
    for (size_t i = 0; i < SENTENCES; i++) {
        buffer_add_string(&long_text, "So 17 left. ");
    }
    ClaimWindow window = window_at(tied_from(long_text.bytes), AT);
    assert_int_equal(window.paragraph, AT + 1 - LIMIT_WINDOW);
    assert_int_equal(window.paragraph_end, AT + LIMIT_WINDOW);
    buffer_free(&long_text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_claims_around_the_middle_of_a_paragraph),
        cmocka_unit_test(the_ends_of_the_article_end_the_window),
        cmocka_unit_test(six_paragraphs_are_looked_back),
        cmocka_unit_test(a_long_paragraph_is_looked_at_in_part),
    };
    return cmocka_run_group_tests_name("claim_window", tests, NULL, tied_end);
}
