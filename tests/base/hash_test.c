#include "base/hash.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* From the authors' test vectors; fingerprints that users keep depend on them. */
static void known_values(void **state) {
    (void)state;
    static const struct {
        const char *text;
        uint64_t hash;
    } cases[] = {{"", UINT64_C(0xcbf29ce484222325)},
                 {"a", UINT64_C(0xaf63dc4c8601ec8c)},
                 {"foobar", UINT64_C(0x85944171f73967e8)}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_true(hash_bytes(HASH_START, slice_of(cases[i].text)) == cases[i].hash);
    }
}

static void goes_on_from_an_earlier_result(void **state) {
    (void)state;
    uint64_t whole = hash_bytes(HASH_START, SLICE("votes\0\xFF"));
    uint64_t start = hash_bytes(HASH_START, SLICE("vot"));
    assert_true(hash_bytes(start, SLICE("es\0\xFF")) == whole);
    assert_true(hash_bytes(HASH_START, SLICE("votes\xFF\0")) != whole);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known_values),
        cmocka_unit_test(goes_on_from_an_earlier_result),
    };
    return cmocka_run_group_tests_name("hash", tests, NULL, NULL);
}
