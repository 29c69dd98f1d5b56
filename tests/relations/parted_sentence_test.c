#include "relations/parted_sentence.h"

#include "claims/reading.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void what_is_divided_is_named_first(void **state) {
    (void)state;
    static const struct {
        const char *text;
        bool parted;
    } cases[] = {
        {"Of the parcels, 71 went to Ann and 46 to Bob.", true},
        {"Of these, 71 went to Ann.", false}, /* it is the number told before */
        {"Of those parcels, 71 went to Ann.", true},
        {"Of the 120 parcels, 71 went to Ann.", false},
        {"Of the parcels 71 went to Ann, and 46 to Bob.", false},
        {"Ann had 71 of the parcels, Bob 46.", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Reading *reading = reading_of_claims(cases[i].text);
        if (sentence_is_parted(&reading->claims.passages.items[0].marked) != cases[i].parted) {
            fail_msg("%s", cases[i].text);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_divided_is_named_first),
    };
    return cmocka_run_group_tests_name("parted sentence", tests, NULL, reading_end);
}
