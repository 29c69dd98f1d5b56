#include "diagnosis/repair.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* A slip of each kind, and what mends it. */
static const struct {
    const char *text, *verdicts;
} slips[] = {
    {"12,709 and 10,111 make 27,320.", "test.sum! 12,709>17,209 swap"},
    {"12,340 and 45,329 make 57,569.",
     "test.sum: 12,340>12,240 digit, 45,329>45,229 digit, 57,569>57,669 digit"},
    {"4,730 and 10,111 make 51,841.", "test.sum! 4,730>41,730 lost digit"},
    {"41,730 and 10,511 make 15,241.", "test.sum! 41,730>4,730 doubled digit"},
    {"$1.9 million and $1.4 billion make $3.3 million.",
     "test.sum! $1.4 billion>$1.4 million scale"},
    {"$2.2 million and $3.7 million make $59 million.", "test.sum! $59 million>$5.9 million scale"},
    {"$37 million and $2.24 million make $5.94 million.",
     "test.sum! $37 million>$3.7 million scale"},
    {"It rose 3.0% from 50.0% to 53.0%.",
     "test.change! 3.0%>3.0 percentage points points, 3.0%>6.0% digit"},
    {"Sales rose 24% from £236m to £311m.", "test.change! 24%>32% base"},
    {"Sales fell 25% from £125m to £100m.",
     "test.change! 25%>20% base, 25%>20% digit, 25%>21% digit, £125m>£135m digit"},
    {"On Tuesday, 1 April 2020.", "test.date! Tuesday, 1 April 2020>Wednesday, 1 April 2020 word, "
                                  "Tuesday, 1 April 2020>Tuesday, 7 April 2020 digit"},
    {"On 31 June 2020.", "test.date!"},
    {"It fell 30% from 15.2 to 12.4.", "test.change! 30%>18% value"},
    {"9,871 and 1,234 make 55,555.", "test.sum:"},
};

static void every_kind_of_slip(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof slips / sizeof *slips; i++) {
        assert_string_equal(verdicts_on(slips[i].text), slips[i].verdicts);
    }
}

/* In words, with a capital, with signs and units: what would stand there looks like what does. */
static const struct {
    const char *text, *verdicts;
} styles[] = {
    {"Seventy less forty is twenty.",
     "test.difference! twenty>thirty digit, Seventy>Sixty digit, forty>fifty digit"},
    {"£1,300 less £1,211 is £98.", "test.difference! £98>£89 swap"},
};

static void a_repair_is_in_the_style_of_the_original(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof styles / sizeof *styles; i++) {
        assert_string_equal(verdicts_on(styles[i].text), styles[i].verdicts);
    }
}

static void what_repairs_is_mended(void **state) {
    (void)state;
    Tied *tied = tied_from("313,209 and 193,329 make 506,438. 60 less 20 is 40.");
    const Relation *sum = &tied->relations.items[0], *difference = &tied->relations.items[1];
    Repairs repairs = {0};
    repairs_find(tied_arena(), &tied->article, &tied->figures, sum, &repairs);
    assert_int_equal(repairs.count, 3);
    for (size_t i = 0; i < repairs.count; i++) {
        assert_true(repair_mends(&repairs.items[i], &tied->figures, sum));
        assert_false(repair_mends(&repairs.items[i], &tied->figures, difference));
    }
}

static const struct {
    const char *text, *result; /* NULL: not told */
} results[] = {
    {"313,209 and 193,329 make 506,438.", "506,538"},
    {"It rose 24% from £236m to £311m.", "32%"},
    {"It rose 24.0% from £236m to £311m.", "31.8%"},
    /* as the article tells its other percentages */
    {"It rose 16.7% from £45 to £54. Others rose 4% and 2.5%.", "20%"},
    {"It rose 16.7% from £45 to £54. Others rose 4% and 2.0%.", "20.0%"},
    {"It rose 16.7% from £45 to £54. Others rose 3.5%.", "20.0%"},
    {"20 less 60 is 30.", NULL}, /* a minus is no numeral */
    {"0% of 0 is 5.", NULL},
    {"more than 11 and 12 make 20.", NULL},
};

static void the_result_that_would_be_right(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof results / sizeof *results; i++) {
        const Tied *tied = tied_from(results[i].text);
        Repair repair;
        bool told = repair_result(tied_arena(), &tied->article, &tied->figures,
                                  &tied->relations.items[0], &repair);
        assert_int_equal(told, results[i].result != NULL);
        assert_true(!told || slice_equal(repair.text, slice_of(results[i].result)));
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_kind_of_slip),
        cmocka_unit_test(a_repair_is_in_the_style_of_the_original),
        cmocka_unit_test(what_repairs_is_mended),
        cmocka_unit_test(the_result_that_would_be_right),
    };
    return cmocka_run_group_tests_name("repair", tests, NULL, tied_end);
}
