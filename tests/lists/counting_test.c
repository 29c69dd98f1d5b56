#include "lists/counting.h"

#include "ties/tied.h"
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
    /* Names that something follows, or that stand before their number. */
    {"The firm named five directors. They are Ann Lee, Bob Ray and Cy Coe, who start in May.",
     "count five: broken"},
    {"The firm named three directors. They are Ann Lee, Bob Ray and Cy Coe, who start in May.",
     "count three: holds"},
    {"Police held four men, identified as Ann (34), Bob (29), Cy (41), Di (28) and Ed (38).",
     "count four: broken"},
    {"The four winners were Ann, Bob and Cy, from Hull.", "count four: broken"},
    {"She leaves four sons, Ann, Bob and Cy; and a brother.", "count four: broken"},
    {"Just three of the states, Ohio and Iowa, voted no.", "count three: broken"},
    {"Ann Lee, Bob Ray and Cy Coe deny theft. The four men were bailed.", "count four: broken"},
    {"Ann Lee, Bob Ray and Cy Coe deny theft in Hull. The three men were bailed.",
     "count three: holds"},
    {"The strike shut Tema, Lagos and Takoradi. The five ports are idle.", "count five: broken"},
    {"It shut all five. The strike hit Tema, Lagos and Takoradi. The five ports are idle.", ""},
    {"Eight kinds were seen: the knot, the tern, the gull, the rook and the crow.",
     "count Eight: broken"},
    /* Names that end their sentence tell of nothing else. */
    {"They came from four towns, Ulm, Bonn and Kiel.", "count four: broken"},
    {"They came from four municipalities, Ulm, Bonn and Kiel.", "count four: broken"},
    {"They met in four towns, Ulm, Bonn and Kiel among them.", ""},
    {"In four towns, Ann, Bob and Cy spoke.", ""},
    /* No list of all of them. */
    {"Ann Lee, Bob Ray and Cy Coe deny theft. The two men were bailed.", ""},
    {"Dan Hill said that Ann Lee, Bob Ray and Cy Coe deny it. The four men were bailed.", ""},
    {"Ann Lee, Bob Ray and Cy Coe, with Di, deny it. The four men were bailed.", ""},
    {"The mayor, Ann Lee, Bob Ray and Cy Coe deny it. The four were bailed.", ""},
    {"Ann Lee, Bob Ray and Cy Coe deny it. The four shops were shut.", ""},
    {"In four games, Ann, Bob and Cy, all new, scored.", ""},
    {"She leaves four sons, Ann, Bob and Cy, and a brother.", ""},
    {"Four sons, including Ann, Bob and Cy, came.", ""},
    {"The four winners were not Ann, Bob and Cy.", ""},
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
