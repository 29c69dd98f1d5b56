#include "ties/notation.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* Is every figure of the article that the reader found broken explained? */
static bool all_explained(const char *text) {
    const Tied *tied = tied_from(text);
    Notation notation = notation_of(&tied->figures, tied->article.text);
    size_t broken = 0, explained = 0;
    for (size_t i = 0; i < tied->figures.count; i++) {
        const Figure *figure = &tied->figures.items[i];
        broken += figure->broken != NULL;
        explained += figure->broken && numeral_is_explained(&notation, figure, tied->article.text);
    }
    assert_true(broken > 0 && (explained == 0 || explained == broken));
    return explained > 0;
}

static void what_an_article_writes(void **state) {
    (void)state;
    const Tied *tied = tied_from("It rose 2.5% past 1,200 and 1,230.5, then 3,1% and 13.420 or "
                                 "12,345,678; twelve.");
    Notation notation = notation_of(&tied->figures, tied->article.text);
    assert_int_equal(notation.points, 2);
    assert_int_equal(notation.groups, 3);
    assert_int_equal(notation.commas, 1);
}

static void innocent_numerals(void **state) {
    (void)state;
    static const char *const texts[] = {
        /* decimal commas, by the article's custom or alone */
        "Growth was 2,5% in March and 2,7% in April.",
        "It cost 12,50 pounds in May and 13,25 pounds in June.",
        "Der Preis: 1.234,50 Euro, dann 12,5 % mehr.",
        "It drew 1,5 million viewers.",
        "It rose 12,5 % to €3,50.",
        "It rose 12,5 %, after 11.2 per cent and 1,200 jobs.",
        "A litre is R17,85 now.",
        "She ran 60 metres in 7,12 seconds.",
        "The euro bought 1,0845 dollars.",
        /* lists, verses, times, formations, floors, dates and years run together */
        "Pick 1,2,3 or 4,5,6 or 10,20,30 at will.",
        "They lined up 4,4,2 at home.",
        "As Mark 4,12 has it.",
        "The bus leaves at 10,45 sharp.",
        "See pages 110,12 for more.",
        "It began on May 5,2016 in Rome.",
        "In 2016,345 people came.",
        /* other groupings */
        "It paid 1,2345,6789 yen.",
        "It paid £1.234.567 for it.",
        /* tables and codes */
        "Leeds\t110,00\t12,50\t3",
        "Leeds  110,00  12,50",
        "| Leeds | 110,00 | 12,50 |",
        "Leeds,12,,500,7",
        "name=Leeds;110,00;12,50",
        "\"Leeds\",\"110,00\"",
        "It lies at 51,5074° north.",
        /* two marks between numbers that nothing makes one */
        "Wait 5..10 and see.",
        "They read 12,,500 there.",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        if (!all_explained(texts[i])) {
            fail_msg("not explained: %s", texts[i]);
        }
    }
}

static void slips_of_writing(void **state) {
    (void)state;
    static const char *const texts[] = {
        "It sold 110,00 tickets.",
        "An attendance of 110,00.",
        "A crowd of 45,00 came.",
        "It drew about 45,00 on the day.",
        "It cost £135,00, not £4,200.",
        "(110,00 men)",
        "It said: 110,00.",
        "Growth was 2.5% in March and 2,7% in April.",
        "Some 4,300 men made €110,00 each.",
        "They saw 1,23,4 birds.",
        "They made 1,234,56 cars, 12,3456 vans and 1234,567 bikes.",
        "It gave £17.m and $1..5bn and 12,,500 meals.",
        "It rose 3.4.5 per cent, or £1.2.3m, or £1,2.50.",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        if (all_explained(texts[i])) {
            fail_msg("explained: %s", texts[i]);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(what_an_article_writes),
                                       cmocka_unit_test(innocent_numerals),
                                       cmocka_unit_test(slips_of_writing)};
    return cmocka_run_group_tests_name("notation", tests, NULL, tied_end);
}
