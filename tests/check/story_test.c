#include "check/story.h"

#include "check/checking.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* "0 2 / 1 3": the stories among articles. */
static void assert_stories(const char *const *texts, size_t count, const char *expected) {
    report_of(texts, count);
    const Page *pages[10];
    for (size_t i = 0; i < count; i++) {
        pages[i] = &report_checked(i)->page;
    }
    Arena arena = {0};
    Stories stories = {0};
    Buffer told = {0};
    stories_find(&arena, pages, count, &stories);
    for (size_t i = 0; i < stories.count; i++) {
        for (size_t k = 0; k < stories.items[i].count; k++) {
            buffer_add_string(&told, k ? " " : i ? " / " : "");
            buffer_add_count(&told, stories.items[i].items[k]);
        }
    }
    assert_true(slice_equal(buffer_slice(&told), slice_of(expected)));
    buffer_free(&told);
    arena_free(&arena);
}

static void an_exact_large_figure_makes_a_story(void **state) {
    (void)state;
    static const char *const texts[] = {
        "Ann Lee won 313,209.",           "Of 50,117 people Cem Oz won 12.",
        "So 313,209 did. Lee Poe won 5.", "Dan Poe won 5 of 50,117",
        "So 313,209 are shown.",
    };
    /* the last has no claim with a measure, so no page */
    assert_stories(texts, 5, "0 2 / 1 3");
}

static void small_round_and_hedged_figures_make_none(void **state) {
    (void)state;
    static const char *const texts[] = {
        "Ann Lee won 9,999. It was 313,000. It was about 313,209. It was 1.2m.",
        "Bob Ray won 9,999. It was 313,000. It was about 313,209. It was 1.2m.",
    };
    assert_stories(texts, 2, "");
}

static void three_names_make_a_story_two_do_not(void **state) {
    (void)state;
    static const char *const texts[] = {
        "Ann Lee won 5. Bob Ray and Cem Oz went.",
        "Ann Lee won 6. Bob Ray and Cem Oz came.",
        "Ann Lee won 7. Bob Ray came.",
    };
    assert_stories(texts, 3, "0 1");
}

static void figures_in_chains_make_one_story(void **state) {
    (void)state;
    static const char *const texts[] = {
        "Ann Lee won 313,209.",
        "Ann Lee won 313,209 to 193,229.",
        "Bob Ray won 193,229.",
    };
    assert_stories(texts, 3, "0 1 2");
}

static void pages_that_are_missing_tell_none(void **state) {
    (void)state;
    const Page *const pages[] = {NULL, NULL};
    Arena arena = {0};
    Stories stories = {0};
    stories_find(&arena, pages, 2, &stories);
    stories_find(&arena, pages, 0, &stories);
    assert_int_equal(stories.count, 0);
    arena_free(&arena);
}

/* What stands in more than twenty articles ties none of them. */
static void common_signs_make_none(void **state) {
    (void)state;
    enum { FEW = 20, MANY = 21 };
    uint64_t hashes[] = {1, 2, 3};
    Page page = {0};
    page.names.items = hashes;
    page.names.count = 3;
    page.exact.items = hashes;
    page.exact.count = 1;
    const Page *pages[MANY];
    Arena arena = {0};
    Stories few = {0}, many = {0};
    for (size_t i = 0; i < MANY; i++) {
        pages[i] = &page;
    }
    stories_find(&arena, pages, FEW, &few);
    assert_int_equal(few.count, 1);
    assert_int_equal(few.items[0].count, FEW);
    stories_find(&arena, pages, MANY, &many);
    assert_int_equal(many.count, 0);
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_exact_large_figure_makes_a_story),
        cmocka_unit_test(small_round_and_hedged_figures_make_none),
        cmocka_unit_test(three_names_make_a_story_two_do_not),
        cmocka_unit_test(figures_in_chains_make_one_story),
        cmocka_unit_test(pages_that_are_missing_tell_none),
        cmocka_unit_test(common_signs_make_none),
    };
    return cmocka_run_group_tests_name("story", tests, NULL, checking_end);
}
