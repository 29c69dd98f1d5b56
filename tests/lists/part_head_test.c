#include "lists/part_head.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* That of the figure at this index, where names leave no marks before it. */
static PartHead head_of(const Tied *tied, size_t figure) {
    const MarkedSentence *marked = &tied->claims.passages.items[0].marked;
    size_t mark = 0;
    while (marked->text.bytes[marked->marks.items[mark].at] == (char)MARK_NAME ||
           marked->marks.items[mark].index != figure) {
        mark++;
    }
    return part_head(marked, mark);
}

/* What the words behind the first two figures of a text make of them. */
static const struct {
    const char *text;
    bool parallel, exclude, contrary, exhaustive;
} pairs[] = {
    {"So 31 by boat and 12 by air.", true, true, false, false},
    {"So 31 of them by boat and 12 by air.", true, true, false, false},
    {"So 31 were in the hall and 12 in the yard.", true, true, false, false},
    {"So 31 from Kent and 12 from Surrey.", true, true, false, false},
    {"So 31 from the hills and 12 from the coast.", true, true, false, false},
    /* Another word, or another kind of thing behind it. */
    {"So 31 by boat and 12 in air.", false, false, false, false},
    {"So 31 from Kent and 12 from towns.", false, false, false, false},
    {"So 31 in the hall and 12 in June.", false, false, false, false},
    {"So 31 boats and 12 carts.", false, false, false, false},
    /* A running count, what lies within the other, what many have. */
    {"So 31 by dawn and 12 by dusk.", true, false, false, false},
    {"So 31 before lunch and 12 before tea.", true, false, false, false},
    {"So 31 with lifts and 12 with stairs.", true, false, false, false},
    {"So 31 who ate and 12 who drank.", true, false, false, false},
    /* Numbers behind the word are no parts' names. */
    {"So 31 to 24 and 12 to 9.", false, false, false, false},
    {"So 31 before tea and 12 after it.", false, true, true, true},
    {"So 31 before tea and 12 after.", false, true, true, true},
    {"So 31 before tea and 12 after lunch.", false, true, true, false},
    {"So 31 at home and 12 away.", false, true, true, true},
    {"So 31 in the gate and 12 outside it.", false, true, true, true},
    {"So 31 inside the gate and 12 under it.", false, false, false, false},
};

static void what_two_make_of_each_other(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        const Tied *tied = tied_from(pairs[i].text);
        PartHead one = head_of(tied, 0), other = head_of(tied, 1);
        if (part_heads_are_parallel(&one, &other) != pairs[i].parallel ||
            part_heads_exclude(&one, &other) != pairs[i].exclude ||
            part_heads_are_contrary(&one, &other) != pairs[i].contrary ||
            part_heads_are_exhaustive(&one, &other) != pairs[i].exhaustive) {
            fail_msg("%s", pairs[i].text);
        }
    }
}

/* What the words behind the first figure say of it alone. */
static const struct {
    const char *text;
    bool several, kind, way, quality, dated;
} heads[] = {
    {"So 31 in the choir.", true, false, false, false, false},
    {"So 31 in Kent.", false, false, false, false, false},
    {"So 31 on Friday.", true, false, false, false, false},
    {"So 31 in May 2019.", true, false, false, false, true},
    {"So 31 by road.", false, false, true, false, false},
    {"So 31 from women.", false, true, true, false, false},
    {"So 31 from Kent.", false, false, true, false, false},
    {"So 31 from the coast.", false, false, true, false, false},
    {"So 31 with lifts.", false, false, false, true, false},
    {"So 31 boats.", false, false, false, false, false},
};

static void what_one_says(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        PartHead head = head_of(tied_from(heads[i].text), 0);
        if (part_head_is_of_several(&head) != heads[i].several ||
            part_head_is_kind(&head) != heads[i].kind || part_head_is_way(&head) != heads[i].way ||
            part_head_is_quality(&head) != heads[i].quality ||
            part_head_is_dated(&head) != heads[i].dated) {
            fail_msg("%s", heads[i].text);
        }
    }
}

static void whether_it_tells_a_part(void **state) {
    (void)state;
    assert_true(head_of(tied_from("So 31 of them in Kent."), 0).referred);
    assert_false(head_of(tied_from("So 31 in Kent."), 0).referred);
    static const struct {
        const char *text;
        bool part;
    } parts[] = {
        {"So 31 of them rusty.", true}, {"So 31 in Kent.", true}, {"So 31 with three.", true},
        {"So 31 to 24.", false},        {"So 31 rusty.", false},
    };
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        PartHead head = head_of(tied_from(parts[i].text), 0);
        assert_int_equal(part_head_tells_part(&head), parts[i].part);
    }
}

static void its_word_elsewhere(void **state) {
    (void)state;
    PartHead head = head_of(tied_from("So 31 in Kent."), 0);
    assert_true(part_head_is_among(&head, SLICE(" jobs in towns, ")));
    assert_false(part_head_is_among(&head, SLICE(" jobs inland, ")));
    assert_false(part_head_is_among(&(PartHead){0}, SLICE(" jobs in towns, ")));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_two_make_of_each_other),
        cmocka_unit_test(what_one_says),
        cmocka_unit_test(whether_it_tells_a_part),
        cmocka_unit_test(its_word_elsewhere),
    };
    return cmocka_run_group_tests_name("part head", tests, NULL, tied_end);
}
