#include "echoes/told_value.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* Two figures, and whether they agree or are muddled. */
typedef struct Case {
    const char *text;
    bool agree, muddled;
} Case;

static const Case cases[] = {
    {"It has 43 cows; 43 cows.", true, false},
    {"It has 43 cows; 34 cows.", false, true},
    {"It has 43 cows; 44 cows.", false, false},
    {"It has 4.8% now; 8.4% then.", false, true},
    {"It has 1,034 cows; 1,304 cows.", false, true},
    {"It has 2,318 cows; 2,813 cows.", false, false},
    {"It has 109 cows; 190 cows.", false, true},
    /* Rounded: only the digits that are told count. */
    {"It paid £62,000; £62,140.", true, false},
    {"It paid £62,000; £26,140.", false, true},
    {"It paid £60,000; £52,700.", false, false},
    {"It has 740,000 cows; 748,000 cows.", false, false},
    {"It has 1,310 million cows; 1,341 million cows.", false, false},
    {"A quarter of a million came; 522,000 left.", false, true},
    {"Some 1,300 came; 1,034 left.", false, true},
    /* Another scale word. */
    {"It owes €1.2 billion; €1.2 million.", false, true},
    {"It owes €1.2 billion; €1.3 million.", false, false},
    {"It owes €2 billion; €2 million.", false, false},
    {"It owes 12 million; 12 cows.", false, false},
};

static void what_two_figures_tell(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        assert_int_equal(tied->figures.count, 2);
        const Figure *figures = tied->figures.items;
        if (values_agree(&figures[0], &figures[1]) != cases[i].agree ||
            values_are_muddled(&tied->article, &figures[0], &figures[1]) != cases[i].muddled) {
            fail_msg("%s", cases[i].text);
        }
    }
}

/* Two figures, and whether one digit parts them, and whether the first is the second cut short. */
typedef struct Near {
    const char *text;
    bool digit_apart, cut;
} Near;

static const Near near_ones[] = {
    {"It has 214 cows; 314 cows.", true, false},  {"It has 214 cows; 241 cows.", true, false},
    {"It has 214 cows; 341 cows.", false, false}, {"It has 214 cows; 21 cows.", false, false},
    {"It paid £4.2m; £6.2m.", true, false},       {"It paid £4.2m; £6,180,000.", true, false},
    {"It paid £4.2m; £6,280,000.", false, false}, {"It paid £4.2m; £4,290,000.", true, true},
    {"It is 25% now; 25.7% then.", true, true},
};

/* Is the first told by the second, with a unit or without? */
static void what_is_told_otherwise(void **state) {
    (void)state;
    static const struct {
        const char *text;
        bool told;
    } others[] = {
        {"It bakes at 113; 113 km it was.", true},  {"It ran 113 km; 113 it was.", true},
        {"It bakes at 113; 111 km it was.", false}, {"It has 113 cows; 113 km it ran.", false},
        {"It paid £113; $113 it was.", true},
    };
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        const Figure *figures = tied_from(others[i].text)->figures.items;
        if (value_is_told_otherwise(&figures[0], &figures[1]) != others[i].told) {
            fail_msg("%s", others[i].text);
        }
    }
}

static void what_parts_two_figures(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof near_ones / sizeof *near_ones; i++) {
        const Tied *tied = tied_from(near_ones[i].text);
        assert_int_equal(tied->figures.count, 2);
        const Figure *figures = tied->figures.items;
        if (values_are_digit_apart(tied_arena(), &tied->article, &figures[0], &figures[1]) !=
                near_ones[i].digit_apart ||
            values_are_cut(&figures[0], &figures[1]) != near_ones[i].cut) {
            fail_msg("%s", near_ones[i].text);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_two_figures_tell),
        cmocka_unit_test(what_is_told_otherwise),
        cmocka_unit_test(what_parts_two_figures),
    };
    return cmocka_run_group_tests_name("told value", tests, NULL, tied_end);
}
