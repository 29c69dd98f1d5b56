#include "diagnosis/citation.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void each_figure_knows_its_relations(void **state) {
    (void)state;
    Tied *tied = tied_from("11 and 12 make 23. 50% of 44 is 22. 9 less 2 is 7.");
    Citations citations = citations_make(tied_arena(), &tied->figures, &tied->relations);
    assert_int_equal(tied->relations.count, 3);
    for (size_t i = 0; i < tied->figures.count; i++) {
        assert_int_equal(citations.of_figure[i].count, 1);
        size_t relation = citations.of_figure[i].items[0];
        assert_int_equal(relation, i / 3);
        assert_true(relation_cites(&tied->relations.items[relation], i));
        assert_false(relation_cites(&tied->relations.items[(relation + 1) % 3], i));
    }
}

static void relations_share_figures(void **state) {
    (void)state;
    Tied *tied = tied_from("With votes cast 50, Ann Lee won 30 (60%) and Bob Ray won 20 (40%).");
    assert_string_equal(tied_relations(tied),
                        "sum 50 30 20: holds / restatement 30: unchecked / share 60% 30 50: holds"
                        " / restatement 20: unchecked / share 40% 20 50: holds"
                        " / complement 40% 60%: holds");
    const Relation *relations = tied->relations.items;
    assert_int_equal(relations_share(&relations[0], &relations[2]), 2);
    assert_int_equal(relations_share(&relations[2], &relations[4]), 1);
    assert_int_equal(relations_share(&relations[1], &relations[4]), 0);
    Citations citations = citations_make(tied_arena(), &tied->figures, &tied->relations);
    assert_int_equal(citations.of_figure[0].count, 3);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_figure_knows_its_relations),
        cmocka_unit_test(relations_share_figures),
    };
    return cmocka_run_group_tests_name("citation", tests, NULL, tied_end);
}
