#include "operands/unit_source.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The quantity that the last one of the text tells again. */
static const struct {
    const char *text;
    size_t source; /* index of a figure; NO_MARK: none */
} cases[] = {
    {"Across 480 acres, 194 hectares, it burned.", 0},
    {"A road was built. It ran for 75 kilometres. The road, 47 miles, was shut.", 0},
    {"It ran for 75 kilometres. A road, 47 miles, was shut.", NO_MARK},
    /* led in by nothing, closed by nothing, changed by so much */
    {"Of 480 acres some 194 hectares burned.", NO_MARK},
    {"Of 480 acres, 194 hectares burned.", NO_MARK},
    /* another size, or far from it */
    {"It is 2 metres wide, 14 feet high.", NO_MARK},
    {"Across 480 acres, 6 hectares, it burned.", NO_MARK},
    /* of the same system */
    {"Across 480 acres, 2 square miles, it burned.", NO_MARK},
    /* what is told in both systems at once */
    {"It had 61 centimetres - 24 inches - in a day. The old mark, 57 centimetres, stood.", NO_MARK},
    {"It had 24 inches (61 centimetres) in a day. The old mark, 57 centimetres, stood.", NO_MARK},
};

static void what_is_told_again_in_the_other_system(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        size_t source = unit_source_find(&tied->claims, tied_claim(tied, tied->figures.count - 1));
        if (source != cases[i].source) {
            fail_msg("%s", cases[i].text);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_told_again_in_the_other_system),
    };
    return cmocka_run_group_tests_name("unit_source", tests, NULL, tied_end);
}
