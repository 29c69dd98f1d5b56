#include "relations/counting.h"

#include "relations/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const RelationCase cases[] = {
    {"Three came: Ann, Bob and Cy.", "count Three: holds"},
    {"Three came: Ann, Bob, Cy and Di.", "count Three: broken"},
    {"The three guests (Ann, Bob, Cy and Di) came late.", "count three: broken"},
    {"The three guests – Ann, Bob and Cy – came late.", "count three: holds"},
    {"The three guests - Ann, Bob and Cy.", "count three: holds"},
    /* The number that fits is the one that counts. */
    {"Two of the three came: Ann and Bob.", "count Two: holds"},
    {"Two years after the three met: Ann, Bob and Cy.", "count three: holds"},
    /* Where two numbers could be meant and none fits, nothing is said. */
    {"Four cats met five dogs: Ann, Bob and Cy.", ""},
    {"The opening of four shops: Ann, Bob and Cy.", "count four: broken"},
    {"Four came as \"old hands\": Ann, Bob and Cy.", "count Four: broken"},
    {"It has three shops, in Ayr, Bath and Cork.", "count three: holds"},
    {"It has four shops, in Ayr, Bath and Cork.", "count four: broken"},
    /* Behind "in" there may be more, and a list may lack what has the same place. */
    {"It has two shops, in Ayr, Bath and Cork.", ""},
    {"It has five shops, in Ayr, Bath and Cork.", ""},
    {"It has the best of four: Ann, Bob and Cy.", ""},
    /* No list of all of them. */
    {"Three came, among them: Ann and Bob.", ""},
    {"Three came, including some - Ann and Bob.", ""},
    {"One of three came: Ann and Bob.", ""},
    {"Two said: \"Ann, Bob and Cy\".", ""},
    {"At least two came: Ann, Bob and Cy.", ""},
    {"Three came; others did not: Ann and Bob.", ""},
    {"Two towns: Austin, Texas, and Reno, Nevada.", ""},
    {"Nine came: Ann, Bob and Cy.", ""},
    {"Three came.", ""},
};

static void numbers_and_their_things(void **state) {
    (void)state;
    relations_hold(cases, sizeof cases / sizeof *cases);
}

static void the_number_is_repaired(void **state) {
    (void)state;
    assert_string_equal(verdicts_on("Three came: Ann, Bob, Cy and Di."),
                        "test.count! Three>Four digit");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_and_their_things),
        cmocka_unit_test(the_number_is_repaired),
    };
    return cmocka_run_group_tests_name("counting", tests, NULL, tied_end);
}
