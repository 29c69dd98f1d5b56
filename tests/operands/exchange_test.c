#include "operands/exchange.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void an_exchange_has_two_currencies(void **state) {
    (void)state;
    const Tied *tied = tied_from("It took $22m (£11.7m), or $23m and 12 men.");
    assert_true(is_exchange(&tied->figures, 1, 0));
    assert_false(is_exchange(&tied->figures, 2, 0));
    assert_false(is_exchange(&tied->figures, 3, 0));
}

static const struct {
    const char *text; /* the rate is the figure 0, what was converted the figure 2 */
    bool found, alone;
} cases[] = {
    {"At a rate of Rs 84 the Rs 14,862 crore make $1.77 billion.", true, false},
    {"At a rate of Rs 84 the Rs 14,862 crore make $1.97 billion.", true, true},
    {"At a rate of Rs 84 the Rs 14,862 crore make $19.7 billion.", false, false},
    {"At a rate of Rs 84 the £14,862 crore make $1.77 billion.", false, false},
};

static void what_was_converted_at_a_told_rate(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        ExchangeSource source = {0};
        bool found = exchange_source(&tied->claims, tied_claim(tied, 2), 0, &source);
        if (found != cases[i].found) {
            fail_msg("%s", cases[i].text);
        }
        assert_int_equal(source.alone, cases[i].alone);
        assert_int_equal(source.stated, found ? 1 : 0);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_exchange_has_two_currencies),
        cmocka_unit_test(what_was_converted_at_a_told_rate),
    };
    return cmocka_run_group_tests_name("exchange", tests, NULL, tied_end);
}
