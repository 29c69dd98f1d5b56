#include "rule_text.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* Not as what is built in, of which it is taken for granted. */
static void the_packs_load_without_a_mistake(void **state) {
    (void)state;
    Arena arena = {0};
    RuleProblems problems = {0};
    size_t count;
    const RuleFile *packs = ruleset_packs(&count);
    RuleFile *files = arena_take(&arena, count * sizeof *files);
    for (size_t i = 0; i < count; i++) {
        files[i] = packs[i];
        files[i].built_in = false;
    }
    RuleSet *rules = ruleset_make(files, count, &arena, &problems);
    for (size_t i = 0; i < problems.count; i++) {
        print_error("%.*s:%s\n", (int)problems.items[i].file.length, problems.items[i].file.bytes,
                    problem_text(&arena, &problems.items[i]));
    }
    assert_int_equal(problems.count, 0);
    assert_true(ruleset_rule_count(rules) > 0);
    arena_free(&arena);
}

static void the_core_comes_first_and_the_others_in_order(void **state) {
    (void)state;
    size_t count;
    const RuleFile *packs = ruleset_packs(&count);
    assert_true(slice_equal(packs[0].name, SLICE("core.rules")));
    for (size_t i = 2; i < count; i++) {
        assert_true(slice_compare(packs[i - 1].name, packs[i].name) < 0);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_packs_load_without_a_mistake),
        cmocka_unit_test(the_core_comes_first_and_the_others_in_order),
    };
    return cmocka_run_group_tests_name("packs", tests, NULL, NULL);
}
