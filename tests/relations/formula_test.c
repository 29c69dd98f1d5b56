#include "relations/formula.h"

#include "numbers/chance.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { ROUNDS = 300, MOST_TERMS = 3 };

static Interval exactly(int64_t value) {
    return interval_point(rational_of(value));
}

static Rational ratio(int numerator, int denominator) {
    return rational_make(numerator, denominator);
}

/* A relation of three that holds for any a and b: the result of first and second. */
typedef struct Law {
    RelationKind kind;
    Direction direction;
    Rational (*result)(int first, int second);
} Law;

static Rational sum_of(int first, int second) {
    return rational_of(first + second);
}

static Rational quotient_of(int first, int second) {
    return ratio(first, second);
}

static Rational difference_of(int first, int second) {
    return rational_of(first - second);
}

static Rational rise_of(int from, int to) {
    return ratio(to - from, from);
}

static Rational fall_of(int from, int to) {
    return ratio(from - to, from);
}

static Rational distance_of(int from, int to) {
    return rational_of(from > to ? from - to : to - from);
}

static Rational rest_of(int first, int second) {
    return rational_of(1 - first - second);
}

static const Law laws[] = {
    {RELATION_SUM, DIRECTION_NONE, sum_of},
    {RELATION_SHARE, DIRECTION_NONE, quotient_of},
    {RELATION_RATIO, DIRECTION_NONE, quotient_of},
    {RELATION_COMPLEMENT, DIRECTION_NONE, rest_of},
    {RELATION_DIFFERENCE, DIRECTION_NONE, difference_of},
    {RELATION_CHANGE, DIRECTION_NONE, rise_of},
    {RELATION_CHANGE, DIRECTION_UP, rise_of},
    {RELATION_CHANGE, DIRECTION_DOWN, fall_of},
    {RELATION_POINTS, DIRECTION_NONE, distance_of},
};

enum { LAWS = sizeof laws / sizeof *laws };

/* Of a sum and a complement both operands are parts. */
static int second_role(RelationKind kind) {
    return kind == RELATION_SUM || kind == RELATION_COMPLEMENT ? 1 : 2;
}

static void terms_of(const Law *law, int first, int second, Term terms[MOST_TERMS]) {
    terms[0] = (Term){interval_point(law->result(first, second)), 0, NULL};
    terms[1] = (Term){exactly(first), 1, NULL};
    terms[2] = (Term){exactly(second), second_role(law->kind), NULL};
}

/* Points tell no direction: solved for a level they give that of a rise. */
static bool is_solvable(const Law *law, const Term terms[MOST_TERMS], size_t index) {
    bool falls = rational_compare(terms[1].range.low, terms[2].range.low) > 0;
    return law->kind != RELATION_POINTS || index == 0 || !falls;
}

static void what_holds_is_solved_back_for_each_operand(void **state) {
    (void)state;
    uint64_t chance = 1;
    for (int round = 0; round < LAWS * ROUNDS; round++) {
        const Law *law = &laws[round % LAWS];
        Term terms[MOST_TERMS];
        terms_of(law, chance_between(&chance, 1, 60), chance_between(&chance, 1, 60), terms);
        assert_int_equal(formula_judge(law->kind, law->direction, terms, MOST_TERMS),
                         RELATION_HOLDS);
        for (size_t i = 0; i < MOST_TERMS; i++) {
            Interval needed = formula_solve(law->kind, law->direction, terms, MOST_TERMS, i);
            bool solvable = is_solvable(law, terms, i) && interval_known(needed);
            assert_true(!solvable || interval_contains(needed, terms[i].range.low));
            assert_true(interval_known(needed) || rational_sign(terms[0].range.low) <= 0);
        }
    }
}

static void what_is_off_is_broken(void **state) {
    (void)state;
    uint64_t chance = 2;
    for (int round = 0; round < LAWS * ROUNDS; round++) {
        const Law *law = &laws[round % LAWS];
        Term terms[MOST_TERMS];
        terms_of(law, chance_between(&chance, 1, 60), chance_between(&chance, 1, 60), terms);
        Rational off = ratio(1, chance_between(&chance, 1, 1000));
        terms[0].range = interval_add(terms[0].range, interval_point(off));
        assert_int_equal(formula_judge(law->kind, law->direction, terms, MOST_TERMS),
                         RELATION_BROKEN);
    }
}

static void wider_operands_still_contain_the_value(void **state) {
    (void)state;
    uint64_t chance = 3;
    for (int round = 0; round < LAWS * ROUNDS; round++) {
        const Law *law = &laws[round % LAWS];
        Term terms[MOST_TERMS];
        terms_of(law, chance_between(&chance, 1, 60), chance_between(&chance, 1, 60), terms);
        Rational value = terms[0].range.low;
        for (size_t i = 1; i < MOST_TERMS; i++) {
            Rational half = ratio(1, chance_between(&chance, 3, 20));
            terms[i].range = interval_closed(rational_subtract(terms[i].range.low, half),
                                             rational_add(terms[i].range.low, half));
        }
        Interval needed = formula_solve(law->kind, law->direction, terms, MOST_TERMS, 0);
        assert_true(interval_contains(needed, value));
    }
}

