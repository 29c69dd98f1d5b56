#include "ties/pointed_count.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const RelationCase cases[] = {
    {"It made 25.269 vans.", "scale 25.269: broken"},
    {"It made 125.269 new vans, up 4 per cent.", "scale 125.269: broken"},
    {"It made 2.500 vans.", "scale 2.500: broken"},
    /* an average, told to be one or not */
    {"It made an average of 25.269 vans.", "scale 25.269: holds"},
    {"A street has 2.513 vans.", "scale 2.513: holds"},
    /* the custom of the article, unless it writes commas too */
    {"It made 25.269 vans. Then came 13.420 men.", "scale 25.269: holds / scale 13.420: holds"},
    {"It made 25.269 vans. Then came 13.420 men for £1,200.",
     "scale 25.269: broken / scale 13.420: broken"},
    /* other nouns, other numerals */
    {"It made 25.269 doses.", ""},
    {"It made 25.269 in vans.", ""},
    {"It made 25.269 of the best vans.", ""},
    {"It made 25.26 vans.", ""},
    {"It made 25.2690 vans.", ""},
    {"It made 1125.269 vans.", ""},
    {"It made 0.269 vans.", ""},
    {"It made 25.269m vans.", ""},
    {"It made 25,269 vans.", ""},
};

static void counts_have_no_decimals(void **state) {
    (void)state;
    relations_of_hold(RELATION_SCALE, cases, sizeof cases / sizeof *cases);
}

/* With a count of its kind beside it there are two relations, and one verdict. */
static void one_point_is_one_verdict(void **state) {
    (void)state;
    assert_string_equal(verdicts_on("It made 25.269 vans, then 26,414 vans."),
                        "test.pointed! 25.269>25,269 scale +1");
    assert_string_equal(verdicts_on("It made 25.269 vans."), "test.pointed! 25.269>25,269 scale");
}

/* A sentence with more figures than are looked at has no claims, so it has no relations. */
static void crowded_sentences_are_left_alone(void **state) {
    (void)state;
    Buffer text = {0};
    buffer_add_string(&text, "It sold 25.269 vans");
    for (size_t i = 0; i < LIMIT_SENTENCE_FIGURES; i++) {
        buffer_add_string(&text, ", 7 caps");
    }
    buffer_add_string(&text, " in all.");
    assert_string_equal(relations_in(text.bytes), "");
    buffer_free(&text);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(counts_have_no_decimals),
                                       cmocka_unit_test(one_point_is_one_verdict),
                                       cmocka_unit_test(crowded_sentences_are_left_alone)};
    return cmocka_run_group_tests_name("pointed_count", tests, NULL, tied_end);
}
