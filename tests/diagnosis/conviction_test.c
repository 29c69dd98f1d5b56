#include "diagnosis/conviction.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* What is known of the first relation of a text. */
static const struct {
    const char *text;
    Strength strength;
    bool supported, compared, vague;
    SlipKind slip; /* of its result; SLIP_NONE: nothing repairs it */
    int odds;      /* that unrelated figures look so: 1 in so many */
    bool convicted;
} cases[] = {
    /* stated */
    {"3,132 and 1,933 make 6,065.", STRENGTH_STATED, false, false, false, SLIP_NONE, 1, true},
    /* what was joined wants a slip, and odds or support */
    {"3,132 less 1,933 is 1,099.", STRENGTH_JOINED, false, false, false, SLIP_DIGIT, 1000, true},
    {"3,132 less 1,933 is 1,099.", STRENGTH_JOINED, false, false, false, SLIP_DIGIT, 50, false},
    {"3,132 less 1,933 is 1,099.", STRENGTH_JOINED, true, false, false, SLIP_DIGIT, 50, true},
    {"3,132 less 1,933 is 1,099.", STRENGTH_JOINED, true, false, false, SLIP_NONE, 1000, false},
    /* a rule of sums that names what they are of wants the slip alone */
    {"3,132 and 1,933 make 5,165.", STRENGTH_JOINED, false, false, false, SLIP_DIGIT, 2, true},
    {"3,132 and 1,933 make 5,165.", STRENGTH_JOINED, false, false, false, SLIP_NONE, 1000, false},
    /* far from its total it is another list, unless it is supported or a scale word is wrong */
    {"3,132 and 1,933 make 9,065.", STRENGTH_JOINED, false, false, false, SLIP_DIGIT, 1000, false},
    {"3,132 and 1,933 make 9,065.", STRENGTH_JOINED, true, false, false, SLIP_DIGIT, 1000, true},
    {"3,132 and 1,933 make 9,065.", STRENGTH_JOINED, false, false, false, SLIP_SCALE, 1000, true},
    /* a change is sought between levels that words set one against the other, or at long odds */
    {"It rose 24% from 236 to 311.", STRENGTH_JOINED, true, false, false, SLIP_DIGIT, 2, false},
    {"It rose 24% from 236 to 311.", STRENGTH_JOINED, true, true, false, SLIP_DIGIT, 2, true},
    {"It rose 24% from 236 to 311.", STRENGTH_JOINED, true, false, false, SLIP_DIGIT, 3, true},
    /* and so is a multiple, and what stands around the words of a sum */
    {"3.5 times as many: 710 for 150.", STRENGTH_JOINED, true, false, false, SLIP_DIGIT, 2, false},
    {"3.5 times as many: 710 for 150.", STRENGTH_JOINED, true, true, false, SLIP_DIGIT, 2, true},
    /* small numbers stand beside each other whatever the words */
    {"3.5 times as many: 71 for 15.", STRENGTH_JOINED, true, true, false, SLIP_DIGIT, 2, false},
    {"3.5 times as many: 71 for 15.", STRENGTH_JOINED, true, true, false, SLIP_DIGIT, 3, true},
    {"3.5 times as many: 71 for 15.", STRENGTH_STATED, false, false, false, SLIP_DIGIT, 1, true},
    {"3,132 and 1,933 make 5,165.", STRENGTH_JOINED, true, false, true, SLIP_DIGIT, 2, false},
    {"3,132 and 1,933 make 5,165.", STRENGTH_JOINED, true, false, true, SLIP_DIGIT, 3, true},
};

static void what_it_takes_to_accuse(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Tied *tied = tied_from(cases[i].text);
        Relation *relation = &tied->relations.items[0];
        relation->strength = cases[i].strength;
        relation->supported = cases[i].supported;
        relation->compared = cases[i].compared;
        relation->readings.items[relation->reading].vague = cases[i].vague;
        Repairs repairs = {0};
        if (cases[i].slip != SLIP_NONE) {
            *list_push(tied_arena(), &repairs) = (Repair){
                .figure = relation_operands(relation)->items[0].figure, .kind = cases[i].slip};
        }
        if (relation_is_convicted(tied_rules(), &tied->figures, relation, &repairs,
                                  rational_make(1, cases[i].odds)) != cases[i].convicted) {
            fail_msg("%zu: %s", i, cases[i].text);
        }
    }
}

/* The measures of votes cast and of each one's are named: nothing else can be meant. */
static void named_measures_leave_no_choice(void **state) {
    (void)state;
    Tied *tied = tied_from("With votes cast 1,023, Ann Lee won 612 and Bob Ray won 511.");
    const Relation *relation = &tied->relations.items[0];
    Repairs repairs = {0};
    assert_false(relation_is_hopeless(tied_rules(), &tied->figures, relation));
    assert_false(relation_is_convicted(tied_rules(), &tied->figures, relation, &repairs,
                                       rational_of(1))); /* the list may lack some */
    *list_push(tied_arena(), &repairs) =
        (Repair){.figure = relation_operands(relation)->items[1].figure, .kind = SLIP_DIGIT};
    assert_true(
        relation_is_convicted(tied_rules(), &tied->figures, relation, &repairs, rational_of(1)));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_it_takes_to_accuse),
        cmocka_unit_test(named_measures_leave_no_choice),
    };
    return cmocka_run_group_tests_name("conviction", tests, NULL, tied_end);
}
