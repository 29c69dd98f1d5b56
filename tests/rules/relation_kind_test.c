#include "rules/relation_kind.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void each_relation_is_found_by_its_name(void **state) {
    (void)state;
    for (size_t i = 0; i < RELATION_KINDS; i++) {
        RelationKind kind;
        const RelationVocabulary *vocabulary = relation_vocabulary((RelationKind)i);
        assert_true(relation_kind_named(slice_of(vocabulary->name), &kind));
        assert_int_equal(kind, i);
        assert_non_null(vocabulary->about);
        assert_non_null(vocabulary->roles[0]);
    }
    RelationKind kind;
    assert_false(relation_kind_named(SLICE("summ"), &kind));
    assert_false(relation_kind_named(SLICE(""), &kind));
}

static void the_result_is_the_first_role(void **state) {
    (void)state;
    assert_int_equal(relation_role_named(RELATION_SUM, SLICE("total")), 0);
    assert_int_equal(relation_role_named(RELATION_SUM, SLICE("parts")), 1);
    assert_int_equal(relation_role_named(RELATION_SHARE, SLICE("whole")), 2);
    assert_int_equal(relation_role_named(RELATION_SUM, SLICE("whole")), -1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_relation_is_found_by_its_name),
        cmocka_unit_test(the_result_is_the_first_role),
    };
    return cmocka_run_group_tests_name("relation_kind", tests, NULL, NULL);
}
