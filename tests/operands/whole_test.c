#include "operands/whole.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The article's second-last figure is the part, its last the share; "" if no whole is found. */
static const struct {
    const char *text, *whole;
} cases[] = {
    /* What "of" marks, before the part or behind it. */
    {"Of 31 people polled, 22 had seen it (71%).", "31"},
    {"Of the town's 31 there were 22 (71%).", "31"},
    {"There were 40 in one. Of 31 in all, 22 had it (71%).", "31"},
    /* The only one before it in its sentence, of the same things. */
    {"It has 2,480 jobs, and 162 were free (6.5%).", "2,480"},
    {"It has 2,480 jobs, and 162 boats (6.5%).", ""},
    {"It has 2,480 jobs, or 2,490, and 162 were free (6.5%).", ""},
    /* Elsewhere something must speak for it: the noun, or that it is taken up. */
    {"It had 2,480 calls. Some 162 calls came late (6.5%).", "2,480"},
    {"It had 2,480 calls. It lost 162 (6.5%).", ""},
    {"It had 2,480 calls. Of those, 2,620 came late (65%).", "2,480"},
    {"It had 2,480 calls. The other 2,620 came late (65%).", ""},
    {"It had 2,480 calls. Of those, 162 came late (6.5%).", "2,480"},
    {"It had 2,480 calls. Of the callers, 162 were late (6.5%).", "2,480"},
    {"It had 2,480 calls. Another 162 came late (6.5%).", "2,480"},
    {"It had 2,480 calls. Then 162 of them came late (6.5%).", "2,480"},
    /* Or what the share is said to be of, however far away. */
    {"It had 2,480 calls. It lost 162 (6.5%) of the total.", "2,480"},
    {"The fund has £412m.\n\nIt spent £3m there.\n\nRoads get £136m (33%) of the fund.", "£412m"},
    {"The fund has £412m.\n\nIt spent £3m there.\n\nRoads get £136m (33%) of the cash.", ""},
    /* Behind it, or farther still, all of a name. */
    {"It.\n\nIt.\n\nIt.\n\nThe valid poll was 412.\n\nIt.\n\nIt.\n\nIt.\n\nIt.\n\nShe had 136 "
     "(33%) of the valid poll.",
     "412"},
    {"It.\n\nIt.\n\nIt.\n\nThe poll was 412.\n\nIt.\n\nIt.\n\nIt.\n\nIt.\n\nShe had 136 (33%) of "
     "the valid poll.",
     ""},
    /* What has a name is of all times. */
    {"It can hold 2,480 boats. In May it had 1,162 (46%) of its capacity.", "2,480"},
    {"It can hold 2,480 boats. In May it had 1,162 (46%).", ""},
    {"It can hold 2.4 billion litres. It had 980 million (41%) of its capacity.",
     "2.4 billion litres"},
    {"It can hold 2,400 litres. It had 980 (41%) of its capacity.", ""},
    /* Hectares are of hectares. */
    {"There were 413 hectares. Reds had 268 hectares (65%) of the fruit.", "413 hectares"},
    /* The year is told once, and holds for what stands behind. */
    {"In 2025 it had 2,480 calls. Another 162 came late (6.5%).", "2,480"},
    {"Last year it had 2,480 calls. Another 162 came late (6.5%).", "2,480"},
    /* What is surpassed is told no further. */
    {"In May it had 2,900 calls, 420 more than the 2,480 of a year before. Of those 162 (6.5%) "
     "came "
     "late.",
     ""},
    /* Shares side by side are no wholes of each other. */
    {"It had 521 (53%) and 393 (40%).", ""},
    {"It had 521 lost (53%) and then. Another 393 (40%).", ""},
    /* Of another name, added, or what it became. */
    {"In Ely 4,120 came and in Wem 2,210 (53%).", ""},
    {"It made £900, up £300 (33%).", ""},
    {"It had 900 and fell to 300 (33%).", ""},
    {"It had 900, which came to 300 (33%).", "900"},
};

static const char *text_of(const Tied *tied, size_t figure) {
    const Figure *items = tied->figures.items;
    Slice text = slice_part(tied->article.text, items[figure].start, items[figure].end);
    return arena_copy(tied_arena(), text.bytes, text.length);
}

static const char *whole_in(const char *text) {
    const Tied *tied = tied_from(text);
    const RuleSet *rules = tied_rules();
    size_t share = tied->figures.count - 1, count;
    size_t at = claims_of_figure(&tied->claims, share, &count);
    Operand items[] = {{share, 0}, {share - 1, 1}};
    Operands known = {.items = items, .count = 2};
    Search search = {.arena = tied_arena(), .rules = rules, .claims = &tied->claims};
    for (size_t i = 0; i < ruleset_rule_count(rules) && !search.rule; i++) {
        const Rule *rule = ruleset_rule(rules, i);
        search.rule = rule->relation == RELATION_SHARE ? rule : NULL;
    }
    search.anchor = &tied->claims.list.items[at];
    size_t whole = whole_find(&search, given_role(search.rule, 2), &known);
    return whole == NO_MARK ? "" : text_of(tied, whole);
}

static void the_whole_by_the_words(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *whole = whole_in(cases[i].text);
        if (strcmp(whole, cases[i].whole) != 0) {
            fail_msg("%s: '%s', not '%s'", cases[i].text, whole, cases[i].whole);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_whole_by_the_words),
    };
    return cmocka_run_group_tests_name("whole", tests, NULL, tied_end);
}
