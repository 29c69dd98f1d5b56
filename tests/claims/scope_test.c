#include "claims/reading.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const struct {
    const char *text, *scopes;
} cases[] = {
    {"It rose to 12 from 10 last year.", "12 / 10:earlier"},
    {"It rose from 10 last year to 12.", "10:earlier / 12"},
    {"It rose 5% on last year to £10m.", "5% / £10m"},
    {"It rose to 12 from 10.", "12 / 10:compared"},
    {"They trade from 312 shops.", "312"},
    {"So 35% were against and 15% were not.", "35% / 15%"},
    {"Profit was £148.2m, compared with £121.7m a year earlier, a rise of 22%.",
     "£148.2m / £121.7m:earlier / 22%"},
    {"His 313,209 votes was more than 60,000 higher than the 251,417 he secured in 2015.",
     "313,209 / 60,000 / 251,417:2015"},
    {"It was £412.3m (2023: £382.1m) in all.", "£412.3m / £382.1m:2023"},
    {"Turnout was 67% (62% in 2019).", "67% / 62%:2019"},
    {"Ann took 66% in 2019, Bob 67% in 2005 and Cem 60% in 2001.",
     "66%:2019 / 67%:2005 / 60%:2001"},
    {"In 2017 they won 13, the others 11.", "13:2017 / 11:2017"},
    {"It won 13 and 11 in 2017.", "13:2017 / 11:2017"},
    {"It is 4%, having been 5% two years ago.", "4% / 5%:earlier / two:earlier"},
    {"The increase from 1,051 was one of 12%.", "1,051:compared / 12%:compared"},
    {"It was at 34p, from Tuesday's close of 31p.", "34p / 31p:compared"},
    {"Last year it was 12; now it is 13.", "12:earlier / 13"},
    {"He has held 12 seats since 2013.", "12"},
    {"It was twice the 7,604 of 2019.", "twice / 7,604:2019"},
    {"It was 35%, 3.7 points lower than in 2021, when it reached 39% and they won 260.",
     "35% / 3.7 points / 39%:2021 / 260:2021"},
    {"On 5 May 2021 it was 12, in 2021 it was 12, in 2020 it was 11.", "12 / 12 / 11:2020"},
    {"It did. They went. So it did. And yes. In January, 44% approved.", "44%:january"},
    {"Of women 52% said so, and among men 48%.", "52%::of women / 48%::among men"},
    {"Among them were 12 women.", "12"},
    {"The target is 15.", "15:forecast"},
    {"The toll was first put at 43.", "43:superseded"},
    {"The toll, first put at 43, is 48.", "43:superseded / 48"},
    {"First put at 43 and then at 48.", "43:superseded / 48"},
    {"It rose to 48, revised from an early 43, by 5.", "48 / 43:superseded / 5"},
    {"A preliminary 43 is now 48.", "43:superseded / 48"},
    {"A preliminary count has 43.", "43"},
    {"Last year, first put at 43, it was 48.", "43:superseded / 48:earlier"},
    {"It is £48. It had been £43, and 5% more.", "£48 / £43:earlier / 5%"},
    {"It had been with 43 of them.", "43"},
    {"It had been 43 in 2015.", "43:2015"},
    {"So 43 fell, 3% more than expected.", "43 / 3%"},
    {"It was 5 and (6 (7 in 2010) 8) and 9 )", "5 / 6:2010 / 7:2010 / 8 / 9"},
};

static void figures_have_the_scope_of_the_words_around(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_string_equal(reading_scopes(reading_of_claims(cases[i].text)), cases[i].scopes);
    }
}

static void scopes_are_equal_in_both_parts(void **state) {
    (void)state;
    Scope scope = {SLICE("2015"), SLICE("members")};
    assert_true(scope_equal(scope, (Scope){SLICE("2015"), SLICE("members")}));
    assert_false(scope_equal(scope, (Scope){SLICE("2015"), SLICE("")}));
    assert_false(scope_equal(scope, (Scope){SLICE(""), SLICE("members")}));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(figures_have_the_scope_of_the_words_around),
        cmocka_unit_test(scopes_are_equal_in_both_parts),
    };
    return cmocka_run_group_tests_name("scope", tests, NULL, reading_end);
}
