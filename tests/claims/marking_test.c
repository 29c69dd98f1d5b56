#include "claims/marking.h"
#include "claims/reading.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const struct {
    const char *text, *marked;
} cases[] = {
    {"So Mr Corbyn (Lab) won almost 62 per cent", "so N won P"},
    {"So Mr Corbyn (Lab), who won 400,", "so N, who won C,"},
    {"They took 400 votes (61.8%).", "they took C votes (P)."},
    {"It was £382m (2023: £312m)", "it was M (D: M)"},
    {"12  curly\xC2\xA0“marks”’ – here", "C curly \"marks\"' |- here"},
    {"It rose 5% while it fell by 3, but not in 2015; no",
     "it rose P |while it fell by C, |but not in D|; no"},
    {"It cost 5\nper cent", "it cost P"},
    {"Yes (no, none 12", "yes (no, none C"},
};

static void sentences_are_marked(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_string_equal(reading_marked(reading_of_claims(cases[i].text)), cases[i].marked);
    }
}

static void only_sentences_with_figures_are(void **state) {
    (void)state;
    assert_string_equal(reading_marked(reading_of_claims("It won. It won 5. It lost. Now 6.")),
                        "it won C. / now C.");
}

/* A figure that a line end cuts is marked once, in the line where it starts. */
static void figures_are_marked_where_they_start(void **state) {
    (void)state;
    assert_string_equal(reading_marked(reading_of_claims("It cost 2.1\nmillion for 3 towns")),
                        "it cost C / for C towns");
    assert_string_equal(reading_marked(reading_of_claims("It paid 4 and $\n0.6 million to 2.")),
                        "it paid C and M / to C.");
    assert_string_equal(reading_marked(reading_of_claims("It gave 4, about\n5 to 6.")),
                        "it gave C, about / R.");
}

static void clauses_and_marks_are_found_by_offset(void **state) {
    (void)state;
    const Reading *reading = reading_of_claims("it won 5 while it lost 6");
    const MarkedSentence *marked = &reading->claims.passages.items[0].marked;
    assert_int_equal(marked_clause_at(marked, 7), 0);
    assert_int_equal(marked_clause_at(marked, 9), 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sentences_are_marked),
        cmocka_unit_test(only_sentences_with_figures_are),
        cmocka_unit_test(figures_are_marked_where_they_start),
        cmocka_unit_test(clauses_and_marks_are_found_by_offset),
    };
    return cmocka_run_group_tests_name("marking", tests, NULL, reading_end);
}