/* "More than 10" and 5 make 15.5, but not 15. */
static void open_ends_stay_open(void **state) {
    (void)state;
    Interval above = exactly(10);
    above.low_open = true;
    above.high_none = true;
    Term terms[] = {{exactly(15), 0, NULL}, {above, 1, NULL}, {exactly(5), 1, NULL}};
    assert_int_equal(formula_judge(RELATION_SUM, DIRECTION_NONE, terms, 3), RELATION_BROKEN);
    terms[0].range = interval_point(ratio(31, 2));
    assert_int_equal(formula_judge(RELATION_SUM, DIRECTION_NONE, terms, 3), RELATION_HOLDS);
    terms[1].range.low_open = false;
    terms[0].range = exactly(15);
    assert_int_equal(formula_judge(RELATION_SUM, DIRECTION_NONE, terms, 3), RELATION_HOLDS);
}

static void a_divisor_that_spans_zero_tells_nothing(void **state) {
    (void)state;
    Term terms[] = {{exactly(2), 0, NULL},
                    {exactly(6), 1, NULL},
                    {interval_closed(rational_of(-1), rational_of(3)), 2, NULL}};
    assert_int_equal(formula_judge(RELATION_SHARE, DIRECTION_NONE, terms, 3), RELATION_UNCHECKED);
    terms[2].range = interval_unknown();
    assert_int_equal(formula_judge(RELATION_SHARE, DIRECTION_NONE, terms, 3), RELATION_UNCHECKED);
}

static void a_restatement_is_the_same_and_a_bound_is_kept(void **state) {
    (void)state;
    static const RelationKind kinds[] = {RELATION_RESTATEMENT, RELATION_BOUND};
    for (size_t i = 0; i < 2; i++) {
        Term terms[] = {{exactly(7), 0, NULL}, {exactly(7), 1, NULL}};
        assert_int_equal(formula_judge(kinds[i], DIRECTION_NONE, terms, 2), RELATION_HOLDS);
        terms[1].range = exactly(8);
        assert_int_equal(formula_judge(kinds[i], DIRECTION_NONE, terms, 2), RELATION_BROKEN);
        assert_true(interval_contains(formula_solve(kinds[i], DIRECTION_NONE, terms, 2, 0),
                                      rational_of(8)));
        assert_true(interval_contains(formula_solve(kinds[i], DIRECTION_NONE, terms, 2, 1),
                                      rational_of(7)));
    }
}

/* A numeral is judged by whether it has a value, and by the size of the one beside it. */
static void a_numeral_has_a_value_of_the_size_of_its_kind(void **state) {
    (void)state;
    Term terms[] = {{exactly(7), 0, NULL}, {exactly(70), 1, NULL}};
    assert_int_equal(formula_judge(RELATION_NUMERAL, DIRECTION_NONE, terms, 1), RELATION_HOLDS);
    assert_int_equal(formula_judge(RELATION_NUMERAL, DIRECTION_NONE, terms, 2), RELATION_HOLDS);
    terms[1].range = exactly(71);
    assert_int_equal(formula_judge(RELATION_NUMERAL, DIRECTION_NONE, terms, 2), RELATION_BROKEN);
    terms[0].range = interval_unknown();
    assert_int_equal(formula_judge(RELATION_NUMERAL, DIRECTION_NONE, terms, 1), RELATION_BROKEN);
}

static void the_first_is_above_or_below_the_others(void **state) {
    (void)state;
    Figure count = {.kind = FIGURE_CARDINAL};
    Term terms[] = {{exactly(7), 0, &count}, {exactly(5), 1, &count}, {exactly(6), 1, &count}};
    assert_int_equal(formula_judge(RELATION_ORDER, DIRECTION_UP, terms, 3), RELATION_HOLDS);
    assert_int_equal(formula_judge(RELATION_ORDER, DIRECTION_DOWN, terms, 3), RELATION_BROKEN);
    terms[2].range = exactly(7);
    assert_int_equal(formula_judge(RELATION_ORDER, DIRECTION_UP, terms, 3), RELATION_BROKEN);
    terms[2].range = interval_closed(rational_of(6), rational_of(8));
    assert_int_equal(formula_judge(RELATION_ORDER, DIRECTION_UP, terms, 3), RELATION_HOLDS);
    terms[2].range = interval_unknown();
    assert_int_equal(formula_judge(RELATION_ORDER, DIRECTION_UP, terms, 3), RELATION_UNCHECKED);
    assert_int_equal(formula_judge(RELATION_ORDER, DIRECTION_UP, terms, 1), RELATION_UNCHECKED);
}

