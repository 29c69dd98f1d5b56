#include "ties/stated_fit.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The figures in the order of the roles: the share, the part and, if there is a third, the whole.
 */
static const struct {
    const char *text;
    RelationKind kind;
    bool misread;
} cases[] = {
    {"50% or 60 of 120", RELATION_SHARE, false},
    {"50% or 60 than 120", RELATION_SHARE, true}, /* compared with another time */
    {"50% from 40 to 60", RELATION_CHANGE, false},
    {"50% from 40, than 60", RELATION_CHANGE, true}, /* what another is compared with */
    {"50% from 40, or an average of 60", RELATION_CHANGE, true},
    {"50% from an average of 40 to 60", RELATION_CHANGE, false},
    {"14% from 112 to a 240-megawatt farm", RELATION_CHANGE, true}, /* a trait of something else */
    {"14% from 112 to 240 megawatts", RELATION_CHANGE, false},
    {"From 5, beating 6", RELATION_ORDER, true},
    {"With 5, beating 6", RELATION_ORDER, false},
    {"Than the 5, beating 6", RELATION_ORDER, true},
    {"Double, from 5, the 3", RELATION_RATIO, true},
    {"Double, at 5, the 3", RELATION_RATIO, false},
    {"Twice: to 5 from 3", RELATION_RATIO, true}, /* how often */
    {"Doubled: to 5 from 3", RELATION_RATIO, false},
    {"14 is 13, six of them wide", RELATION_SUM, true}, /* a part of a part */
    {"14 is 13 and six more", RELATION_SUM, false},
    {"50% or 771 of 10", RELATION_SHARE, true},
    {"50% or 71 of 10", RELATION_SHARE, false}, /* a slip of a digit */
    {"More than half, or 71 of 60", RELATION_SHARE, true},
    {"More than half, or 71 of 80", RELATION_SHARE, false},
    {"50% is up 60", RELATION_SHARE, true},
    {"50% is for 60", RELATION_SHARE, false},
};

static void what_a_wording_cannot_have_meant(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        Operand items[] = {{0, 0}, {1, 1}, {2, 2}};
        Operands operands = {.items = items, .count = tied->figures.count};
        if (stated_can_be_meant(&tied->claims, cases[i].kind, &operands) == cases[i].misread) {
            fail_msg("%s", cases[i].text);
        }
    }
}

/* The first figure is the bound. */
static void a_bound_is_open_to_where_the_words_go(void **state) {
    static const struct {
        const char *text;
        Direction direction;
        bool open;
    } bounds[] = {
        {"It rose above 300, to 412", DIRECTION_UP, true},
        {"It rose over 300, to 412", DIRECTION_UP, true},
        {"It rose above 300, to 412", DIRECTION_DOWN, false},
        {"It fell below 300, to 212", DIRECTION_DOWN, true},
        {"It fell under 300, to 212", DIRECTION_DOWN, true},
        {"It fell less than 300, to 2,120", DIRECTION_DOWN, false}, /* by so much */
        {"It rose more than 300, to 412", DIRECTION_UP, false},
        {"It rose 300, to 412", DIRECTION_UP, false},
        {"It rose 300, to 412", DIRECTION_NONE, true},
    };
    (void)state;
    for (size_t i = 0; i < sizeof bounds / sizeof *bounds; i++) {
        const Tied *tied = tied_from(bounds[i].text);
        Operand items[] = {{0, 0}, {1, 1}};
        Operands operands = {.items = items, .count = 2};
        Relation relation = {.kind = RELATION_BOUND, .direction = bounds[i].direction};
        if (stated_bound_is_open(&tied->claims, &relation, &operands) != bounds[i].open) {
            fail_msg("%s", bounds[i].text);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_a_wording_cannot_have_meant),
        cmocka_unit_test(a_bound_is_open_to_where_the_words_go),
    };
    return cmocka_run_group_tests_name("stated fit", tests, NULL, tied_end);
}
