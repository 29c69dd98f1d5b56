#include "relations/term.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The article's figures as the operands of a relation, the first the result. */
static Operands all_operands(const Tied *tied) {
    Operands operands = {0};
    for (size_t i = 0; i < tied->figures.count; i++) {
        *list_push(tied_arena(), &operands) = (Operand){i, i > 0};
    }
    return operands;
}

static Interval range_in(RelationKind kind, const char *text, size_t index) {
    const Tied *tied = tied_from(text);
    Operands operands = all_operands(tied);
    assert_true(index < operands.count);
    return term_make(kind, &tied->figures, &operands, index).range;
}

static const struct {
    RelationKind kind;
    const char *text;
    size_t index;
    int64_t low, high; /* in ten-thousandths */
} ranges[] = {
    {RELATION_SHARE, "It is 61.8% there.", 0, 6175, 6185},
    {RELATION_POINTS, "It is 2 percentage points.", 0, 150, 250},
    {RELATION_SUM, "It is 313,209 there.", 0, 3132090000, 3132090000},
    {RELATION_SUM, "It is 313,000 there.", 0, 3125000000, 3135000000},
    {RELATION_SUM, "It is 313,000 of 506,438 there.", 0, 3130000000, 3130000000},
    {RELATION_DIFFERENCE, "It is 313,000 of 506,438 there.", 0, 3130000000, 3130000000},
    {RELATION_SHARE, "It is 313,000 of 506,438 there.", 0, 3125000000, 3135000000},
    {RELATION_SUM, "It is 313,000 of 506,000 there.", 0, 3125000000, 3135000000},
    {RELATION_SUM, "It is 313,000 there. It is 506,438 here.", 0, 3125000000, 3135000000},
    {RELATION_SHARE, "Some 20,800 of 58,556 came there.", 0, 187200000, 228800000},
    {RELATION_SHARE, "Some 21,080 of 58,556 came there.", 0, 208692000, 212908000},
    {RELATION_SUM, "Some 21,080 of 58,556 came there.", 0, 189720000, 231880000},
    {RELATION_SUM, "It is about 313,000 of 506,438 there.", 0, 2817000000, 3443000000},
    {RELATION_CONVERSION, "It is 87 miles there.", 0, 865000, 875000},
    {RELATION_CONVERSION, "It is 140 km there.", 0, 1350000, 1450000},
    {RELATION_CONVERSION, "It is 60 km there.", 0, 570000, 630000},
};

enum { TEN_THOUSANDTHS = 10000 };

static void a_term_has_the_freedom_that_its_relation_gives(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++) {
        Interval range = range_in(ranges[i].kind, ranges[i].text, ranges[i].index);
        assert_true(interval_known(range));
        Rational low = rational_make(ranges[i].low, TEN_THOUSANDTHS),
                 high = rational_make(ranges[i].high, TEN_THOUSANDTHS);
        if (rational_compare(range.low, low) || rational_compare(range.high, high)) {
            fail_msg("%s", ranges[i].text);
        }
    }
}

static void one_unit_in_a_formula(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int denominator;
    } units[] = {{"It is 7.", 1},
                 {"It is 7 km.", 1},
                 {"It is 7%.", 100},
                 {"It is 7 points.", 100},
                 {"It is £7.", 1},
                 {"It is two thirds.", 1},
                 {"It is 25 basis points.", 10000}};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        const Tied *tied = tied_from(units[i].text);
        Rational unit = term_unit(RELATION_SHARE, &tied->figures.items[0]);
        assert_int_equal(rational_compare(unit, rational_make(1, units[i].denominator)), 0);
    }
}

static const struct {
    RelationKind kind;
    const char *text; /* the result first */
    bool fit;
} mixtures[] = {
    {RELATION_SUM, "It is 7 and 5 and 2.", true},
    {RELATION_SUM, "It is £7 and £5 and £2.", true},
    {RELATION_SUM, "It is £7 and $5 and $2.", false},
    {RELATION_SUM, "It is 7 men, 5% and 2%.", false},
    {RELATION_SHARE, "It is 40% and 2 and 5.", true},
    {RELATION_SHARE, "It is 40% and 2 and £5.", false},
    {RELATION_CHANGE, "It is 40% and £2 and £5.", true},
    {RELATION_RESTATEMENT, "It is 40% and 2.", false},
    {RELATION_COMPLEMENT, "It is 40% and 60%.", true},
    {RELATION_CONVERSION, "It is 5 miles and 8 km.", true},
    {RELATION_CONVERSION, "It is 5 miles and 8 kg.", false},
    {RELATION_CONVERSION, "It is 5 miles and 8 miles.", false},
};

static void figures_of_one_unit_fit_together(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof mixtures / sizeof *mixtures; i++) {
        const Tied *tied = tied_from(mixtures[i].text);
        Operands operands = all_operands(tied);
        if (operands_fit(mixtures[i].kind, &tied->figures, &operands) != mixtures[i].fit) {
            fail_msg("%s", mixtures[i].text);
        }
    }
}

static void levels_and_shares_are_told_apart(void **state) {
    (void)state;
    const Tied *tied = tied_from("It is 7 or £7 or 7 km or 7% or two thirds or 7 points.");
    static const bool levels[] = {true, true, true, false, false, false},
                      shares[] = {false, false, false, true, true, false};
    assert_int_equal(tied->figures.count, 6);
    for (size_t i = 0; i < 6; i++) {
        assert_int_equal(figure_is_level(&tied->figures.items[i]), levels[i]);
        assert_int_equal(figure_is_share(&tied->figures.items[i]), shares[i]);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_term_has_the_freedom_that_its_relation_gives),
        cmocka_unit_test(one_unit_in_a_formula),
        cmocka_unit_test(figures_of_one_unit_fit_together),
        cmocka_unit_test(levels_and_shares_are_told_apart),
    };
    return cmocka_run_group_tests_name("term", tests, NULL, tied_end);
}
