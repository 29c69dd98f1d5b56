#include "operands/order_pair.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

/* The text, and its pairs: "1>0" is figure 1 above figure 0. */
static const struct {
    const char *text, *pairs;
} cases[] = {
    {"Milk output dropped to 124 litres in May after 131 litres in April.", "0<1"},
    {"Crime is down. Police saw 3,104 crimes last year and 3,377 the year before.", "0<1"},
    {"Rain was lower than usual: 41mm, where 58mm is the average.", "0<1"},
    {"Sales topped the forecast of 41 tonnes, coming in at 43 tonnes.", "1>0"},
    {"Petrol is cheaper than diesel. A litre of petrol is 142p and of diesel 149p.", "0<1"},
    {"Output was 412 kg, against 398 kg in June, a rise that cheered 61 men.", "0>1"},
    {"It was 35 per cent, compared with 31 per cent in May, the highest ever.", "0>1"},
    /* neither is compared with, or both */
    {"Milk output dropped to 124 litres in May, and 131 litres in April.", ""},
    {"After 124 litres it fell to 118 litres, against 131 litres.", ""},
    /* words that point both ways, or to another thing */
    {"Sales rose as costs fell to 124 tonnes after 131 tonnes.", ""},
    {"Losses fell to 124 tonnes after 131 tonnes.", ""},
    {"Shares rose 3% to 90p as output was 124 tonnes after 131 tonnes.", ""},
    {"Sales fell 4% from 131 tonnes to 126 tonnes, in spite of a rise.", ""},
    /* two things, another unit, a list, another size */
    {"The 19-man jury fell out, 11 men after 12 men.", "1<2"},
    {"Deaths fell to 124 boats after 131 houses.", ""},
    {"It fell to 124, 125, 126, 127, 128, 129, 130 and 131 after 132.", ""},
    {"It fell to 124 tonnes after 931 tonnes.", ""},
};

static const char *pairs_in(const char *text) {
    static char told[64];
    const Tied *tied = tied_from(text);
    OrderPairs pairs = {0};
    size_t at = 0;
    order_pairs_find(tied_arena(), &tied->claims, &pairs);
    told[0] = '\0';
    for (size_t i = 0; i < pairs.count && at < sizeof told; i++) {
        const OrderPair *pair = &pairs.items[i];
        at += (size_t)snprintf(told + at, sizeof told - at, "%zu%c%zu", pair->first,
                               pair->direction == DIRECTION_UP ? '>' : '<', pair->other);
    }
    return told;
}

static void the_only_two_levels_of_a_sentence(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *pairs = pairs_in(cases[i].text);
        if (strcmp(pairs, cases[i].pairs) != 0) {
            fail_msg("%s: %s", cases[i].text, pairs);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_only_two_levels_of_a_sentence),
    };
    return cmocka_run_group_tests_name("order_pair", tests, NULL, tied_end);
}
