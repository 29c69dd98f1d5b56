#include "operands/pair.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* "30-20! 30-10?": the pairs around the article's last figure, "!" behind those beside which
 * nothing else can be meant, "?" behind those that may agree by accident. */
static const char *pairs_in(const char *text, RelationKind kind, Direction direction, int known) {
    const Tied *tied = tied_from(text);
    size_t last = tied->figures.count - 1, count,
           at = claims_of_figure(&tied->claims, last, &count);
    Gap gap = {.rules = tied_rules(),
               .kind = kind,
               .direction = direction,
               .result = &tied->claims.list.items[at],
               .known = known ? last - 1 : NO_MARK,
               .known_role = known};
    gap.holder = figure_holder(&tied->claims, gap.result);
    Pairs pairs = {0};
    pairs_around(tied_arena(), &tied->claims, &gap, &pairs);
    Buffer out = {0};
    for (size_t i = 0; i < pairs.count; i++) {
        const Pair *pair = &pairs.items[i];
        buffer_add_string(&out, i ? " " : "");
        figure_write_value(&out, &tied->figures.items[pair->first]);
        buffer_add_byte(&out, '-');
        figure_write_value(&out, &tied->figures.items[pair->second]);
        buffer_add_string(&out, pair->tight ? "!" : pair->loose ? "?" : "");
    }
    const char *told = arena_copy(tied_arena(), buffer_slice(&out).bytes, out.length);
    buffer_free(&out);
    return told;
}

enum { OPEN = 0, FIRST = 1, SECOND = 2 }; /* which of the two the wording names */

