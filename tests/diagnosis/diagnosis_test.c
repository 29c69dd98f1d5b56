#include "diagnosis/diagnosis.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

typedef struct Diagnosed {
    const char *text, *verdicts;
} Diagnosed;

static void assert_verdicts(const Diagnosed *cases, size_t count) {
    for (size_t i = 0; i < count; i++) {
        assert_string_equal(verdicts_on(cases[i].text), cases[i].verdicts);
    }
}

static void where_nothing_decides_nobody_is_named(void **state) {
    (void)state;
    static const Diagnosed cases[] = {
        {"313,209 and 193,329 make 506,438.",
         "test.sum: 313,209>313,109 digit, 193,329>193,229 digit, 506,438>506,538 digit"},
        /* What fits both readings decides nothing. */
        {"With votes cast 506,438, Ann Lee won 313,209 (61.8%) and Bob Ray won 193,329 (38.2%).",
         "test.total: 506,438>506,538 digit, 313,209>313,109 digit, 193,329>193,229 digit"},
        {"Yes had 62% against 28% of all.", "test.complement: 62%>72% digit, 28%>38% digit"},
        {"Ann Lee won 6,124. Ann Lee won 6,142.", "test.votes: 6,124>6,142 swap, 6,142>6,124 swap"},
    };
    assert_verdicts(cases, sizeof cases / sizeof *cases);
}

static void a_holding_relation_vetoes_what_would_break_it(void **state) {
    (void)state;
    static const Diagnosed cases[] = {
        {"With votes cast 506,438, Ann Lee won 313,209 and Bob Ray won 193,329 less 100,000 is "
         "93,329.",
         "test.total: 506,438>506,538 digit, 313,209>313,109 digit"},
        {"With votes cast 1,023, Ann Lee won 612 (59.8%) and Bob Ray won 421.",
         "test.total! 421>411 digit"},
    };
    assert_verdicts(cases, sizeof cases / sizeof *cases);
}

/* The figure on which two relations agree is the culprit, and they are one finding. */
static void one_slip_is_one_verdict(void **state) {
    (void)state;
    static const Diagnosed cases[] = {
        {"With votes cast 506,438, Ann Lee won 313,209 and Bob Ray won 193,329. Bob Ray won "
         "193,229.",
         "test.total! 193,329>193,229 digit, 506,438>506,538 digit, 313,209>313,109 digit +1"},
        {"With votes cast 1,023, Ann Lee won 612 (59.8%) and Bob Ray won 311 (40.2%).",
         "test.total! 311>411 digit +1"},
        {"With votes cast 506,438, Ann Lee won 313,209 and Bob Ray won 193,329. It was a lead of "
         "119,980.",
         "test.total! 193,329>193,229 digit, 506,438>506,538 digit, 313,209>313,109 digit +1"},
        {"Bob Ray won 193,329. Bob Ray won 193,229. Bob Ray won 193,229.",
         "test.votes! 193,329>193,229 digit"},
        /* A share may be taken for one of another whole. */
        {"Of an electorate 46,423, with votes cast 44,301, Ann Lee won 18,442 (39.8%), Bob Ray won "
         "22,358 (48.3%), Cy Dow won 3,388 (7.3%) and Di Fox won 2,113 (4.6%).",
         "test.total! 44,301>46,301 digit, 18,442>16,442 digit, 22,358>20,358 digit +2"},
    };
    assert_verdicts(cases, sizeof cases / sizeof *cases);
}

/* What no rule ties may still tell which of several repairs it was. */
static void figures_that_agree_with_a_repair_decide(void **state) {
    (void)state;
    static const Diagnosed cases[] = {
        {"313,209 and 193,329 make 506,438. She had beaten him by 119,980.",
         "test.sum! 193,329>193,229 digit, 313,209>313,109 digit, 506,438>506,538 digit"},
        {"313,209 and 193,329 make 506,438. The 506,538 were counted by hand.",
         "test.sum! 506,438>506,538 digit, 313,209>313,109 digit, 193,329>193,229 digit"},
    };
    assert_verdicts(cases, sizeof cases / sizeof *cases);
}

static void an_accident_vetoes_nothing(void **state) {
    (void)state;
    static const Diagnosed cases[] = {
        {"It had 44. 81 and 27 make 168, a lead of 17.", "test.sum: 27>87 digit, 168>108 digit"},
        {"It had 441. 812 and 272 make 1,684, a lead of 169.", "test.sum! 1,684>1,084 digit"},
    };
    assert_verdicts(cases, sizeof cases / sizeof *cases);
}

/* Of figures that may all be wrong one goes better with the others. */
static void what_fits_in_best_is_meant(void **state) {
    (void)state;
    static const Diagnosed cases[] = {
        {"It rose 6.7% from £31 to £32.", "test.change! £31>£30 digit"},
        {"64 mm, 92 mm and 39 mm make 187 mm.",
         "test.sum! 39 mm>31 mm digit, 64 mm>54 mm digit, 92 mm>82 mm digit, 39 mm>30 mm digit, "
         "39 mm>32 mm digit, 39 mm>29 mm digit, 39 mm>33 mm digit, 187 mm>197 mm digit"},
        {"£118,601 and £267,850 make £386,450.",
         "test.sum! £118,601>£118,600 digit, £386,450>£386,451 digit"},
        {"640, 698 and 134 make 1,172.",
         "test.sum! 698>398 digit, 640>340 digit, 1,172>1,472 digit"},
        {"It rose 3 percentage points from 27% to 26%.",
         "test.points! 3 percentage points>1 percentage point digit, "
         "3 percentage points>2 percentage points digit, 27%>23% digit, 27%>22% digit, "
         "27%>24% digit, 26%>29% digit"},
    };
    assert_verdicts(cases, sizeof cases / sizeof *cases);
}

