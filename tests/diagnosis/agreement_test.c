#include "diagnosis/agreement.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* What speaks for the first part of the first relation, as it is printed. */
static size_t agreements_in(const char *text) {
    const Tied *tied = tied_from(text);
    const Relation *relation = &tied->relations.items[0];
    size_t figure = relation_operands(relation)->items[1].figure;
    const Figure *printed = &tied->figures.items[figure];
    return agreements_count(&tied->figures, relation, figure, printed->value, printed->place);
}

static const struct {
    const char *text;
    size_t count;
} cases[] = {
    /* printed again */
    {"3,112 and 5,125 make 9,237. Later they spoke of 3,112.", 1},
    {"3,112 and 5,125 make 9,237. Later they spoke of 3,121.", 0},
    {"3,112 and 5,125 make 9,237. Later they spoke of £3,112.", 0},
    /* the difference or the sum of two others */
    {"3,112 and 5,125 make 9,237. But 712 were lost, which leaves 2,400.", 1},
    {"3,112 and 5,125 make 9,237. There were 3,234, and 122 were lost.", 1},
    {"3,112 and 5,125 make 9,237. That was 2,013 less.", 1},
    /* what the relation says is no news */
    {"3,112 and 5,125 make 8,237.", 0},
    /* short figures agree by accident with those that are far away */
    {"312 and 525 make 937. But 112 were lost, which leaves 200.", 1},
    {"312 and 525 make 937. It rained. Nobody came. Then 112 were lost, which leaves 200.", 0},
    {"31 and 52 make 93. But 11 were lost, which leaves 20.", 0},
    /* a part of a whole, of which a share is told */
    {"338 and 2,814 make 3,202. It is 10.6% of them.", 1},
    {"338 and 2,814 make 3,202. It is 12.1% of them.", 0},
    {"338 and 2,814 make 3,202. It is 11% of them.", 0},
    /* the whole of such a part, near it */
    {"4,127 and 1,983 make 6,110. The 1,366 (33.1%) stayed.", 1},
    {"4,127 and 1,983 make 6,110. The 1,366 (34.1%) stayed.", 0},
    /* a part in whole per cent, in one breath */
    {"2,106 (65%) and 1,134 make 3,240.", 1},
    {"2,106 and 1,134 make 3,240. It is 65%.", 0},
    /* by so much it is more than the other, or so they split */
    {"1,735 and 625 make 2,360. It is 177.6% more.", 1},
    {"1,735 and 625 make 2,360. It is 176.6% more.", 0},
    {"818,842 and 809,728 make 1,628,570. It was 50.28% then.", 1},
    /* in a list no two are set against each other */
    {"412, 251 and 388 make 1,051. It was 62.1%.", 0},
    /* a list of its own makes it, however short it is */
    {"34 and 17 make 61. The dead were 19 women, 11 men and 4 children.", 1},
    {"34 and 17 make 61. The dead were 19 women, 11 men and 5 children.", 0},
    {"34 and 17 make 61. The dead were 19 women and 15 men.", 0},
    {"34 and 17 make 61. The dead were 19 women, 11 men. And 4 children.", 0},
    /* who tells a figure of the relation again brings no news */
    {"5,765 and 375 make 6,140. The 375 are safe.", 0},
    /* with two others that are near it makes a fourth */
    {"50% of 4,386 is 1,228. There were 2,413 and 745.", 1},
    {"50% of 4,386 is 1,228. There were 2,413 and 746.", 0},
    {"50% of 4,386 is 1,228. It rained. Nobody came. None. There were 2,413 and 745.", 0},
};

static void other_figures_speak_for_a_value(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_int_equal(agreements_in(cases[i].text), cases[i].count);
    }
}

static void a_part_and_its_whole_speak_for_a_share(void **state) {
    (void)state;
    static const char text[] = "The other 71.8% against 21.4% of all. The town has 412,386 "
                               "residents, and 254,854 of them, 61.8%, work.";
    const Tied *tied = tied_from(text);
    const Relation *relation = &tied->relations.items[0];
    size_t last = tied->figures.count - 1;
    Rational printed = tied->figures.items[last].value;
    assert_int_equal(agreements_count(&tied->figures, relation, last, printed, -1), 1);
    assert_int_equal(agreements_count(&tied->figures, relation, last, rational_of(52), -1), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(other_figures_speak_for_a_value),
        cmocka_unit_test(a_part_and_its_whole_speak_for_a_share),
    };
    return cmocka_run_group_tests_name("agreement", tests, NULL, tied_end);
}
