#include "operands/divisor.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const struct {
    const char *text, *told; /* what the first figure is told for */
    bool is, may_be;         /* of the second figure */
} cases[] = {
    {"It is £14 per passenger, and 1,960 passengers came.", "passenger", true, true},
    {"It is £2,690 a school for 1,960 big and small schools.", "school", true, true},
    {"It is 60 calls a day over 23 days.", "day", true, true},
    {"It is 60 a night over 23 days.", "night", true, true},
    /* no number of days is a count of things, nor of weeks */
    {"It is 60 calls a day by 23 clerks.", "day", false, false},
    {"It is 60 calls a day over two weeks.", "day", false, false},
    {"It is 1.9 pages for each hunt, and 34 searches.", "hunt", false, false},
    {"It is 1.9 pages for each hunt, and there were 34.", "hunt", false, true},
    {"It is £8.60 per usable barrel of 630 barrels.", "usable", false, true},
    {"It is £8.60 a head for 630 calves.", "head", false, true},
    {"It is £8.60 a kilo for another 630.", "kilo", false, false},
    {"It is 4.5 tonnes a hectare off 16,000 hectares.", "hectare", true, true},
    /* told before */
    {"The yield per cow was 30 litres of 640 cows.", "cow", true, true},
    /* not told */
    {"It is £250,000 each for 24 cleaners.", "", false, true},
    {"It is 380 people at a time on 14 trains.", "", false, true},
    {"It is £250,000 each for 16,000 hectares.", "", false, false},
};

static void what_a_quotient_is_told_for(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        Slice text = tied->claims.article->text;
        const Figure *figures = tied->figures.items;
        Slice told = divisor_told(text, &figures[0]);
        if (!slice_equal(told, slice_of(cases[i].told)) ||
            divisor_may_be(text, &figures[1], told) != cases[i].may_be ||
            (told.length && divisor_is(text, &figures[1], told) != cases[i].is)) {
            fail_msg("%s", cases[i].text);
        }
    }
}

static void who_has_it_stands_before(void **state) {
    (void)state;
    const Tied *tied =
        tied_from("A household spends £46 a month, and of 28 households 40 dogs do.");
    Slice text = tied->claims.article->text;
    assert_true(divisor_is_subject(text, &tied->figures.items[0], &tied->figures.items[1]));
    assert_false(divisor_is_subject(text, &tied->figures.items[0], &tied->figures.items[2]));
}

static void a_rate_is_told_for_something_itself(void **state) {
    (void)state;
    const Tied *tied = tied_from("There were 1,200 storms per year, and 62 at a time.");
    Slice text = tied->claims.article->text;
    assert_true(divisor_is_behind(text, &tied->figures.items[0]));
    assert_false(divisor_is_behind(text, &tied->figures.items[1]));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_a_quotient_is_told_for),
        cmocka_unit_test(who_has_it_stands_before),
        cmocka_unit_test(a_rate_is_told_for_something_itself),
    };
    return cmocka_run_group_tests_name("divisor", tests, NULL, tied_end);
}
