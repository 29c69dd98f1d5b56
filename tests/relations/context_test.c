#include "relations/context.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The words that the first and the second figure share: on the same side two each. */
static const struct {
    const char *text;
    size_t words;
    bool beside;
} cases[] = {
    {"Floods kill 127. The floods killed 172.", 4, true},
    {"It raises £18m. They have raised £81m.", 2, true},
    {"Now 312 homes burn. Fire took 321 houses.", 2, true},
    {"There were 12 dead. It killed 21.", 1, true},
    {"So 12 came by the old road. Then 21 left by the new road.", 2, false},
    {"A road in the old town cost 12. That road was shut at 21.", 2, false},
    {"There were 12 of the more. There were 21 of the less.", 0, false},
    {"It was Lee’s 12. It was Lee with 21.", 2, true},
    {"The first ship is 26 months late. The second ship is 21 months late.", 0, false},
    {"The second ship is 26 months late. The second ship is 21 months late.", 6, true},
};

static void words_that_two_figures_share(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        Context one = context_of(&tied->article, &tied->figures.items[0]),
                other = context_of(&tied->article, &tied->figures.items[1]);
        Likeness likeness = contexts_compare(&one, &other);
        assert_int_equal(likeness.words, cases[i].words);
        assert_int_equal(likeness.beside, cases[i].beside);
    }
}

static void words_of_one_meaning(void **state) {
    (void)state;
    assert_true(word_means_same(SLICE("shops"), SLICE("shop")));
    assert_true(word_means_same(SLICE("shop"), SLICE("branch")));
    assert_false(word_means_same(SLICE("shop"), SLICE("ship")));
}

static void what_is_called_the_count(void **state) {
    (void)state;
    static const struct {
        const char *text;
        bool count;
    } counts[] = {
        {"The final count was 83,912.", true},
        {"The total, told late, came to 83,912.", true},
        {"All 428 who came voted.", true},
        {"Some 428 came.", false},
        {"The count went on. There were 428.", false},
        {"The count had 428 tellers.", false},
    };
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        const Tied *tied = tied_from(counts[i].text);
        assert_int_equal(figure_is_the_count(&tied->article, &tied->figures.items[0]),
                         counts[i].count);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_that_two_figures_share),
        cmocka_unit_test(words_of_one_meaning),
        cmocka_unit_test(what_is_called_the_count),
    };
    return cmocka_run_group_tests_name("context", tests, NULL, tied_end);
}
