#include "diagnosis/doubt.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The first relation of a text, as if some of its operands had been sought, or not. */
static const struct {
    const char *text;
    Strength strength;
    SlipKind repair; /* of its result */
    bool doubtful;
} cases[] = {
    /* A stated one is doubtful where its figures cannot be of one thing, and no slip says why. */
    {"100 less 91 is 15.", STRENGTH_STATED, SLIP_NONE, false},
    {"1,000 less 91 is 15.", STRENGTH_STATED, SLIP_NONE, true},
    {"1,000 less 91 is 15.", STRENGTH_STATED, SLIP_DIGIT, false},
    {"It rose 24% from 236 to 311.", STRENGTH_STATED, SLIP_NONE, false},
    {"It rose 24% from 236 to 3,110.", STRENGTH_STATED, SLIP_NONE, true},
    {"It rose 240% from 236 to 3,110.", STRENGTH_STATED, SLIP_NONE, false},
    {"It fell 22% from 513 to 114.", STRENGTH_STATED, SLIP_DIGIT, true}, /* by 114, that is */
    {"It fell 32% from 513 to 114.", STRENGTH_STATED, SLIP_DIGIT, false},
    {"50% of 184 is 995.", STRENGTH_STATED, SLIP_NONE, true},
    {"50% of 184 is 95.", STRENGTH_STATED, SLIP_NONE, false},
    {"It was 236, beats 311.", STRENGTH_STATED, SLIP_NONE, false},
    {"It was 236, beats 3,110.", STRENGTH_STATED, SLIP_NONE, true},
    /* A sought one wants a common slip. */
    {"100 less 91 is 15.", STRENGTH_JOINED, SLIP_NONE, true},
    {"100 less 91 is 15.", STRENGTH_JOINED, SLIP_DIGIT, false},
    {"100 less 91 is nine.", STRENGTH_JOINED, SLIP_DIGIT, true},
    {"It rose 3 percentage points from 24% to 28%.", STRENGTH_JOINED, SLIP_NONE, true},
    {"612 and 411 make 1,013.", STRENGTH_JOINED, SLIP_NONE, true},
    {"612 and 411 make 1,013.", STRENGTH_JOINED, SLIP_DIGIT, false},
    {"It is three times as many: 600 for 150.", STRENGTH_JOINED, SLIP_NONE, true},
    {"It is three times as many: 600 for 150.", STRENGTH_STATED, SLIP_NONE, false},
    {"It rose 24% from 236 to 311.", STRENGTH_JOINED, SLIP_NONE, false},
    /* With a digit more, one of a single digit becomes what is asked for. */
    {"It rose 9% from 236 to 311.", STRENGTH_JOINED, SLIP_LOST, true},
    {"It rose 9% from 236 to 311.", STRENGTH_STATED, SLIP_LOST, false},
    {"It rose 9% from 236 to 311.", STRENGTH_JOINED, SLIP_DIGIT, false},
    {"It rose 24% from 236 to 311.", STRENGTH_JOINED, SLIP_LOST, false},
    {"5% of 184 is 95.", STRENGTH_JOINED, SLIP_LOST, true},
    {"42% of 184 is 95.", STRENGTH_JOINED, SLIP_LOST, true},
    {"42% of 184 is 95.", STRENGTH_STATED, SLIP_LOST, false},
    /* What fell the other way round. */
    {"It fell 10% from 342 to 380.", STRENGTH_JOINED, SLIP_DIGIT, true},
    {"It fell 10% from 342 to 380.", STRENGTH_STATED, SLIP_DIGIT, false},
    {"It fell 15% from 342 to 380.", STRENGTH_JOINED, SLIP_DIGIT, false},
    /* A share that is how far the two are apart. */
    {"50% of 184 is 95.", STRENGTH_JOINED, SLIP_NONE, false},
    {"15% of 184 is 212.", STRENGTH_JOINED, SLIP_DIGIT, true},
    {"15% of 184 is 212.", STRENGTH_STATED, SLIP_DIGIT, false},
    /* A share of what is left. */
    {"25% of 112 is 84.", STRENGTH_JOINED, SLIP_DIGIT, true},
    {"25% of 112 is 82.", STRENGTH_JOINED, SLIP_DIGIT, false},
    {"Over 25% of 112 is 84.", STRENGTH_JOINED, SLIP_DIGIT, false},
    /* A span of other dates. */
    {"From 1989 a spell of 53 years led to 2024.", STRENGTH_JOINED, SLIP_DIGIT, false},
    {"From 1989 a spell of 53 years led to 1992.", STRENGTH_JOINED, SLIP_DIGIT, true},
    {"From 1989 a spell of 5 years led to 2024.", STRENGTH_JOINED, SLIP_DIGIT, true},
    /* Few in words are divided by nobody. */
    {"50% of seven is four.", STRENGTH_JOINED, SLIP_DIGIT, true},
    /* What is told again is about as great. */
    {"Ann Lee won 6,124. Ann Lee won 7,412.", STRENGTH_JOINED, SLIP_DIGIT, false},
    {"Ann Lee won 6,124. Ann Lee won 71,412.", STRENGTH_JOINED, SLIP_DIGIT, true},
    /* Only another scale explains what is out of scale. */
    {"It made 25.269 vans.", STRENGTH_STATED, SLIP_NONE, true},
    {"It made 25.269 vans.", STRENGTH_STATED, SLIP_DIGIT, false},
    /* Shares of several answers. */
    {"Yes had 62% against 45% of all.", STRENGTH_JOINED, SLIP_NONE, false},
    {"Yes had 62% against 55% of all.", STRENGTH_JOINED, SLIP_NONE, true},
    {"Yes had 62% against 55% of all.", STRENGTH_JOINED, SLIP_DIGIT, false},
};

/* The first of several figures, else the first. */
static Relation *first_of_several(Tied *tied) {
    size_t i = 0;
    while (i < tied->relations.count && relation_operands(&tied->relations.items[i])->count < 2) {
        i++;
    }
    assert_true(tied->relations.count > 0);
    return &tied->relations.items[i < tied->relations.count ? i : 0];
}

static void what_speaks_for_a_broken_relation(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Tied *tied = tied_from(cases[i].text);
        Relation *relation = first_of_several(tied);
        relation->strength = cases[i].strength;
        Repairs repairs = {0};
        if (cases[i].repair != SLIP_NONE) {
            *list_push(tied_arena(), &repairs) = (Repair){
                .figure = relation_operands(relation)->items[0].figure, .kind = cases[i].repair};
        }
        if (relation_is_doubtful(&tied->figures, relation, &repairs) != cases[i].doubtful) {
            fail_msg("%s %s", cases[i].text, tied_relations(tied));
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_speaks_for_a_broken_relation),
    };
    return cmocka_run_group_tests_name("doubt", tests, NULL, tied_end);
}
