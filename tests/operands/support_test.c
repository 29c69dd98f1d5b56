#include "operands/support.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const struct {
    const char *text;
    size_t relation;
    bool supported;
    const char *verdicts;
} cases[] = {
    /* Two neighbours that hold with one whole second it, or one in the same sentence. */
    {"So 612 (58.9%) came, 200 (19.6%) left and 100 (9.8%) ate. It had a total of 1,023.", 0, true,
     "test.share! 58.9%>59.8% swap"},
    {"So 612 (58.9%) came, 200 (19.6%) left. It had a total of 1,023.", 0, true,
     "test.share! 58.9%>59.8% swap"},
    {"So 612 (58.9%) came. It had a total of 1,023.\n\nThen 200 (19.6%) left.", 0, false, ""},
    /* Neighbours that hardly miss say that the whole is altered. */
    {"So 612 (59.8%) came, 200 (19.6%) left and 411 (40.2%) ate. It had a total of 1,013.", 0, true,
     "test.share! 1,013>1,023 digit +2"},
    /* Of two wholes the seconded one. */
    {"So 612 (58.9%) came, 200 (19.6%) left and 100 (9.8%) ate. It had a total of 2,046 and a "
     "total of 1,023.",
     0, true, "test.share! 58.9%>59.8% swap"},
    /* A sum that holds tells the whole of its parts. */
    {"So 121 (78%) came. It was a total of 168: 121 and 29 and 18.", 0, true,
     "test.share! 78%>72% digit"},
    {"So 121 (78%) came. It had a total of 168.", 0, false, ""},
    /* A list behind a colon is complete, whatever the distance to the total. */
    {"It was a total of 29,450: 12,400 and 8,650 and 3,900.", 0, true,
     "test.list! 29,450>24,950 swap"},
    {"It was a total of 29,450. There were 12,400 and 8,650 and the rest 3,900.", 0, true,
     "test.list! 29,450>24,950 swap"},
    /* Several imply another whole, of which the one that is told is a misprint: with two digits if
     * three agree. */
    {"It had a total of 2,100. So 552 (46%) came, 216 (18%) left and 108 (9%) ate.", 0, true,
     "test.share! 2,100>1,200 swap, 46%>26% digit +2"},
    {"It had a total of 2,130. So 566 (46%) came and 221 (18%) left.", 0, true,
     "test.share! 2,130>1,230 swap +1"},
    {"It had a total of 2,130. So 566 (46%) came.\n\nThen 221 (18%) left.", 0, false,
     "test.share! 2,130>1,230 swap +1"},
    /* A pair stands alone in its sentence. */
    {"So 81,326 beat 60,399, a lead of 20,827.", 0, true,
     "test.difference! 20,827>20,927 digit, 81,326>81,226 digit, 60,399>60,499 digit"},
    {"So 812 beat 603 and 540 and 491, a lead of 219.", 0, false, ""},
    /* What is stated needs no support. */
    {"11 and 12 make 33.", 0, false, "test.sum: 11>21 digit, 12>22 digit, 33>23 digit"},
};

static void what_else_speaks_for_a_reading(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        const Relation *relation = &tied->relations.items[cases[i].relation];
        assert_int_equal(relation->status, RELATION_BROKEN);
        if (relation->supported != cases[i].supported) {
            fail_msg("%s", cases[i].text);
        }
        assert_string_equal(tied_verdicts(tied), cases[i].verdicts);
    }
}

/* "83%" holds with a whole of 628, but its part and its neighbours make up another. */
static void what_fits_by_accident(void **state) {
    (void)state;
    static const struct {
        const char *text;
        RelationStatus status;
    } accidents[] = {
        {"So 521 (83%) came, 393 (40%) left and 69 (7%) ate. It had a total of 983: 521 and 393 "
         "and 69. It had a total of 628.",
         RELATION_BROKEN},
        {"So 521 (83%) came, 393 (40%) left and 60 (6%) ate. It had a total of 983. It had a total "
         "of 628.",
         RELATION_HOLDS},
        /* two of another whole, of which two digits are no proof of a misprint */
        {"It had a total of 2,100. So 552 (46%) came and 216 (18%) left.", RELATION_UNCHECKED},
    };
    for (size_t i = 0; i < sizeof accidents / sizeof *accidents; i++) {
        assert_int_equal(tied_from(accidents[i].text)->relations.items[0].status,
                         accidents[i].status);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_else_speaks_for_a_reading),
        cmocka_unit_test(what_fits_by_accident),
    };
    return cmocka_run_group_tests_name("support", tests, NULL, tied_end);
}
