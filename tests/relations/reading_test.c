#include "relations/reading.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void operands_stand_by_role(void **state) {
    (void)state;
    Operands one = {0};
    *list_push(tied_arena(), &one) = (Operand){7, 2};
    Operands two = operands_with(tied_arena(), &one, 5, 0);
    Operands three = operands_with(tied_arena(), &two, 6, 1);
    assert_int_equal(one.count, 1);
    assert_int_equal(three.count, 3);
    for (size_t i = 0; i < three.count; i++) {
        assert_int_equal(three.items[i].role, i);
        assert_int_equal(three.items[i].figure, i + 5);
    }
}

static void a_reading_says_what_was_sought(void **state) {
    (void)state;
    Readings readings = {0};
    reading_add(tied_arena(), (Operands){0}, 2, true, &readings);
    assert_int_equal(readings.count, 1);
    assert_true(readings.items[0].completed && readings.items[0].tight);
    assert_int_equal(readings.items[0].sought, 2);
}

/* "So 11 came. Of 12 there 13 did": the last two, with the first instead of one of them or not. */
static void what_one_sentence_tells_is_the_likeliest(void **state) {
    (void)state;
    const Tied *tied = tied_from("So 11 came. Of 12 there 13 did.");
    Operands result = {0};
    *list_push(tied_arena(), &result) = (Operand){2, 0};
    Readings readings = {0};
    reading_add(tied_arena(), operands_with(tied_arena(), &result, 0, 1), 1, false, &readings);
    assert_int_equal(reading_of_one_sentence(&tied->figures, &readings), 0);
    reading_add(tied_arena(), operands_with(tied_arena(), &result, 1, 1), 1, false, &readings);
    assert_int_equal(reading_of_one_sentence(&tied->figures, &readings), 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(operands_stand_by_role),
        cmocka_unit_test(what_one_sentence_tells_is_the_likeliest),
        cmocka_unit_test(a_reading_says_what_was_sought),
    };
    return cmocka_run_group_tests_name("reading", tests, NULL, tied_end);
}