static void two_slips_are_two_verdicts(void **state) {
    (void)state;
    static const Diagnosed cases[] = {
        {"11 and 12 make 33. 60 less 20 is 50.",
         "test.sum: 11>21 digit, 12>22 digit, 33>23 digit / "
         "test.difference! 50>40 digit, 60>70 digit, 20>10 digit"},
        {"11 and 12 make 33. 11 and 12 make 33.",
         "test.sum: 11>21 digit, 12>22 digit, 33>23 digit / "
         "test.sum: 11>21 digit, 12>22 digit, 33>23 digit"},
    };
    assert_verdicts(cases, sizeof cases / sizeof *cases);
}

static void a_derived_figure_is_the_likelier_to_be_wrong(void **state) {
    (void)state;
    static const Diagnosed cases[] = {
        {"81,326 less 60,399 is 20,827.",
         "test.difference! 20,827>20,927 digit, 81,326>81,226 digit, 60,399>60,499 digit"},
        {"61.8% of 506,438 is 213,209.", "test.share! 213,209>313,209 digit"},
        {"It is 87 miles (104 km).", "test.conversion! 104 km>140 km swap"},
    };
    assert_verdicts(cases, sizeof cases / sizeof *cases);
}

/* What nothing but the numbers ties is left alone, or it would be false alarms by the dozen. */
static void what_may_be_innocent_is_not_accused(void **state) {
    (void)state;
    static const Diagnosed cases[] = {
        /* a share that no neighbour seconds; a list far from its total may be partial, if no slip
           explains what is missing */
        {"So 612 (58.9%) came. It had a total of 1,023.", ""},
        {"It was a total of 506,438. Then 214,319 and 193,229.", ""},
        /* five wholes are too many to choose from */
        {"Some 411 (42.2%) left. It had a total of 1,023 votes, a total of "
         "2,046 votes, a total of 4,092, a total of 5,115 and a total of 6,000.",
         ""},
        /* last year's figures are another scope */
        {"It had a total of 1,023. Last year 631 (59.8%) came.", ""},
        {"Ann Lee won 6,124. Last year Ann Lee won 6,142.", ""},
        /* two figures that are not one slip apart */
        {"Ann Lee won 6,124. Ann Lee won 9,731.", ""},
        /* not of one thing */
        {"50% of 20 is 4,000.", ""},
        {"It rose 10% from £10 to £5,000.", ""},
        /* short figures look so by chance */
        {"So 61 (59%) came. It had a total of 92.", ""},
        {"There were 101. Then 42 and 58 came.", ""},
    };
    assert_verdicts(cases, sizeof cases / sizeof *cases);
}

static void what_is_not_accused_says_why(void **state) {
    (void)state;
    const Tied *tied = tied_from("So 612 (58.9%) came. It had a total of 1,023.");
    assert_int_equal(tied->relations.items[0].status, RELATION_BROKEN);
    assert_non_null(tied->relations.items[0].why);
    tied = tied_from("11 and 12 make 33.");
    assert_null(tied->relations.items[0].why);
}

/* For -v: what decided, or that nothing did. */
static void whoever_is_named_is_told_why(void **state) {
    (void)state;
    static const struct {
        const char *text, *why;
    } cases[] = {
        {"313,209 and 193,329 make 506,438.", "as much speaks for one figure as for another"},
        {"With votes cast 506,438, Ann Lee won 313,209 and Bob Ray won 193,329. Bob Ray won "
         "193,229.",
         "what it should say mends more relations"},
        {"313,209 and 193,329 make 506,438. The 506,538 were counted by hand.",
         "other figures agree with what it should say"},
        {"64 mm, 92 mm and 39 mm make 187 mm.",
         "with what it should say the figures agree as they are printed"},
        {"640, 698 and 134 make 1,172.",
         "what it should say goes better with the figures beside it"},
        {"It rose 3 percentage points from 27% to 26%.",
         "with what it should say the figures go the way that is told"},
        {"1,254 and 5,175 make 6,420.", "its slip is likelier than any of another figure"},
        {"It rose 6.7% from £31 to £32.", "no other figure has a repair that leaves what holds"},
        {"81,326 less 60,399 is 20,827.", "it was worked out from the others"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        assert_string_equal(tied->verdicts.items[0].why, cases[i].why);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(where_nothing_decides_nobody_is_named),
        cmocka_unit_test(a_holding_relation_vetoes_what_would_break_it),
        cmocka_unit_test(one_slip_is_one_verdict),
        cmocka_unit_test(figures_that_agree_with_a_repair_decide),
        cmocka_unit_test(an_accident_vetoes_nothing),
        cmocka_unit_test(what_fits_in_best_is_meant),
        cmocka_unit_test(two_slips_are_two_verdicts),
        cmocka_unit_test(a_derived_figure_is_the_likelier_to_be_wrong),
        cmocka_unit_test(whoever_is_named_is_told_why),
        cmocka_unit_test(what_may_be_innocent_is_not_accused),
        cmocka_unit_test(what_is_not_accused_says_why),
    };
    return cmocka_run_group_tests_name("diagnosis", tests, NULL, tied_end);
}
