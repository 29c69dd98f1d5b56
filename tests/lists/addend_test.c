#include "lists/addend.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const struct {
    const char *text;
    size_t index;
    unsigned traits;
} cases[] = {
    {"So 60 came.", 0, 0},
    {"Three came.", 0, ADDEND_SMALL_WORD},
    {"So 60 came, a lead of 20.", 1, ADDEND_SET_ASIDE | ADDEND_APART},
    {"So 60 came, a lead, at last, 20.", 1, 0},
    {"So 60 came, up 20.", 1, ADDEND_SET_ASIDE | ADDEND_APART},
    {"So 60 came, against 20 on Monday, than 30.", 2, ADDEND_SET_ASIDE},
    {"So 60 came, Bob picked up 20.", 1, ADDEND_SET_ASIDE | ADDEND_APART | ADDEND_NAMED},
    {"So 60 came from inns and 20 left.", 1, 0},
    {"So 60 came, in Bath 20.", 1, ADDEND_PLACED},
    {"So 60 came and it fell to 20.", 1, ADDEND_OUTCOME},
    {"The highest was 60.", 0, ADDEND_EXTREME},
    {"So £60 is a lead of £20.", 1, ADDEND_SET_ASIDE},
    {"So 60 came and it went from 40 to 20.", 2, ADDEND_OUTCOME},
    {"So 60 came and it went from 40 and on to 20.", 2, 0},
    {"So £25 paid another £66.", 0, ADDEND_PROVIDED},
    {"The town paid £60.", 0, ADDEND_PROVIDED},
    {"It has a bill of £60.", 0, ADDEND_PURSE},
    /* Percentages are passed over, other figures are not. */
    {"Now sales were up 8% at £60.", 1, ADDEND_PURSE},
    {"Now sales to 31 March 2025 were £60.", 0, ADDEND_PURSE},
    {"Now sales ran to 8 pits at £60.", 1, 0},
    {"So 60 came, another 20 left.", 1, ADDEND_JOINS},
    {"So 60 came, the remaining 20 left.", 1, ADDEND_JOINS | ADDEND_CLOSES},
    {"In all, 60 came.", 0, ADDEND_TOTALS | ADDEND_JOINT},
    {"She won 60 in all and he 20.", 1, 0},
    {"Of the total, 60 came.", 0, ADDEND_OF_THEM | ADDEND_JOINS},
    {"So 60 came, of which 20 left.", 0, 0},
    {"So 60 came in all.", 0, ADDEND_TOTALS | ADDEND_JOINT},
    {"So 60 came in all of May.", 0, 0},
    {"They had 60 between them.", 0, ADDEND_JOINT},
    {"Bob had, between them on points, 60.", 0, 0},
    {"It rose, making 60.", 0, ADDEND_MADE},
    {"They took the toll to 60.", 0, ADDEND_MADE},
    {"So the 60 came.", 0, ADDEND_DEFINITE},
    {"So the two towns have 60.", 1, ADDEND_COUNTED},
    {"So 60 came and the final 20 left.", 1, ADDEND_ENDS},
    {"So 60 came and the others took 20.", 1, ADDEND_ENDS},
    {"Women hold 60%.", 0, ADDEND_COMPOSES},
    {"Ann had 60% of the ball.", 0, ADDEND_CONTESTED},
    {"There were 80: 60 came.", 1, ADDEND_COLON},
    {"There were 80, comprising 60 and 20.", 1, ADDEND_OPENS},
    {"So 60% came, 20% don't know.", 1, ADDEND_RESIDUAL},
    {"It was 60% for it.", 0, ADDEND_OPPOSED},
    {"It was 60% to 40.", 1, ADDEND_VERSUS},
    {"It was 60 per cent to 40 per cent.", 1, ADDEND_VERSUS},
    {"A run-off ended 60% to 40.", 1, ADDEND_VERSUS | ADDEND_OPPOSED},
    {"Ann had 60% of the vote.", 0, ADDEND_POLLED},
    {"A turnout of 60%.", 0, ADDEND_SET_ASIDE},
};

static void what_the_words_say(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        Addends addends = {0};
        addends_read(tied_arena(), tied_rules(), &tied->claims, &addends);
        assert_true(addends.count > cases[i].index);
        if (addends.items[cases[i].index].traits != cases[i].traits) {
            fail_msg("%s %x", cases[i].text, addends.items[cases[i].index].traits);
        }
    }
}

/* By unit, in reading order; what has no end, or is too much, is left out. */
static void only_what_can_be_added(void **state) {
    (void)state;
    const Tied *tied =
        tied_from("So £5m, 60, more than 70, 20%, £1.5m, a third, 40, and 2 trillion.");
    Addends addends = {0};
    addends_read(tied_arena(), tied_rules(), &tied->claims, &addends);
    const int64_t amounts[] = {50000000000,       15000000000, 600000, 400000,
                               20000000000000000, 200000,      333334};
    assert_int_equal(addends.count, sizeof amounts / sizeof *amounts);
    for (size_t i = 0; i < addends.count; i++) {
        assert_int_equal(addends.items[i].amount, amounts[i]);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_the_words_say),
        cmocka_unit_test(only_what_can_be_added),
    };
    return cmocka_run_group_tests_name("addend", tests, NULL, tied_end);
}
