/* The sign of possession, read from the word that has it and from the sign. */
#include "figures/possession.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const struct {
    const char *text;
    size_t end;        /* of the first word */
    size_t apostrophe; /* the length of the one behind it */
    bool owns;
} cases[] = {
    {"Leeds's", 5, 1, true},          {"Leeds\u2019s", 5, 3, true},  {"Leeds' cup", 5, 1, false},
    {"Leeds\u2019 cup", 5, 3, false}, {"Lee'll", 3, 1, false},       {"Leeds s", 5, 0, false},
    {"Leeds", 5, 0, false},           {"Leeds\u2018s", 5, 0, false}, /* opens a quotation */
    {"Leeds\u2014s", 5, 0, false},    {"Leeds'", 5, 1, false},
};

static void behind_a_word(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Slice text = slice_of(cases[i].text);
        Word sign = possession_behind(text, cases[i].end);
        assert_int_equal(apostrophe_length(text, cases[i].end), cases[i].apostrophe);
        assert_int_equal(apostrophe_length_before(text, cases[i].end + cases[i].apostrophe),
                         cases[i].apostrophe);
        assert_int_equal(!word_none(&sign), cases[i].owns);
    }
}

static void owner_of_a_sign(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Slice text = slice_of(cases[i].text);
        Word last = word_ending(text, text.length), owner = possession_owner(text, last);
        assert_int_equal(owner.end, cases[i].owns ? cases[i].end : last.end);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(behind_a_word),
        cmocka_unit_test(owner_of_a_sign),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