static const struct {
    const char *text;
    RelationKind kind;
    Direction direction;
    int known;
    const char *pairs;
} cases[] = {
    /* A lead is that of the first over the second; of the others only those that agree. */
    {"So £30 beat £20, a lead of £10.", RELATION_DIFFERENCE, DIRECTION_NONE, OPEN, "30-20"},
    {"So £20 lost to £30, a lead of £10.", RELATION_DIFFERENCE, DIRECTION_NONE, OPEN, "30-20"},
    {"So £30 beat £20. It was a lead of £10.", RELATION_DIFFERENCE, DIRECTION_NONE, OPEN, "30-20"},
    {"So £30 beat £20 and £15, a lead of £10.", RELATION_DIFFERENCE, DIRECTION_NONE, OPEN, "30-20"},
    {"So £30 beat £22 and £20, a lead of £10.", RELATION_DIFFERENCE, DIRECTION_NONE, OPEN,
     "30-20 30-22"},
    {"So £30 beat £30 and £20, a lead of £10.", RELATION_DIFFERENCE, DIRECTION_NONE, OPEN, "30-20"},
    {"So £30 beat 20%, a lead of £10.", RELATION_DIFFERENCE, DIRECTION_NONE, OPEN, ""},
    {"So £30, up £20, had a lead of £10.", RELATION_DIFFERENCE, DIRECTION_NONE, OPEN, ""},
    /* A bare number has the unit of what stands before it, but for what a bracket gives again. */
    {"So 30 miles beat 20, a lead of 10.", RELATION_DIFFERENCE, DIRECTION_NONE, OPEN, "30-20"},
    {"So 30 miles (48km) beat 20, a lead of 10.", RELATION_DIFFERENCE, DIRECTION_NONE, OPEN,
     "30-20"},
    /* What is rounded by more than the lead agrees with any. */
    {"It had 28,000. So 27,590 came, a lead of 826.", RELATION_DIFFERENCE, DIRECTION_NONE, OPEN,
     ""},
    /* Of two with names and many digits a lead is told far from them too. */
    {"So Ann Lee had 88,317 and Bob Ray 76,453.\nSo 30% went.\nIt was a lead of 11,846.",
     RELATION_DIFFERENCE, DIRECTION_NONE, OPEN, "88317-76453! 76453-88317!"},
    {"So Ann Lee had 317 and Bob Ray 253.\nSo 30% went.\nIt was a lead of 46.", RELATION_DIFFERENCE,
     DIRECTION_NONE, OPEN, "317-253! 253-317!"},
    {"So 88,317 came and 76,453 left.\nSo 30% went.\nIt was a lead of 11,846.", RELATION_DIFFERENCE,
     DIRECTION_NONE, OPEN, "88317-76453! 76453-88317!"},
    /* What a rate is told for is no level. */
    {"So £30 per £100 beat £20, a lead of £10.", RELATION_DIFFERENCE, DIRECTION_NONE, OPEN,
     "30-20"},
    /* One of two that are accused may be on the wrong side of the other. */
    {"So £30 beat £21, a lead of £10.", RELATION_DIFFERENCE, DIRECTION_NONE, OPEN, "30-21! 21-30!"},
    {"So £30 beat about £20 and £15, a lead of £10.", RELATION_DIFFERENCE, DIRECTION_NONE, OPEN,
     "30-15! 15-30!"},
    /* Small counts may be of anything, unless they are set against one another. */
    {"So 30 men came and 21 women. It was a lead of 10.", RELATION_DIFFERENCE, DIRECTION_NONE, OPEN,
     "30-21"},
    {"So 30 to 21. It was a lead of 10.", RELATION_DIFFERENCE, DIRECTION_NONE, OPEN,
     "30-21! 21-30!"},
    /* What agrees near by may do so by accident; far away only what hardly can is a pair. */
    {"So 30 came. Then 20 did. Then 9 did. It was a lead of 10.", RELATION_DIFFERENCE,
     DIRECTION_NONE, OPEN, "30-20?"},
    {"So £30 came.\n\nThen £20 did.\n\nThen 9 did.\n\nIt was a lead of £10.", RELATION_DIFFERENCE,
     DIRECTION_NONE, OPEN, ""},
    {"So £30,412 came.\n\nThen £20,311 did.\n\nIt was a lead of £10,101.", RELATION_DIFFERENCE,
     DIRECTION_NONE, OPEN, "30412-20311"},
    /* What changed is of two times; the older is the less where it rose, and the first of points.
     */
    {"It was £20 last year. It is £30, a rise of £10.", RELATION_DIFFERENCE, DIRECTION_UP, OPEN,
     "30-20"},
    {"Last year it was £20. It is £31, a rise of £10.", RELATION_DIFFERENCE, DIRECTION_UP, OPEN,
     "31-20!"},
    {"Last year it was £31. It is £20, a rise of £10.", RELATION_DIFFERENCE, DIRECTION_UP, OPEN,
     "20-31!"},
    {"It is £31, and £20 there. It rose £10.", RELATION_DIFFERENCE, DIRECTION_UP, OPEN,
     "31-20! 20-31!"},
    {"Last year 20 cows came. Now 31 men do, a rise of 10.", RELATION_DIFFERENCE, DIRECTION_UP,
     OPEN, ""},
    {"So 49% to 46%. It rose by one point.", RELATION_POINTS, DIRECTION_UP, OPEN, ""},
    {"So £31 came by £20. It rose £10.", RELATION_DIFFERENCE, DIRECTION_UP, OPEN, ""},
    {"It was 34% in 2015. It is 20%, a fall of 10 points.", RELATION_POINTS, DIRECTION_DOWN, OPEN,
     "34-20!"},
    {"It is 52%, so 48 are left. It was a lead of 4 points.", RELATION_POINTS, DIRECTION_NONE, OPEN,
     "52-48"},
    /* Where words point at two that do not agree, two farther away that do are an accident. */
    {"So 2.14% and 5.28% did.\n\nLast year it was 20%. It is 31%, a rise of 3.14 points.",
     RELATION_POINTS, DIRECTION_UP, OPEN, "20-31!"},
    /* Where the wording names one of the two, the other is sought, on the side of its role. */
    {"It is £31, and £11 there. Last year it was £20, up £10.", RELATION_DIFFERENCE, DIRECTION_UP,
     OPEN, "31-20"},
    {"So £31 came, not the £20 as £10 says.", RELATION_DIFFERENCE, DIRECTION_UP, SECOND, "31-20!"},
    {"So £9 came, not the £20 as £10 says.", RELATION_DIFFERENCE, DIRECTION_DOWN, FIRST, "20-9!"},
    /* Too many make a table. */
    {"So 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22 and 23 came, a lead of 10.",
     RELATION_DIFFERENCE, DIRECTION_NONE, OPEN, ""},
};

static void pairs_around_a_difference(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_string_equal(
            pairs_in(cases[i].text, cases[i].kind, cases[i].direction, cases[i].known),
            cases[i].pairs);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pairs_around_a_difference),
    };
    return cmocka_run_group_tests_name("pair", tests, NULL, tied_end);
}
