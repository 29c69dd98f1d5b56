#include "diagnosis/fit.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* A text, and what a figure of its first relation should say. */
typedef struct Case {
    const char *text;
    size_t operand;
    Rational meant;
    int expected;
} Case;

typedef int Fitness(const Repair *repair, const Figures *figures, const Relation *relation);

static int exactness(const Repair *repair, const Figures *figures, const Relation *relation) {
    return repair_fits_exactly(repair, figures, relation);
}

static int turning(const Repair *repair, const Figures *figures, const Relation *relation) {
    return repair_turns(repair, figures, relation);
}

static void assert_fitness(Fitness *fitness, const Case *cases, size_t count) {
    for (size_t i = 0; i < count; i++) {
        const Tied *tied = tied_from(cases[i].text);
        const Relation *relation = &tied->relations.items[0];
        size_t figure = relation_operands(relation)->items[cases[i].operand].figure;
        Repair repair = {.figure = figure,
                         .kind = SLIP_DIGIT,
                         .value = cases[i].meant,
                         .place = tied->figures.items[figure].place};
        assert_int_equal(fitness(&repair, &tied->figures, relation), cases[i].expected);
    }
}

static void only_the_result_is_rounded(void **state) {
    (void)state;
    static const Case cases[] = {
        /* 6.67, 6.45, 3.23 */
        {"It rose 6.7% from £31 to £32.", 1, {30, 1}, true},
        {"It rose 6.7% from £31 to £32.", 2, {33, 1}, false},
        {"It rose 6.7% from £31 to £32.", 0, {37, 10}, false},
        /* measures are rounded, but these need not be */
        {"64 mm, 92 mm and 39 mm make 187 mm.", 3, {31, 1}, true},
        {"64 mm, 92 mm and 39 mm make 187 mm.", 3, {32, 1}, false},
        /* a hedge is wide, and taken at its word the last */
        {"65.4% of 5.05 million is about 1.34 million.", 2, {2050000, 1}, true},
        {"65.4% of 2.05 million is about 1.84 million.", 1, {1440000, 1}, false},
        {"Yes had 62% against 28% of all.", 1, {38, 1}, true},
        {"Yes had 62% against 28% of all.", 1, {39, 1}, false},
        /* nothing is worked out */
        {"Almost 70, exactly 71.", 1, {69, 1}, true},
    };
    assert_fitness(exactness, cases, sizeof cases / sizeof *cases);
}

static void levels_stay_as_they_stand(void **state) {
    (void)state;
    static const Case cases[] = {
        {"It rose 5 percentage points from 20% to 29%.", 2, {25, 1}, false},
        {"It rose 5 percentage points from 20% to 29%.", 2, {15, 1}, true},
        {"It rose 3 percentage points from 27% to 26%.", 0, {1, 1}, false},
        {"It rose 3 percentage points from 27% to 26%.", 1, {23, 1}, true},
        /* amounts have a sign of their own */
        {"60 less 20 is 50.", 1, {10, 1}, false},
    };
    assert_fitness(turning, cases, sizeof cases / sizeof *cases);
}

static int falling(const Repair *repair, const Figures *figures, const Relation *relation) {
    Relation fall = *relation;
    fall.direction = DIRECTION_DOWN;
    return repair_turns(repair, figures, &fall);
}

static void words_say_how_levels_stand(void **state) {
    (void)state;
    static const Case cases[] = {
        {"It rose 3.5 percentage points from 84.1% to 84.6%.", 0, {1, 2}, true},
        {"It rose 3.5 percentage points from 84.1% to 84.6%.", 1, {881, 10}, false},
        {"It rose 3.5 percentage points from 84.1% to 84.6%.", 2, {806, 10}, false},
    };
    assert_fitness(falling, cases, sizeof cases / sizeof *cases);
}

static void a_figure_keeps_company(void **state) {
    (void)state;
    static const Case cases[] = {
        /* all others end in a zero */
        {"£118,601 and £267,850 make £386,450.", 1, {118600, 1}, 1},
        {"£118,601 and £267,850 make £386,450.", 0, {386451, 1}, 0},
        {"£774 and £66 make £841.", 1, {775, 1}, 0},
        /* from the greatest to the least */
        {"640, 698 and 134 make 1,172.", 2, {398, 1}, 1},
        {"640, 598 and 134 make 1,172.", 1, {440, 1}, -1},
        {"640, 598 and 134 make 1,172.", 2, {398, 1}, 0},
        {"640, 598 and 134 make 1,172.", 0, {1372, 1}, 0},
        {"Some said 61% and others 74%, the rest 5%.", 2, {34, 1}, 1},
        {"Some said 61% and others 74%, the rest 5%.", 1, {21, 1}, 0},
        {"Some said 61% and others 34%, the rest 15%.", 0, {50, 1}, -1},
        /* two are in order half of the time */
        {"240 and 398 make 1,038.", 1, {640, 1}, 0},
        {"60% of 20 is 15.", 1, {12, 1}, 0},
    };
    assert_fitness(repair_company, cases, sizeof cases / sizeof *cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_the_result_is_rounded),
        cmocka_unit_test(levels_stay_as_they_stand),
        cmocka_unit_test(words_say_how_levels_stand),
        cmocka_unit_test(a_figure_keeps_company),
    };
    return cmocka_run_group_tests_name("fit", tests, NULL, tied_end);
}
