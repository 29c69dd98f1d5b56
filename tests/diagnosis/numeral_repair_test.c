#include "diagnosis/numeral_repair.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const struct {
    const char *text, *verdicts;
} cases[] = {
    /* commas */
    {"It sold 110,00 tickets.",
     "test.numeral! 110,00>110,000 lost digit, 110,00>11,000 swap, 110,00>110.00 digit"},
    {"It sold 110,45 tickets.", "test.numeral! 110,45>11,045 swap, 110,45>110.45 digit"},
    {"It sold 1,23,4 tickets.", "test.numeral! 1,23,4>1,234 swap, 1,23,4>123.4 digit"},
    {"It sold 12,3456 tickets.", "test.numeral! 12,3456>123,456 swap"},
    {"It sold 12,3445 tickets.",
     "test.numeral! 12,3445>12,345 doubled digit, 12,3445>123,445 swap"},
    {"It sold 1234,567 tickets.", "test.numeral! 1234,567>1,234,567 swap"},
    {"It rose 2.5% and 12,7%.", "test.numeral! 12,7%>12.7% digit"},
    {"It paid £135,00 for it.", "test.numeral! £135,00>£135,000 lost digit, £135,00>£13,500 swap, "
                                "£135,00>£135.00 digit"},
    /* points, and marks too many */
    {"It paid £17.m for it.", "test.numeral! £17.m>£17m doubled digit"},
    {"It paid $1..5bn for it.", "test.numeral! $1..5bn>$1.5bn doubled digit"},
    {"It sold 12,,500 tickets.", "test.numeral! 12,,500>12,500 doubled digit"},
    {"It rose 0.4.5%.", "test.numeral! 0.4.5%>0.45% doubled digit"},
    {"It paid £1,2.50 for it.", "test.numeral! £1,2.50>£12.50 doubled digit"},
    {"It made 25.269 caps, then 26,414 caps.", "test.unlike! 25.269>25,269 digit"},
    /* a figure beside it, or a relation that it would settle, decides which one leads */
    {"It sold 250,00 tickets, then 26,414 tickets.",
     "test.numeral! 250,00>25,000 swap, 250,00>250,000 lost digit, 250,00>250.00 digit"},
    {"60,000 and 50,000 make 110,00.",
     "test.numeral! 110,00>110,000 lost digit, 110,00>11,000 swap, 110,00>110.00 digit"},
    {"6,000 and 5,000 make 110,00.",
     "test.numeral! 110,00>11,000 swap, 110,00>110,000 lost digit, 110,00>110.00 digit"},
};

static void readings_in_the_style_of_the_original(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_string_equal(verdicts_on(cases[i].text), cases[i].verdicts);
    }
}

/* Digits beyond any limit are no numeral; nothing is suggested and nothing is lost. */
static void long_numerals_are_survived(void **state) {
    (void)state;
    Buffer text = {0};
    buffer_add_string(&text, "It paid £1,2");
    for (size_t i = 0; i < 3 * LIMIT_DIGITS; i++) {
        buffer_add_byte(&text, '7');
    }
    buffer_add_string(&text, " for it.");
    const char *verdicts = verdicts_on(text.bytes);
    assert_true(strlen(verdicts) < text.length);
    buffer_free(&text);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(readings_in_the_style_of_the_original),
                                       cmocka_unit_test(long_numerals_are_survived)};
    return cmocka_run_group_tests_name("numeral_repair", tests, NULL, tied_end);
}
