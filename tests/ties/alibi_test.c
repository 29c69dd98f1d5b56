#include "ties/alibi.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { MOST = 4 };

/* A relation that does not hold, of figures by their indexes, the result first. */
static const struct {
    const char *text;
    RelationKind kind;
    size_t count, figures[MOST];
    bool excused;
} cases[] = {
    /* another whole, in the share's own sentence or told finely enough */
    {"Girls sat 16,002 and boys 15,458. Of them 4,406, or 28.5%, passed.",
     RELATION_SHARE,
     3,
     {3, 2, 0},
     true},
    {"Girls sat 16,002 and boys 15,459. Of them 4,406, or 28.9%, passed.",
     RELATION_SHARE,
     3,
     {3, 2, 0},
     false},
    {"There are 12,150 lots, 4,890 in May. Now it is a third of that at 4,106.",
     RELATION_SHARE,
     3,
     {2, 1, 0},
     true},
    {"There are 12,150 lots, 4,106 today. In May it had 4,890, a third of that.",
     RELATION_SHARE,
     3,
     {3, 2, 0},
     false},
    /* what is a digit away may be what was meant */
    {"Of the 4,000 or the 4,100 here 2,050, or 50.0%, passed.",
     RELATION_SHARE,
     3,
     {3, 2, 0},
     false},
    /* another pair, scores too */
    {"He leads 44-37, a seven-point gap that was 12 points last month and 23 a year ago.",
     RELATION_POINTS,
     3,
     {2, 3, 4},
     true},
    {"He leads 44-38, a seven-point gap that was 12 points last month and 23 a year ago.",
     RELATION_POINTS,
     3,
     {2, 3, 4},
     false},
    /* another pair behind, too */
    {"It had 95 eels and 41, so 27 died; there had been 30 and 57.",
     RELATION_DIFFERENCE,
     3,
     {2, 0, 1},
     true},
    /* another total */
    {"It has 15,194 beds. It comprises, without 4,800 cots, 10,541 beds and 4,653 bunks.",
     RELATION_SUM,
     3,
     {1, 2, 3},
     true},
    {"It has 15,195 beds. It comprises, without 4,800 cots, 10,541 beds and 4,653 bunks.",
     RELATION_SUM,
     3,
     {1, 2, 3},
     false},
    {"It has 15,194 beds. It comprises 15,104, with 10,541 beds and 4,653 bunks.",
     RELATION_SUM,
     3,
     {1, 2, 3},
     false},
    /* but not the same told roughly */
    {"It has 15,000 beds. So 15,194 are here, without 4,800 cots, 10,341 beds and 4,653 bunks.",
     RELATION_SUM,
     3,
     {1, 3, 4},
     false},
    /* other parts, right behind the total */
    {"It had 412, 601 and 18. Of the 1,094 here, 131 went, 822 came and 141 stayed.",
     RELATION_SUM,
     4,
     {3, 0, 1, 2},
     true},
    {"It had 412, 601 and 18. Of the 1,094 here, 131 went, 822 came and 142 stayed.",
     RELATION_SUM,
     4,
     {3, 0, 1, 2},
     false},
    /* one part is what the others make */
    {"A plan of 14.6 billion. It owes 2.3 billion. Of this 1.61 billion is due, 690 million is "
     "not.",
     RELATION_SUM,
     4,
     {0, 1, 2, 3},
     true},
    {"A plan of 14.6 billion. It owes 2.3 billion. Of this 1.61 billion is due, 790 million is "
     "not.",
     RELATION_SUM,
     4,
     {0, 1, 2, 3},
     false},
    {"A plan of 14.6 billion. It has 2.3 billion. A further 1.61 billion is due, then 690 million.",
     RELATION_SUM,
     4,
     {0, 1, 2, 3},
     false},
};

static Relation relation_of(size_t index) {
    Relation relation = {
        .kind = cases[index].kind, .strength = STRENGTH_JOINED, .status = RELATION_BROKEN};
    Reading *reading = list_push(tied_arena(), &relation.readings);
    *reading = (Reading){.operands = {0}};
    for (size_t i = 0; i < cases[index].count; i++) {
        int role = cases[index].kind == RELATION_SUM ? i > 0 : (int)i;
        *list_push(tied_arena(), &reading->operands) = (Operand){cases[index].figures[i], role};
    }
    return relation;
}

/* `drawn`: words draw the result from what stands before it. */
static RelationStatus status_of(size_t index, RelationStatus status, Strength strength,
                                bool drawn) {
    const Tied *tied = tied_from(cases[index].text);
    Relations relations = {0};
    Relation *relation = list_push(tied_arena(), &relations);
    *relation = relation_of(index);
    relation->status = status;
    relation->strength = strength;
    relation->readings.items[0].worded = drawn;
    relations_excuse(tied_arena(), &tied->claims, &relations);
    assert_int_equal(relations.items[0].readings.count, 1);
    return relations.items[0].status;
}

static void what_fits_other_figures_is_excused(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        RelationStatus expected = cases[i].excused ? RELATION_UNCHECKED : RELATION_BROKEN;
        if (status_of(i, RELATION_BROKEN, STRENGTH_JOINED, false) != expected) {
            fail_msg("%s", cases[i].text);
        }
    }
}

static void what_holds_needs_no_alibi(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_int_equal(status_of(i, RELATION_HOLDS, STRENGTH_JOINED, false), RELATION_HOLDS);
    }
}

/* But what stands before it may have been meant. */
static void what_is_drawn_has_none_behind_it(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        if (cases[i].kind == RELATION_DIFFERENCE ||
            (cases[i].kind == RELATION_POINTS && cases[i].excused)) {
            bool behind = cases[i].kind == RELATION_DIFFERENCE;
            assert_int_equal(status_of(i, RELATION_BROKEN, STRENGTH_JOINED, true),
                             behind ? RELATION_BROKEN : RELATION_UNCHECKED);
        }
    }
}

/* A wording that names the two levels of a distance is not mistaken. */
static void stated_distances_have_none(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        if (cases[i].kind == RELATION_POINTS) {
            assert_int_equal(status_of(i, RELATION_BROKEN, STRENGTH_STATED, false),
                             RELATION_BROKEN);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_fits_other_figures_is_excused),
        cmocka_unit_test(what_holds_needs_no_alibi),
        cmocka_unit_test(what_is_drawn_has_none_behind_it),
        cmocka_unit_test(stated_distances_have_none),
    };
    return cmocka_run_group_tests_name("alibi", tests, NULL, tied_end);
}
