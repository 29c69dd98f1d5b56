#include "operands/candidates.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const struct {
    const char *text;
    size_t relation, readings;
    bool completed;
} counts[] = {
    {"11 and 12 make 23.", 0, 1, false},
    {"So 612 (59.8%) came, of a total of 1,023.", 0, 1, true},
    {"So 612 (59.8%) came, of a total of 1,023 and a total of 2,046.", 0, 2, true},
    {"So 612 (59.8%) came, of a total of 1,023. A total of 1,023 went.", 0, 1, true},
    {"So 612 (59.8%) came, of a total of about 1,000. It was a total of 1,023.", 0, 1, true},
    {"So 612 (59.8%) came, of a total of 300.", 0, 1, false}, /* what is named, no reading */
};

static void every_plausible_choice_is_a_reading(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        const Tied *tied = tied_from(counts[i].text);
        assert_true(counts[i].relation < tied->relations.count);
        const Readings *readings = &tied->relations.items[counts[i].relation].readings;
        assert_int_equal(readings->count, counts[i].readings);
        assert_int_equal(readings->items[0].completed, counts[i].completed);
    }
}

static void readings_are_limited(void **state) {
    (void)state;
    Buffer text = {0};
    buffer_add_string(&text, "So 612 (59.8%) came. It had ");
    for (size_t i = 0; i < 2 * LIMIT_READINGS; i++) {
        buffer_add_string(&text, "a total of 2,0");
        buffer_add_count(&text, 11 + i);
        buffer_add_string(&text, ", ");
    }
    buffer_add_string(&text, "and so on.");
    const Tied *tied = tied_from(text.bytes);
    assert_int_equal(tied->relations.items[0].readings.count, LIMIT_READINGS);
    buffer_free(&text);
}

/* Whose figures are asked for decides which are taken. */
static const struct {
    const char *text, *relations;
} subjects[] = {
    {"With votes cast 50, Ann Lee won 30 and Bob Ray won 20.",
     "sum 50 30 20: holds / restatement 30: unchecked / restatement 20: unchecked"},
    {"With votes cast 50, Ann Lee won 30 and Bob Ray won 20. Ann Lee won 30.",
     "sum 50 30 20: holds / restatement 30: unchecked / restatement 20: unchecked / "
     "restatement 30 30: holds"},
    {"With votes cast 50, Ann Lee won 30.", "sum 50: unchecked / restatement 30: unchecked"},
};

static void each_subject_is_taken_once(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof subjects / sizeof *subjects; i++) {
        assert_string_equal(relations_in(subjects[i].text), subjects[i].relations);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_plausible_choice_is_a_reading),
        cmocka_unit_test(readings_are_limited),
        cmocka_unit_test(each_subject_is_taken_once),
    };
    return cmocka_run_group_tests_name("candidates", tests, NULL, tied_end);
}
