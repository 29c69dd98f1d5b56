#include "diagnosis/chance.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* Of the article's only relation. */
static Rational chance_in(const char *text) {
    const Tied *tied = tied_from(text);
    assert_int_equal(tied->relations.count, 1);
    return chance_of_slip(&tied->article, &tied->figures, &tied->relations.items[0]);
}

static void longer_figures_hardly_look_so_by_chance(void **state) {
    (void)state;
    static const char *const sums[] = {
        "31 and 19 make 51.",
        "313 and 193 make 507.",
        "3,132 and 1,933 make 5,066.",
        "31,327 and 19,332 make 50,658.",
        "313,209 and 193,329 make 506,438.",
    };
    Rational before = rational_of(2);
    for (size_t i = 0; i < sizeof sums / sizeof *sums; i++) {
        Rational chance = chance_in(sums[i]);
        assert_int_equal(rational_sign(chance), 1);
        assert_true(rational_compare(chance, rational_of(1)) <= 0);
        assert_true(rational_compare(chance, before) < 0 || i == 1);
        before = chance;
    }
    assert_true(chance_convicts_joined(before));
    assert_false(chance_convicts_joined(chance_in(sums[0])));
}

static void more_readings_make_chance_likelier(void **state) {
    (void)state;
    Tied *tied = tied_from("313,209 and 193,329 make 506,438.");
    Relation *relation = &tied->relations.items[0];
    Rational one = chance_of_slip(&tied->article, &tied->figures, relation);
    Reading again = relation->readings.items[0];
    *list_push(tied_arena(), &relation->readings) = again;
    Rational two = chance_of_slip(&tied->article, &tied->figures, relation);
    assert_int_equal(rational_compare(two, rational_multiply(one, rational_of(2))), 0);
}

static void the_odds_of_the_law(void **state) {
    (void)state;
    assert_true(chance_convicts_joined(rational_make(1, 101)));
    assert_false(chance_convicts_joined(rational_make(1, 100)));
}

static void a_sum_is_near_within_a_tenth_of_its_total(void **state) {
    (void)state;
    static const struct {
        const char *text;
        bool near;
    } sums[] = {
        {"60 and 31 make 100.", true},  {"60 and 30 make 100.", true},
        {"60 and 29 make 100.", false}, {"60 and 50 make 100.", true},
        {"60 and 51 make 100.", false},
    };
    for (size_t i = 0; i < sizeof sums / sizeof *sums; i++) {
        const Tied *tied = tied_from(sums[i].text);
        assert_int_equal(sum_is_near(&tied->figures, &tied->relations.items[0]), sums[i].near);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(longer_figures_hardly_look_so_by_chance),
        cmocka_unit_test(more_readings_make_chance_likelier),
        cmocka_unit_test(the_odds_of_the_law),
        cmocka_unit_test(a_sum_is_near_within_a_tenth_of_its_total),
    };
    return cmocka_run_group_tests_name("chance", tests, NULL, tied_end);
}