/* Between 1984 and 2025 lie 40 years or 41, and whoever was 26 in the first is 66 to 68. */
static void an_age_then_and_an_age_now_are_so_many_years_apart(void **state) {
    (void)state;
    enum { AGE, FROM, TO, THEN };
    const Figure age = {.kind = FIGURE_AGE}, from = {.kind = FIGURE_DATE, .date = {.year = 1984}},
                 to = {.kind = FIGURE_DATE, .date = {.year = 2025, .month = 1, .day = 28}};
    Term terms[] = {{.role = AGE, .figure = &age},
                    {.role = FROM, .figure = &from},
                    {.role = TO, .figure = &to},
                    {.role = THEN, .figure = &age, .range = exactly(26)}};
    for (int64_t now = 65; now <= 69; now++) {
        terms[AGE].range = exactly(now);
        RelationStatus right = now > 65 && now < 69 ? RELATION_HOLDS : RELATION_BROKEN;
        assert_int_equal(formula_judge(RELATION_AGE, DIRECTION_NONE, terms, 4), right);
    }
    terms[AGE].range = exactly(67);
    Interval then = formula_solve(RELATION_AGE, DIRECTION_NONE, terms, 4, THEN);
    assert_true(interval_contains(then, rational_of(25)));
    assert_true(interval_contains(then, rational_of(27)));
    assert_false(interval_contains(then, rational_of(28)));
}

/* Count is not judged by its values. */
static void relations_without_a_formula_are_unchecked(void **state) {
    (void)state;
    static const RelationKind kinds[] = {RELATION_COUNT};
    Term terms[] = {{exactly(7), 0, NULL}, {exactly(8), 1, NULL}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        assert_int_equal(formula_judge(kinds[i], DIRECTION_NONE, terms, 2), RELATION_UNCHECKED);
    }
}

/* A part may be a few times its whole by a slip of a digit; not ten times. */
static void a_part_is_in_scale_with_its_whole(void **state) {
    (void)state;
    Term terms[] = {{exactly(640), 0, NULL}, {exactly(124), 1, NULL}};
    assert_int_equal(formula_judge(RELATION_SCALE, DIRECTION_NONE, terms, 2), RELATION_HOLDS);
    terms[0].range = exactly(640000);
    assert_int_equal(formula_judge(RELATION_SCALE, DIRECTION_NONE, terms, 2), RELATION_BROKEN);
    Interval most = formula_solve(RELATION_SCALE, DIRECTION_NONE, terms, 2, 0);
    assert_true(most.low_none && interval_contains(most, rational_of(1240)));
    assert_false(interval_contains(most, rational_of(1241)));
    Interval least = formula_solve(RELATION_SCALE, DIRECTION_NONE, terms, 2, 1);
    assert_true(least.high_none && interval_contains(least, rational_of(64000)));
    assert_false(interval_contains(least, rational_of(63999)));
}

/* What is alone is a count, whose decimals are its thousands. */
static void a_count_has_no_decimals(void **state) {
    (void)state;
    Figure figure = {.kind = FIGURE_CARDINAL, .place = -3};
    Term count = {interval_point(rational_make(25269, 1000)), 0, &figure};
    assert_int_equal(formula_judge(RELATION_SCALE, DIRECTION_NONE, &count, 1), RELATION_BROKEN);
    assert_true(interval_contains(formula_solve(RELATION_SCALE, DIRECTION_NONE, &count, 1, 0),
                                  rational_of(25269)));
    figure.place = 0;
    count.range = exactly(25269);
    assert_int_equal(formula_judge(RELATION_SCALE, DIRECTION_NONE, &count, 1), RELATION_HOLDS);
}

/* A ratio that is told for a thousand is solved for each of its four operands. */
static void a_rate_is_told_for_some_number(void **state) {
    (void)state;
    Term terms[] = {{exactly(20), 0, NULL},
                    {exactly(14), 1, NULL},
                    {exactly(700), 2, NULL},
                    {exactly(1000), 3, NULL}};
    static const int64_t values[] = {20, 14, 700, 1000};
    assert_int_equal(formula_judge(RELATION_RATIO, DIRECTION_NONE, terms, 4), RELATION_HOLDS);
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        assert_true(interval_contains(formula_solve(RELATION_RATIO, DIRECTION_NONE, terms, 4, i),
                                      rational_of(values[i])));
    }
    terms[0].range = exactly(21);
    assert_int_equal(formula_judge(RELATION_RATIO, DIRECTION_NONE, terms, 4), RELATION_BROKEN);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_holds_is_solved_back_for_each_operand),
        cmocka_unit_test(what_is_off_is_broken),
        cmocka_unit_test(wider_operands_still_contain_the_value),
        cmocka_unit_test(open_ends_stay_open),
        cmocka_unit_test(a_divisor_that_spans_zero_tells_nothing),
        cmocka_unit_test(a_restatement_is_the_same_and_a_bound_is_kept),
        cmocka_unit_test(a_numeral_has_a_value_of_the_size_of_its_kind),
        cmocka_unit_test(an_age_then_and_an_age_now_are_so_many_years_apart),
        cmocka_unit_test(the_first_is_above_or_below_the_others),
        cmocka_unit_test(relations_without_a_formula_are_unchecked),
        cmocka_unit_test(a_part_is_in_scale_with_its_whole),
        cmocka_unit_test(a_count_has_no_decimals),
        cmocka_unit_test(a_rate_is_told_for_some_number),
    };
    return cmocka_run_group_tests_name("formula", tests, NULL, NULL);
}
