#include "ties/odd_numeral.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const RelationCase cases[] = {
    /* what cannot be read, with the nearest count of the same noun */
    {"It sold 110,00 tickets.", "numeral 110,00: broken"},
    {"It sold 2,5 million.", "numeral 2,5 million: holds"},
    {"It sold 110,00 tickets, then 98,000 tickets.", "numeral 110,00 98,000: broken"},
    {"It sold 110,00 tickets, then 98,000 caps.", "numeral 110,00: broken"},
    {"It sold 110,00 tickets.\n\nIt sold 98,000 tickets.", "numeral 110,00: broken"},
    {"It sold 110,00 tickets, then 98m tickets.", "numeral 110,00: broken"},
    /* what is of another convention */
    {"It made 25.269 vans, then 26,414 vans.", "numeral 25.269 26,414: broken"},
    {"It made 26,414 vans, up 4 per cent, then 25.269 vans.", "numeral 25.269 26,414: broken"},
    {"It made 25.269 vans.\n\nIt made 26,414 vans.", ""},
    {"It made 25.269 vans, then 26,414 cars.", ""},
    {"It made 25.269 vans, then 26 vans.", ""},
    {"It made 25.26 vans, then 26,414 vans.", ""},
    {"It made 0.269 vans, then 26,414 vans.", ""},
    {"It made 2.269 vans, then 26,414 vans.", "numeral 2.269 26,414: holds"},
    {"It made 25.269 vans per day, then 26,414 vans.", "numeral 25.269 26,414: holds"},
    {"It made 25.269m vans, then 26,414 vans.", ""},
};

static void odd_numerals_are_tied_and_judged(void **state) {
    (void)state;
    relations_of_hold(RELATION_NUMERAL, cases, sizeof cases / sizeof *cases);
}

/* A sentence with more figures than are looked at has no claims, so it has no relations. */
static void crowded_sentences_are_left_alone(void **state) {
    (void)state;
    Buffer text = {0};
    buffer_add_string(&text, "It sold 110,00 tickets, 25.269 vans, 26,414 vans");
    for (size_t i = 0; i < LIMIT_SENTENCE_FIGURES; i++) {
        buffer_add_string(&text, ", 7 caps");
    }
    buffer_add_string(&text, " in all.");
    assert_string_equal(relations_in(text.bytes), "");
    buffer_free(&text);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(odd_numerals_are_tied_and_judged),
                                       cmocka_unit_test(crowded_sentences_are_left_alone)};
    return cmocka_run_group_tests_name("odd_numeral", tests, NULL, tied_end);
}
