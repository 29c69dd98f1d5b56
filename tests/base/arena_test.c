#include "base/arena.h"
#include <setjmp.h>
#include <stdalign.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

enum { LARGE = 1 << 20 };

static int all_are(const unsigned char *bytes, size_t size, unsigned char byte) {
    for (size_t i = 0; i < size; i++) {
        if (bytes[i] != byte) {
            return 0;
        }
    }
    return 1;
}

/* Sizes from nothing to more than a block; each taken piece is filled with a byte of its own. */
static void pieces_are_zeroed_aligned_and_apart(void **state) {
    (void)state;
    enum { PIECES = 600 };
    Arena arena = {0};
    unsigned char *pieces[PIECES];
    for (size_t i = 0; i < PIECES; i++) {
        size_t size = i == 300 ? LARGE : i;
        pieces[i] = arena_take(&arena, size);
        assert_non_null(pieces[i]);
        assert_int_equal((uintptr_t)pieces[i] % alignof(max_align_t), 0);
        assert_true(all_are(pieces[i], size, 0));
        memset(pieces[i], (int)(i % 255 + 1), size);
    }
    for (size_t i = 0; i < PIECES; i++) {
        assert_true(all_are(pieces[i], i == 300 ? LARGE : i, (unsigned char)(i % 255 + 1)));
    }
    arena_free(&arena);
}

static void copies_end_with_zero(void **state) {
    (void)state;
    Arena arena = {0};
    char *copy = arena_copy(&arena, "one two", 3);
    char *empty = arena_copy(&arena, NULL, 0);
    assert_string_equal(copy, "one");
    assert_string_equal(empty, "");
    arena_free(&arena);
}

static void growing_keeps_what_was_there(void **state) {
    (void)state;
    Arena arena = {0};
    unsigned char *bytes = NULL;
    size_t size = 0;
    for (size_t more = 1; size < LARGE; more = 2 * more + 1) {
        bytes = arena_grow(&arena, bytes, size, size + more);
        assert_true(all_are(bytes, size, 7));
        size += more;
        memset(bytes, 7, size);
    }
    arena_free(&arena);
}

static void the_newest_grows_in_place_and_others_move(void **state) {
    (void)state;
    Arena arena = {0};
    char *first = arena_copy(&arena, "first", 5);
    char *newest = arena_copy(&arena, "newest", 6);
    assert_ptr_equal(arena_grow(&arena, newest, 7, 100), newest);
    char *moved = arena_grow(&arena, first, 6, 100);
    assert_ptr_not_equal(moved, first);
    assert_string_equal(moved, "first");
    assert_string_equal(newest, "newest");
    arena_free(&arena);
}

static void an_emptied_arena_starts_again_with_zeroes(void **state) {
    (void)state;
    Arena arena = {0};
    arena_empty(&arena);
    unsigned char *first = arena_take(&arena, 100);
    memset(first, 7, 100);
    memset(arena_take(&arena, LARGE), 7, LARGE);
    arena_empty(&arena);
    unsigned char *again = arena_take(&arena, 100);
    assert_ptr_equal(again, first); /* the block was kept */
    assert_true(all_are(again, 100, 0));
    arena_free(&arena);
    assert_true(all_are(arena_take(&arena, 10), 10, 0));
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pieces_are_zeroed_aligned_and_apart),
        cmocka_unit_test(copies_end_with_zero),
        cmocka_unit_test(growing_keeps_what_was_there),
        cmocka_unit_test(the_newest_grows_in_place_and_others_move),
        cmocka_unit_test(an_emptied_arena_starts_again_with_zeroes),
    };
    return cmocka_run_group_tests_name("arena", tests, NULL, NULL);
}
