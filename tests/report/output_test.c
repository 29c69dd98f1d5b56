/* Documents in large pieces, and sinks that stop. */
#include "report/output.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

typedef struct Gathered {
    size_t pieces, bytes, stop_at;
} Gathered;

static bool gather(void *context, const char *bytes, size_t length) {
    Gathered *gathered = context;
    assert_non_null(bytes);
    gathered->pieces++;
    gathered->bytes += length;
    return gathered->pieces != gathered->stop_at;
}

static void in_large_pieces(void **state) {
    (void)state;
    Gathered gathered = {0};
    Output output = {.sink = gather, .context = &gathered};
    for (int i = 0; i < 3000; i++) {
        buffer_add_repeated(&output.bytes, 'x', 1024);
        output_offer(&output);
    }
    assert_int_equal(gathered.pieces, 2);
    assert_true(output_finish(&output));
    assert_int_equal(gathered.pieces, 3);
    assert_int_equal(gathered.bytes, 3000 * 1024);
}

static void nothing_more_once_stopped(void **state) {
    (void)state;
    Gathered gathered = {.stop_at = 1};
    Output output = {.sink = gather, .context = &gathered};
    for (int i = 0; i < 3; i++) {
        buffer_add_repeated(&output.bytes, 'x', 2 << 20);
        output_offer(&output);
        assert_true(output.bytes.length == 0);
    }
    assert_false(output_finish(&output));
    assert_int_equal(gathered.pieces, 1);
}

static void nothing_is_no_piece(void **state) {
    (void)state;
    Gathered gathered = {0};
    Output output = {.sink = gather, .context = &gathered};
    assert_true(output_finish(&output));
    assert_int_equal(gathered.pieces, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(in_large_pieces),
        cmocka_unit_test(nothing_more_once_stopped),
        cmocka_unit_test(nothing_is_no_piece),
    };
    return cmocka_run_group_tests_name("output", tests, NULL, NULL);
}
