#include "diagnosis/accident.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* Does the text's last relation prove nothing of the operand at `index`? */
static bool is_accident(const char *text, size_t index) {
    const Tied *tied = tied_from(text);
    const Relation *relation = &tied->relations.items[tied->relations.count - 1];
    assert_int_equal(relation->status, RELATION_HOLDS);
    return relation_holds_by_accident(&tied->figures, relation,
                                      relation_operands(relation)->items[index].figure);
}

static const struct {
    const char *text;
    size_t operand;
    bool accident;
} cases[] = {
    /* one in 17 would fit */
    {"There were 58 and 41. It was a lead of 17.", 1, true},
    {"There were 5,812 and 4,112. It was a lead of 1,700.", 1, false},
    /* a great total says little of a small part */
    {"So 412 (14%) came. It had a total of 2,943.", 1, true},
    {"So 412 (14.0%) came. It had a total of 2,943.", 1, false},
    /* words that name them all leave nothing to accident */
    {"58 less 41 is 17.", 1, false},
    {"It rose 17% from £41 to £48.", 1, false},
};

static void few_digits_prove_nothing(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_int_equal(is_accident(cases[i].text, cases[i].operand), cases[i].accident);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(few_digits_prove_nothing),
    };
    return cmocka_run_group_tests_name("accident", tests, NULL, tied_end);
}
