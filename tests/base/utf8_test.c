/* UTF-8 in full: all code points, and all sequences of up to three bytes, against a reader that
 * works the other way round (decode anything, then ask what is allowed). */
#include "base/utf8.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static bool is_surrogate(uint32_t code_point) {
    return code_point >= 0xD800 && code_point <= 0xDFFF;
}

static void every_code_point_is_written_and_read(void **state) {
    (void)state;
    Buffer buffer = {0};
    for (uint32_t code_point = 0; code_point <= 0x10FFFF; code_point++) {
        if (is_surrogate(code_point)) {
            continue;
        }
        buffer_empty(&buffer);
        utf8_add(&buffer, code_point);
        size_t length = 0;
        assert_int_equal(utf8_decode(buffer.bytes, &length), code_point);
        assert_int_equal(length, buffer.length);
        assert_int_equal(utf8_length(buffer.bytes[0]), length);
        assert_int_equal(utf8_valid_length(buffer_slice(&buffer)), length);
        assert_int_equal(utf8_count(buffer_slice(&buffer)), 1);
    }
    buffer_free(&buffer);
}

/* The length of the valid code point at the start, 0 if there is none. */
static size_t slow_valid(const unsigned char *bytes, size_t left) {
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    size_t ones = 0;
    while (ones < 8 && bytes[0] & (0x80 >> ones)) {
        ones++;
    }
    if (ones == 0) {
        return 1;
    }
    if (ones == 1 || ones > 4 || ones > left) {
        return 0;
    }
    uint32_t code_point = bytes[0] & (0xFFu >> (ones + 1));
    for (size_t i = 1; i < ones; i++) {
        if (bytes[i] >> 6 != 2) {
            return 0;
        }
        code_point = code_point << 6 | (bytes[i] & 0x3F);
    }
    bool allowed = code_point >= least[ones] && code_point <= 0x10FFFF && !is_surrogate(code_point);
    return allowed ? ones : 0;
}

static size_t slow_valid_length(const unsigned char *bytes, size_t length) {
    size_t at = 0;
    while (at < length) {
        size_t step = slow_valid(bytes + at, length - at);
        if (step == 0) {
            break;
        }
        at += step;
    }
    return at;
}

static void assert_valid_as_slowly(const unsigned char *bytes, size_t length) {
    Slice slice = {(const char *)bytes, length};
    if (utf8_valid_length(slice) != slow_valid_length(bytes, length)) {
        assert_int_equal(utf8_valid_length(slice), slow_valid_length(bytes, length));
    }
}

static void every_three_bytes_are_judged_rightly(void **state) {
    (void)state;
    for (uint32_t all = 0; all <= 0xFFFFFF; all++) {
        unsigned char bytes[] = {(unsigned char)(all >> 16), (unsigned char)(all >> 8),
                                 (unsigned char)all};
        assert_valid_as_slowly(bytes, 3);
    }
}

/* Four bytes by the ends of the ranges that their bytes can lie in. */
static void four_bytes_at_every_border_are_judged_rightly(void **state) {
    (void)state;
    static const unsigned char borders[] = {0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0,
                                            0xC1, 0xC2, 0xDF, 0xE0, 0xED, 0xEF, 0xF0, 0xF1, 0xF3,
                                            0xF4, 0xF5, 0xF7, 0xF8, 0xFC, 0xFE, 0xFF};
    enum { BORDERS = sizeof borders };
    for (size_t all = 0; all < (size_t)BORDERS * BORDERS * BORDERS * BORDERS; all++) {
        unsigned char bytes[] = {borders[all % BORDERS], borders[all / BORDERS % BORDERS],
                                 borders[all / BORDERS / BORDERS % BORDERS],
                                 borders[all / BORDERS / BORDERS / BORDERS]};
        assert_valid_as_slowly(bytes, 4);
    }
}

/* ASCII is skipped in words: an intruder is found wherever it stands, whatever the alignment. */
static void an_intruder_in_ascii_is_found_at_every_place(void **state) {
    (void)state;
    char text[64];
    for (size_t start = 0; start < 8; start++) {
        for (size_t at = start; at < sizeof text; at++) {
            memset(text, 'x', sizeof text);
            text[at] = '\xFF';
            Slice slice = {text + start, sizeof text - start};
            assert_int_equal(utf8_valid_length(slice), at - start);
        }
    }
}

static void what_is_not_valid_is_repaired_byte_by_byte(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"plain", "plain"},
        {"caf\xC3\xA9", "caf\xC3\xA9"},
        {"\xFF", "\xEF\xBF\xBD"},
        {"a\xC3", "a\xEF\xBF\xBD"},
        {"\xE2\x82x", "\xEF\xBF\xBD\xEF\xBF\xBDx"},
        {"\xC0\xAF", "\xEF\xBF\xBD\xEF\xBF\xBD"},
        {"", ""},
    };
    Buffer buffer = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        buffer_empty(&buffer);
        utf8_add_repaired(&buffer, slice_of(cases[i][0]));
        assert_true(slice_equal(buffer_slice(&buffer), slice_of(cases[i][1])));
    }
    buffer_free(&buffer);
}

static void code_points_are_counted_not_bytes(void **state) {
    (void)state;
    assert_int_equal(utf8_count(SLICE("")), 0);
    assert_int_equal(utf8_count(SLICE("\xC2\xA3"
                                      "12\xE2\x80\x93"
                                      "15 \xF0\x9F\x97\xB3")),
                     8);
    assert_int_equal(utf8_unit_count(SLICE("\xC2\xA3"
                                           "12\xE2\x80\x93"
                                           "15 \xF0\x9F\x97\xB3")),
                     9);
    assert_true(utf8_continues('\x80') && utf8_continues('\xBF'));
    assert_false(utf8_continues('a') || utf8_continues('\xC2'));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_code_point_is_written_and_read),
        cmocka_unit_test(every_three_bytes_are_judged_rightly),
        cmocka_unit_test(four_bytes_at_every_border_are_judged_rightly),
        cmocka_unit_test(an_intruder_in_ascii_is_found_at_every_place),
        cmocka_unit_test(what_is_not_valid_is_repaired_byte_by_byte),
        cmocka_unit_test(code_points_are_counted_not_bytes),
    };
    return cmocka_run_group_tests_name("utf8", tests, NULL, NULL);
}
