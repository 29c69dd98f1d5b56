/* Digits that were cut off instead of rounded. */
#include "diagnosis/cutting.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* Does the last relation of the text hold once its result is taken to be cut? */
static const struct {
    const char *text;
    bool holds;
} cases[] = {
    {"It rose 31% from 236 to 311.", true},  /* 31.78 */
    {"It rose 30% from 236 to 311.", false}, /* too far */
    {"It rose 33% from 236 to 311.", false}, /* nothing is cut off upwards */
    {"It rose 31.7% from 236 to 311.", true},
    {"So 61% of 506,438 is 313,209.", true}, /* 61.85 */
    {"So 60% of 506,438 is 313,209.", false},
    {"About 60% of 506,438 is 343,209.", false}, /* a hedge tells how far it may be off */
    {"12 and 13 make 24.", false},               /* a sum has no digits to cut */
};

static void cut_digits_hold(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        bool holds =
            tied->relations.count > 0 &&
            relation_holds_cut(&tied->figures, &tied->relations.items[tied->relations.count - 1]);
        if (holds != cases[i].holds) {
            fail_msg("%s: %s", cases[i].text, tied_relations(tied));
        }
    }
}

/* The first figure of a text, and the second, told for one thing. */
static const struct {
    const char *text;
    bool holds;
} tellings[] = {
    {"It has 94%. It has 94.7%.", true},          {"It has 94.7%. It has 94%.", true},
    {"It has 93%. It has 94.7%.", false},         {"It has 95%. It has 94.3%.", false},
    {"It has 94.7%. It has 94.9%.", false},       {"It has £24m. It has £24.6m.", true},
    {"It has £24m. It has £25.6m.", false},       {"It has £238,000. It has £238,640.", true},
    {"It has £238,000. It has £239,640.", false}, {"It has £1,180. It has £1,184.", false},
};

static void cut_digits_tell_one_thing(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof tellings / sizeof *tellings; i++) {
        const Tied *tied = tied_from(tellings[i].text);
        Operand items[] = {{0, 0}, {1, 1}};
        Reading reading = {.operands = {.items = items, .count = 2}};
        Relation relation = {.kind = RELATION_RESTATEMENT,
                             .readings = {.items = &reading, .count = 1}};
        if (relation_holds_cut(&tied->figures, &relation) != tellings[i].holds) {
            fail_msg("%s", tellings[i].text);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cut_digits_hold),
        cmocka_unit_test(cut_digits_tell_one_thing),
    };
    return cmocka_run_group_tests_name("cutting", tests, NULL, tied_end);
}
