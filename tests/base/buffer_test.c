#include "base/buffer.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void a_new_buffer_is_an_empty_slice(void **state) {
    (void)state;
    Buffer buffer = {0};
    assert_true(slice_equal(buffer_slice(&buffer), SLICE("")));
    assert_non_null(buffer_slice(&buffer).bytes);
    buffer_free(&buffer);
}

static void everything_added_stands_in_order_and_ends_with_zero(void **state) {
    (void)state;
    Buffer buffer = {0};
    buffer_add(&buffer, SLICE("a\0b"));
    buffer_add(&buffer, (Slice){NULL, 0});
    buffer_add_byte(&buffer, '-');
    buffer_add_string(&buffer, "word");
    buffer_add_repeated(&buffer, '=', 3);
    buffer_add_repeated(&buffer, '!', 0);
    buffer_add_count(&buffer, 42);
    assert_true(slice_equal(buffer_slice(&buffer), SLICE("a\0b-word===42")));
    assert_int_equal(buffer.bytes[buffer.length], '\0');
    buffer_free(&buffer);
    assert_int_equal(buffer.length, 0);
}

static void adding_nothing_terminates(void **state) {
    (void)state;
    Buffer buffer = {0};
    buffer_add_string(&buffer, "");
    assert_string_equal(buffer.bytes, "");
    buffer_free(&buffer);
}

static void counts_are_written_in_full(void **state) {
    (void)state;
    static const struct {
        uint64_t count;
        const char *text;
    } cases[] = {
        {0, "0"}, {9, "9"}, {10, "10"}, {506438, "506438"}, {UINT64_MAX, "18446744073709551615"}};
    Buffer buffer = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        buffer_empty(&buffer);
        buffer_add_count(&buffer, cases[i].count);
        assert_string_equal(buffer.bytes, cases[i].text);
    }
    buffer_free(&buffer);
}

static void a_buffer_grows_by_any_steps(void **state) {
    (void)state;
    Buffer buffer = {0};
    size_t length = 0;
    for (size_t step = 0; step < 500; step++) {
        buffer_add_repeated(&buffer, (char)('a' + step % 26), step);
        length += step;
        assert_int_equal(strlen(buffer.bytes), length);
    }
    size_t at = 0;
    for (size_t step = 0; step < 500; step++) {
        for (size_t i = 0; i < step; i++) {
            assert_int_equal(buffer.bytes[at++], 'a' + step % 26);
        }
    }
    buffer_free(&buffer);
}

static void an_emptied_buffer_keeps_its_room(void **state) {
    (void)state;
    Buffer buffer = {0};
    buffer_add_string(&buffer, "a long first text");
    char *bytes = buffer.bytes;
    buffer_empty(&buffer);
    assert_int_equal(buffer_slice(&buffer).length, 0);
    buffer_add_string(&buffer, "short");
    assert_ptr_equal(buffer.bytes, bytes);
    assert_string_equal(buffer.bytes, "short");
    buffer_free(&buffer);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_new_buffer_is_an_empty_slice),
        cmocka_unit_test(everything_added_stands_in_order_and_ends_with_zero),
        cmocka_unit_test(adding_nothing_terminates),
        cmocka_unit_test(counts_are_written_in_full),
        cmocka_unit_test(a_buffer_grows_by_any_steps),
        cmocka_unit_test(an_emptied_buffer_keeps_its_room),
    };
    return cmocka_run_group_tests_name("buffer", tests, NULL, NULL);
}
