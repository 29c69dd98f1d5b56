#include "operands/quotient.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { NO_PER = 9 };

static const struct {
    const char *text;
    size_t result, per; /* indexes of figures */
    bool found, alone;
    size_t part, base;
} cases[] = {
    {"So 36 jets cost $4,860m, or $135m each.", 2, NO_PER, true, false, 1, 0},
    {"So 36 jets cost $4,860m, or $153m each.", 2, NO_PER, true, true, 1, 0},
    /* a zero too many */
    {"With 148,000 people and £214.6m it spends £14,500 on each.", 2, NO_PER, true, true, 1, 0},
    {"The 702,000 people counted 61,204 thefts, or 87.2 per 1,000.", 2, 3, true, false, 1, 0},
    {"The 702,000 people counted 61,204 thefts, or 78.2 per 1,000.", 2, 3, true, true, 1, 0},
    /* about is a rounding first; what stands behind "per" is counted by its noun */
    {"With 8,614 men and 8,241 boys it spends £44,620 on each, about £384m.", 2, NO_PER, true,
     false, 3, 0},
    {"For 780 beds and 64 rooms it pays $93.6m, $120,000 a bed.", 3, NO_PER, true, false, 2, 0},
    {"It was 24 million, once 4 million, or six times as many.", 2, NO_PER, true, false, 0, 1},
    /* named in the sentence before, be it behind another word */
    {"It asked 1,960 big and small schools. They owed £5.8m, or £2,690 a school.", 2, NO_PER, true,
     true, 1, 0},
    {"It asked 1,960 big and small shops. They owed £5.8m, or £2,690 a school.", 2, NO_PER, false,
     false, 0, 0},
    /* of whatever falls to each, if the words agree */
    {"Some 2,240 calls came in the 28 days, or 60 a day.", 2, NO_PER, true, true, 0, 1},
    {"Some 2,240 calls came to the 28 clerks, or 60 a day.", 2, NO_PER, false, false, 0, 0},
    {"It has 36 nurses and 630,000 people. That is one nurse for every 10,000.", 3, 2, true, true,
     1, 0},
    {"It has 36 nurses and 630,000 people. Beds are one for every 10,000.", 2, NO_PER, false, false,
     0, 0},
    {"It takes $2bn a year over 30 years, and then the entire $200bn.", 0, NO_PER, false, false, 0,
     0},
    /* what takes up the sentence before is not told of the one behind */
    {"Its 14 cooks won £2,380,000. Each of them has £107,000. The pot was £7,140,000.", 2, NO_PER,
     true, true, 1, 0},
    {"Its 14 cooks won £2,380,000. A cook has £107,000 on each. The pot was £7,140,000.", 2, NO_PER,
     false, false, 0, 0},
    /* what is turned against, and a bare number beside money, which is money too */
    {"It said £8 each, yet for the three I paid £27.", 0, NO_PER, false, false, 0, 0},
    {"It spent £1.7m on food and 310,000 on staff. Each of them has £22.", 2, NO_PER, false, false,
     0, 0},
    {"It spent £1.7m on food for 310,000 pupils. Each of them has £2.20.", 2, NO_PER, true, true, 0,
     1},
    {"It cost £31m and has 84 beds. Each year it takes in 2,400 people at £1,310 apiece.", 3,
     NO_PER, false, false, 0, 0},
    /* nor are those that come on top */
    {"It spent £4.2m. Each pays £96,000, and 44 more homes are planned.", 1, NO_PER, false, false,
     0, 0},
    {"It spent £4.2m. Each pays £96,000, and 44 homes are planned.", 1, NO_PER, true, false, 0, 2},
    /* of a multiple both are of one unit */
    {"It was £24 million, once 4 million, or six times as many.", 2, NO_PER, false, false, 0, 0},
};

static void the_two_figures_of_a_quotient(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        const Figure *per = cases[i].per == NO_PER ? NULL : &tied->figures.items[cases[i].per];
        Quotient quotient = {0};
        bool found =
            quotient_find(&tied->claims, tied_claim(tied, cases[i].result), per, &quotient);
        if (found != cases[i].found) {
            fail_msg("%s", cases[i].text);
        }
        if (found) {
            assert_int_equal(quotient.alone, cases[i].alone);
            assert_int_equal(quotient.part, cases[i].part);
            assert_int_equal(quotient.base, cases[i].base);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_two_figures_of_a_quotient),
    };
    return cmocka_run_group_tests_name("quotient", tests, NULL, tied_end);
}
