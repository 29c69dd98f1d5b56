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
