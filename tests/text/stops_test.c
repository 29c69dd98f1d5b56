#include "text/stops.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const struct {
    const char *text, *bytes;
    size_t at, end, found;
} cases[] = {
    {"a.b!c", ".!", 0, 5, 1},          {"a.b!c", ".!", 1, 5, 1}, {"a.b!c", ".!", 2, 5, 3},
    {"a.b!c", ".!", 4, 5, 5},          {"a.b!c", "!", 0, 5, 3},  {"a.b!c", ".!", 2, 3, 3},
    {"a.b!c", ".!", 0, 1, 1},          {"", ".!", 0, 0, 0},      {"abc", "?", 0, 3, 3},
    {"\xC2\xAB", "\xC2\xE2", 0, 2, 0},
};

static void the_next_of_the_bytes_is_found(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Stops stops = stops_of(slice_of(cases[i].text), cases[i].bytes);
        assert_int_equal(stops_seek(&stops, cases[i].at, cases[i].end), cases[i].found);
    }
}

static void seeking_goes_on_from_where_it_was(void **state) {
    (void)state;
    static const size_t places[] = {1, 3, 4, 7};
    Stops stops = stops_of(SLICE("a.b?!cd.e"), ".!?");
    size_t at = 0;
    for (size_t i = 0; i < sizeof places / sizeof *places; i++, at++) {
        at = stops_seek(&stops, at, 9);
        assert_int_equal(at, places[i]);
    }
    assert_int_equal(stops_seek(&stops, at, 9), 9);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_next_of_the_bytes_is_found),
        cmocka_unit_test(seeking_goes_on_from_where_it_was),
    };
    return cmocka_run_group_tests_name("stops", tests, NULL, NULL);
}
