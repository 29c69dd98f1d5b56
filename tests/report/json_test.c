/* JSON from any bytes: strings, numbers, commas and lines. */
#include "report/json.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

static void assert_string(Slice raw, const char *expected) {
    Buffer out = {0};
    Json json = {.out = &out};
    json_text(&json, NULL, raw);
    assert_string_equal(out.bytes, expected);
    buffer_free(&out);
}

static void every_byte_alone(void **state) {
    (void)state;
    for (int byte = 0; byte < 256; byte++) {
        char raw = (char)byte, expected[16];
        const char *form = byte < ' ' || byte == 0x7F ? "\"\\u%04x\"" : "\"%c\"";
        form = byte >= 0x80 ? "\"\xEF\xBF\xBD\"" : byte == '"' || byte == '\\' ? "\"\\%c\"" : form;
        (void)snprintf(expected, sizeof expected, form, byte);
        assert_string((Slice){&raw, 1}, expected);
    }
}

static void strings(void **state) {
    (void)state;
    static const struct {
        const char *raw, *written;
    } cases[] = {
        {"", "\"\""},
        {"\xC2\xA3"
         "5m",
         "\"\xC2\xA3"
         "5m\""},
        {"a\xE2\x80", "\"a\xEF\xBF\xBD\xEF\xBF\xBD\""},
        {"\xE2\x80\xAE\xE2\x80\xA8", "\"\\u202e\\u2028\""},
        {"\xC2\x9B", "\"\\u009b\""},
        {"::error::x", "\"\\u003a:error\\u003a:x\""},
        {"##[group]", "\"\\u0023#[group]\""},
        {"##vso[x]", "\"\\u0023#vso[x]\""},
        {"section_start:1", "\"\\u0073ection_start:1\""},
        {"\xF0\x9F\x97\xB3", "\"\xF0\x9F\x97\xB3\""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_string(slice_of(cases[i].raw), cases[i].written);
    }
}

static void numbers(void **state) {
    (void)state;
    static const struct {
        int64_t top, bottom;
        const char *written;
    } cases[] = {
        {0, 1, "0"},
        {0, 0, "0"},
        {1, 1, "1"},
        {1, 3, "0.333333"},
        {2, 3, "0.666667"},
        {1, 1000, "0.001"},
        {1, 30000, "0.0000333333"},
        {1, 7000000, "0.000000142857"},
        {31, 100, "0.31"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Buffer out = {0};
        Json json = {.out = &out};
        json_number(&json, NULL, rational_make(cases[i].top, cases[i].bottom));
        assert_string_equal(out.bytes, cases[i].written);
        buffer_free(&out);
    }
}

static void commas_and_lines(void **state) {
    (void)state;
    Buffer out = {0};
    Json json = {.out = &out};
    json_open(&json, NULL, '{');
    json_count(&json, "count", SIZE_MAX);
    json_flag(&json, "flag", true);
    json_text_or_null(&json, "text", SLICE(""));
    json_line(&json);
    json_open(&json, "empty", '[');
    json_close(&json, ']');
    json_open(&json, "list", '[');
    json_line(&json);
    json_flag(&json, NULL, false);
    json_line(&json);
    json_null(&json, NULL);
    json_close(&json, ']');
    json_close(&json, '}');
    assert_string_equal(out.bytes, "{\"count\":18446744073709551615,\"flag\":true,\"text\":null,\n"
                                   "\"empty\":[],\"list\":[\nfalse,\nnull]}");
    buffer_free(&out);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_byte_alone),
        cmocka_unit_test(strings),
        cmocka_unit_test(numbers),
        cmocka_unit_test(commas_and_lines),
    };
    return cmocka_run_group_tests_name("json", tests, NULL, NULL);
}
