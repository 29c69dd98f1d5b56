#include "base/slice.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void literals_may_hold_zero_bytes(void **state) {
    (void)state;
    assert_int_equal(SLICE("a\0b").length, 3);
    assert_int_equal(SLICE("").length, 0);
    assert_int_equal(slice_of("abc").length, 3);
}

static void equality_and_starts(void **state) {
    (void)state;
    static const struct {
        Slice whole, other;
        bool equal, starts;
    } cases[] = {
        {{"votes", 5}, {"votes", 5}, true, true},  {{"votes", 5}, {"vote", 4}, false, true},
        {{"vote", 4}, {"votes", 5}, false, false}, {{"votes", 5}, {"notes", 5}, false, false},
        {{"votes", 5}, {"", 0}, false, true},      {{NULL, 0}, {"", 0}, true, true},
        {{"a\0b", 3}, {"a\0c", 3}, false, false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_int_equal(slice_equal(cases[i].whole, cases[i].other), cases[i].equal);
        assert_int_equal(slice_starts(cases[i].whole, cases[i].other), cases[i].starts);
    }
}

static void parts_exclude_their_end(void **state) {
    (void)state;
    Slice whole = SLICE("193,229 votes");
    assert_true(slice_equal(slice_part(whole, 0, 7), SLICE("193,229")));
    assert_true(slice_equal(slice_part(whole, 8, whole.length), SLICE("votes")));
    assert_int_equal(slice_part(whole, 5, 5).length, 0);
}

static void trimming_takes_blanks_from_both_sides_only(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {" \t\r\n a b \n", "a b"}, {"a", "a"}, {"", ""}, {" \t\r\n", ""}, {"\va\f", "\va\f"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_true(slice_equal(slice_trim(slice_of(cases[i][0])), slice_of(cases[i][1])));
    }
}

static void the_first_part_is_found(void **state) {
    (void)state;
    static const struct {
        Slice whole, part;
        size_t at;
    } cases[] = {
        {{"to and fro and on", 17}, {" and ", 5}, 2},
        {{"sands and", 9}, {"and", 3}, 1},
        {{"aab", 3}, {"ab", 2}, 1},
        {{"ban", 3}, {"and", 3}, 3}, /* cut off */
        {{"an", 2}, {"and", 3}, 2},
        {{"a\0b", 3}, {"b", 1}, 2},
        {{"", 0}, {"a", 1}, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_int_equal(slice_find(cases[i].whole, cases[i].part), cases[i].at);
        assert_int_equal(slice_has(cases[i].whole, cases[i].part),
                         cases[i].at < cases[i].whole.length);
    }
}

/* In rising order, so that each compares with each as their indexes do. */
static void order_is_by_bytes_then_length(void **state) {
    (void)state;
    static const char *const rising[] = {"", "A", "Z", "a", "aa", "ab", "b", "\xC3\xA9", "\xFF"};
    int count = sizeof rising / sizeof *rising;
    for (int i = 0; i < count; i++) {
        for (int j = 0; j < count; j++) {
            int order = slice_compare(slice_of(rising[i]), slice_of(rising[j]));
            assert_int_equal((order > 0) - (order < 0), (i > j) - (i < j));
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(literals_may_hold_zero_bytes),
        cmocka_unit_test(equality_and_starts),
        cmocka_unit_test(parts_exclude_their_end),
        cmocka_unit_test(trimming_takes_blanks_from_both_sides_only),
        cmocka_unit_test(the_first_part_is_found),
        cmocka_unit_test(order_is_by_bytes_then_length),
    };
    return cmocka_run_group_tests_name("slice", tests, NULL, NULL);
}
