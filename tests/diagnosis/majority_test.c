#include "diagnosis/majority.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* Do words near the first figure, or in the headline, make one half its point? */
static const struct {
    const char *text;
    bool told;
} cases[] = {
    {"A majority, 52%, agreed.", true},
    {"Of them, 52% were for it, so most of the town is.", true},
    {"It was backed by 52%.", true},
    {"More than half of them, 52%, agreed.", true},
    {"Half full, it sold 52%.", true},
    {"In the second half sales rose to 52%.", false},
    {"Half-year sales were 52%.", false},
    {"It is the most expensive, at 52%.", false},
    {"At most 52% agreed.", false},
    {"It was 52%. Most agreed.", false},
    {"Majority back the bridge\n\nIt was 52% that agreed.", true},
    {"Bridge stays\n\nIt was 52% that agreed.", false},
};

static void words_that_make_half_the_point(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        if (majority_is_told(&tied->article, &tied->figures.items[0]) != cases[i].told) {
            fail_msg("%s", cases[i].text);
        }
    }
}

/* A word that starts far from the figure is not looked at, nor the rest of one. */
static void a_sentence_without_end_is_not_read_through(void **state) {
    (void)state;
    char text[] =
        "Almost the whole town of Great Elmfield, and the villages that lie around it as far "
        "as the old mill, the quarry with its railway, its churches, the market, the "
        "school on the hill, the bus depot, the brewery, the long beach, the lighthouse, "
        "the harbour with its boats, the fish hall and the ice works, so 52% agreed.";
    memcpy(text, "A majority", sizeof "A majority" - 1);
    const Tied *tied = tied_from(text);
    assert_int_equal(tied->figures.count, 1);
    assert_false(majority_is_told(&tied->article, &tied->figures.items[0]));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_that_make_half_the_point),
        cmocka_unit_test(a_sentence_without_end_is_not_read_through),
    };
    return cmocka_run_group_tests_name("majority", tests, NULL, tied_end);
}
