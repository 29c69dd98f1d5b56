#include "ties/told_otherwise.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { MOST = 3 };

/* A relation of figures by their indexes, the result first. */
typedef struct Row {
    RelationKind kind;
    Strength strength;
    size_t count, figures[MOST];
} Row;

static const struct {
    const char *text;
    Row broken, holding;
    const char *why;
} cases[] = {
    /* all three of a sum make another one */
    {"Paid 186,000, sold for 214,000, kept 28,000.",
     {RELATION_SUM, STRENGTH_JOINED, 3, {0, 1, 2}},
     {RELATION_DIFFERENCE, STRENGTH_STATED, 3, {2, 1, 0}},
     "its figures add up in another way"},
    /* the total is what others make */
    {"She had 7,612 to 7,194, a gap of 418, cut to 415.",
     {RELATION_SUM, STRENGTH_JOINED, 3, {0, 1, 3}},
     {RELATION_SUM, STRENGTH_JOINED, 3, {0, 1, 2}},
     "its total is told to be what others make"},
    {"She had 7,612 to 7,194, a gap of 418, cut to 415.",
     {RELATION_SUM, STRENGTH_STATED, 3, {0, 1, 3}},
     {RELATION_SUM, STRENGTH_JOINED, 3, {0, 1, 2}},
     NULL},
    /* one sentence tells a distance once */
    {"It has 47,250, some 1,350 fewer than in April and 3,150 below 50,400.",
     {RELATION_DIFFERENCE, STRENGTH_JOINED, 3, {1, 3, 0}},
     {RELATION_SUM, STRENGTH_JOINED, 3, {3, 0, 2}},
     "its figures are another distance apart"},
    {"It has 47,250, so 3,150 below 50,400. So 1,350 went.",
     {RELATION_DIFFERENCE, STRENGTH_JOINED, 3, {3, 2, 0}},
     {RELATION_DIFFERENCE, STRENGTH_STATED, 3, {1, 2, 0}},
     NULL},
    /* a share of another whole, and of another part of one whole */
    {"A valid poll of 41,270. Of the 69,500 it was 41,700, or 60%.",
     {RELATION_SHARE, STRENGTH_JOINED, 3, {3, 2, 0}},
     {RELATION_SHARE, STRENGTH_STATED, 3, {3, 2, 1}},
     "its share is told to be one of another whole"},
    {"A valid poll of 41,270. Of the 69,500 it was 41,700, or 60%.",
     {RELATION_SHARE, STRENGTH_JOINED, 3, {3, 0, 1}},
     {RELATION_SHARE, STRENGTH_JOINED, 3, {3, 2, 1}},
     "its share is told to be one of another whole"},
    /* another level of the sentence */
    {"It has 67 in a house of 120, six more than the 61 it needs.",
     {RELATION_DIFFERENCE, STRENGTH_STATED, 3, {2, 1, 3}},
     {RELATION_DIFFERENCE, STRENGTH_JOINED, 3, {2, 0, 3}},
     "its result fits another level"},
    {"It has 67. In a house of 120 it has six more than the 61 it needs.",
     {RELATION_DIFFERENCE, STRENGTH_STATED, 3, {2, 1, 3}},
     {RELATION_DIFFERENCE, STRENGTH_JOINED, 3, {2, 0, 3}},
     NULL},
    /* a percentage of the distance */
    {"It is £24.50, so £2.50 or 11.4% better than last year's £22.00.",
     {RELATION_CHANGE, STRENGTH_STATED, 3, {2, 3, 1}},
     {RELATION_DIFFERENCE, STRENGTH_STATED, 3, {1, 0, 3}},
     "its figures make a distance that it is told of"},
    {"It is £24.50, so £2.50 or 14.4% better than last year's £22.00.",
     {RELATION_CHANGE, STRENGTH_STATED, 3, {2, 3, 1}},
     {RELATION_DIFFERENCE, STRENGTH_STATED, 3, {1, 0, 3}},
     NULL},
    /* the old level of another new one */
    {"It was up from 89.9% to 91.4%, and there by 3.2 points to 86.5%.",
     {RELATION_POINTS, STRENGTH_JOINED, 3, {2, 0, 3}},
     {RELATION_ORDER, STRENGTH_STATED, 2, {1, 0}},
     "its old level is told to be that of another"},
    /* two levels of one change are two things */
    {"Sold 1,020, or 15% short of the 1,200 of May.",
     {RELATION_RESTATEMENT, STRENGTH_JOINED, 2, {0, 2}},
     {RELATION_CHANGE, STRENGTH_STATED, 3, {1, 2, 0}},
     "its figures go into one relation"},
    {"Sold 1,020, or 15% short of the 1,200 of May. It sold 1,200 in June.",
     {RELATION_RESTATEMENT, STRENGTH_JOINED, 2, {3, 0}},
     {RELATION_CHANGE, STRENGTH_STATED, 3, {1, 2, 0}},
     NULL},
};

static Relation relation_of(const Row *row, RelationStatus status) {
    Relation relation = {.kind = row->kind, .strength = row->strength, .status = status};
    Reading *reading = list_push(tied_arena(), &relation.readings);
    *reading = (Reading){.operands = {0}};
    for (size_t i = 0; i < row->count; i++) {
        *list_push(tied_arena(), &reading->operands) = (Operand){row->figures[i], (int)i};
    }
    return relation;
}

static const char *why_of(const Figures *figures, const Row *broken, const Row *other,
                          RelationStatus status) {
    Relations relations = {0};
    *list_push(tied_arena(), &relations) = relation_of(other, status);
    *list_push(tied_arena(), &relations) = relation_of(broken, RELATION_BROKEN);
    return told_otherwise(figures, &relations, 1);
}

static void what_holds_tells_what_is_broken(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        const char *why =
            why_of(&tied->figures, &cases[i].broken, &cases[i].holding, RELATION_HOLDS);
        if (!why != !cases[i].why || (why && strcmp(why, cases[i].why) != 0)) {
            fail_msg("%s %s", cases[i].text, why ? why : "nothing");
        }
        assert_null(why_of(&tied->figures, &cases[i].broken, &cases[i].holding, RELATION_BROKEN));
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_holds_tells_what_is_broken),
    };
    return cmocka_run_group_tests_name("told_otherwise", tests, NULL, tied_end);
}
