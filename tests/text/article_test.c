/* The laws of every article, for bytes of all sorts: drawn, cut, and repeated until they are large.
 */
#include "base/buffer.h"
#include "text/article_law.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The next of a row of numbers that look drawn (https://prng.di.unimi.it/splitmix64.c). */
static uint64_t draw(uint64_t *state) {
    uint64_t mixed = *state += UINT64_C(0x9E3779B97F4A7C15);
    mixed = (mixed ^ (mixed >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    mixed = (mixed ^ (mixed >> 27)) * UINT64_C(0x94D049BB133111EB);
    return mixed ^ (mixed >> 31);
}

/* Whether the bytes were read at all. */
static bool check(Slice file) {
    Arena arena = {0};
    Article article;
    bool read = !article_read(&arena, SLICE("case"), file, &article);
    if (read) {
        const char *broken = article_law_broken(&article);
        assert_string_equal(broken ? broken : "", "");
    }
    arena_free(&arena);
    return read;
}

static void drawn_bytes(void **state) {
    (void)state;
    static const char *const marks[] = {"", "\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"};
    uint64_t seed = 1;
    size_t read = 0;
    for (size_t i = 0; i < 4000; i++) {
        Buffer file = {0};
        buffer_add_string(&file, marks[i % 4]);
        for (size_t left = 2 * (draw(&seed) % 50); left; left--) {
            buffer_add_byte(&file, (char)(1 + draw(&seed) % 255));
        }
        read += check(buffer_slice(&file));
        buffer_free(&file);
    }
    assert_in_range(read, 3000, 4000);
}

/* Pieces of which trouble is made. */
static const char *const pieces[] = {
    "a", "A", "5", " ", ".",    "…",       "\n",   "\r\n", "\r",    "\"",   "'",    "“",        "”",
    "‘", "’", "„", "«", "»",    "s’ ",     "s' ",  ". A",  ", ",    "Mr. ", "U.S.", "\xC2\xA0", "(",
    ")", "-", "—", "é", "🗳", "members", "\x80", "\xFF", "a.m. ", "1. ",  "\n\n",
};

enum { PIECES = sizeof pieces / sizeof *pieces };

static void drawn_pieces(void **state) {
    (void)state;
    uint64_t seed = 2;
    for (size_t i = 0; i < 20000; i++) {
        Buffer file = {0};
        buffer_add_string(&file, "");
        for (size_t left = draw(&seed) % 40; left; left--) {
            buffer_add_string(&file, pieces[draw(&seed) % PIECES]);
        }
        assert_true(check(buffer_slice(&file)));
        buffer_free(&file);
    }
}

/* A quarter of a megabyte of the same, pair after pair. */
static void one_piece_again_and_again(void **state) {
    (void)state;
    for (size_t i = 0; i < PIECES; i++) {
        Buffer file = {0};
        while (file.length < (size_t)1 << 18) {
            buffer_add_string(&file, pieces[i]);
            buffer_add_string(&file, pieces[(i * 7 + 3) % PIECES]);
        }
        assert_true(check(buffer_slice(&file)));
        buffer_free(&file);
    }
}

static void one_byte_again_and_again(void **state) {
    (void)state;
    static const char bytes[] = "\".'\n\r a\x93\x94\xA0";
    for (size_t i = 0; bytes[i]; i++) {
        Buffer file = {0};
        buffer_add_repeated(&file, bytes[i], (size_t)1 << 20);
        assert_true(check(buffer_slice(&file)));
        buffer_free(&file);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(drawn_bytes),
        cmocka_unit_test(drawn_pieces),
        cmocka_unit_test(one_piece_again_and_again),
        cmocka_unit_test(one_byte_again_and_again),
    };
    return cmocka_run_group_tests_name("articles", tests, NULL, NULL);
}
