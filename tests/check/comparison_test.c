#include "check/comparison.h"

#include "check/checking.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { MOST = 3 };

static const struct {
    const char *texts[MOST];
    const char *told;
} cases[] = {
    /* one story, two figures for one thing */
    {{"Bob Ray won 193,329, of 506,438.", "Of 506,438 Bob Ray won 193,229."},
     "*error test.votes: 193,229 and 193,329 are given for the same thing"},
    {{"Ann Lee won 6,124. Bob Ray and Cem Oz lost.", "Ann Lee won 6,142, Bob Ray and Cem Oz less."},
     "*error test.votes: 6,142 and 6,124 are given for the same thing"},
    /* the same figure twice */
    {{"Bob Ray won 193,229, of 506,438.", "Of 506,438 Bob Ray won 193,229."}, ""},
    /* articles of different contests */
    {{"Bob Ray won 193,329, of 506,438.", "Of 506,439 Bob Ray won 193,229."}, ""},
    {{"Ann Lee won 6,124. Bob Ray lost.", "Ann Lee won 6,142, Bob Ray less."}, ""},
    /* another scope */
    {{"Bob Ray won 193,329, of 506,438.", "Of 506,438 it was. Last year Bob Ray won 193,229."}, ""},
    /* a third article's sum adds nothing wrong of its own */
    {{"Bob Ray won 193,229, of 506,438.", "Of 506,438 Ann Lee won 313,209.",
      "With votes cast 506,438 it ended."},
     ""},
    /* what no single article tells: parts in two, the total in the third */
    {{"Bob Ray won 193,329, of 506,438.", "Of 506,438 Ann Lee won 313,209.",
      "With votes cast 506,438 it ended. Bob Ray won 193,229."},
     "*error test.votes: 193,229 and 193,329 are given for the same thing"},
};

static void articles_of_one_story_are_compared(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t count = 0;
        while (count < MOST && cases[i].texts[count]) {
            count++;
        }
        assert_string_equal(report_told(report_of(cases[i].texts, count)), cases[i].told);
    }
}

/* What one article leaves open, the other decides: one finding, with the evidence of both. */
static void another_article_decides(void **state) {
    (void)state;
    static const char *const texts[] = {
        "With votes cast 506,438, Ann Lee won 313,209 and Bob Ray won 193,329.",
        "With votes cast 506,438, Ann Lee won 313,209 and Bob Ray won 193,229."};
    const Report *alone = report_on(texts[0]);
    assert_int_equal(alone->findings.count, 1);
    assert_int_equal(alone->findings.items[0].culprit, -1);
    const Report *both = report_of(texts, 2);
    assert_int_equal(both->findings.count, 1);
    const Finding *finding = &both->findings.items[0];
    assert_true(finding->between_articles);
    assert_true(finding->culprit >= 0);
    const FigureView *culprit = &finding->figures.items[finding->culprit];
    assert_true(slice_equal(culprit->file, SLICE("0.txt")));
    assert_true(slice_equal(culprit->text, SLICE("193,329")));
    assert_string_equal(finding->suggestions.items[0].text.bytes, "193,229");
    assert_int_equal(finding->suggestions.items[0].figure, finding->culprit);
    bool cites_other = false;
    for (size_t i = 0; i < finding->figures.count; i++) {
        cites_other = cites_other || slice_equal(finding->figures.items[i].file, SLICE("1.txt"));
    }
    assert_true(cites_other);
}

static void rules_that_are_switched_off_say_nothing(void **state) {
    (void)state;
    (void)report_of(cases[0].texts, 2);
    enum { MANY = 64 };
    const bool enabled[MANY] = {false};
    const Page *pages[] = {&report_checked(0)->page, &report_checked(1)->page};
    Arena arena = {0};
    Findings findings = {0};
    Stories stories = {0};
    stories_find(&arena, pages, 2, &stories);
    assert_int_equal(stories.count, 1);
    Comparison comparison = {&arena, report_rules(), pages, enabled};
    story_compare(&comparison, &stories.items[0], &findings);
    assert_int_equal(findings.count, 0);
    comparison.rule_enabled = NULL;
    story_compare(&comparison, &stories.items[0], &findings);
    assert_int_equal(findings.count, 1);
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(articles_of_one_story_are_compared),
        cmocka_unit_test(another_article_decides),
        cmocka_unit_test(rules_that_are_switched_off_say_nothing),
    };
    return cmocka_run_group_tests_name("comparison", tests, NULL, checking_end);
}
