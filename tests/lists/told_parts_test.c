#include "lists/told_parts.h"

#include "relations/term.h"
#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static bool holds(const Tied *tied, const Operands *operands) {
    return operands_judge(RELATION_SUM, DIRECTION_NONE, &tied->figures, operands) == RELATION_HOLDS;
}

/* "fails 124 132 82 / holds 41 28 13": the sums that words tell in a text, the total first. */
static const char *sums_in(const char *text) {
    const Tied *tied = tied_from(text);
    Rosters sums = {0};
    Buffer out = {0};
    told_parts_read(tied_arena(), tied_rules(), &tied->claims, &sums);
    for (size_t i = 0; i < sums.count; i++) {
        const Reading *reading = &sums.items[i].items[0];
        assert_true(reading->worded && reading->tight);
        buffer_add_string(&out, out.length ? " / " : "");
        buffer_add_string(&out, holds(tied, &reading->operands) ? "holds" : "fails");
        for (size_t k = 0; k < reading->operands.count; k++) {
            const Figure *figure = &tied->figures.items[reading->operands.items[k].figure];
            buffer_add_string(&out, " ");
            buffer_add(&out, slice_part(tied->article.text, figure->start, figure->end));
        }
    }
    const char *told = arena_copy(tied_arena(), buffer_slice(&out).bytes, out.length);
    buffer_free(&out);
    return told;
}

typedef struct SumCase {
    const char *text, *sums;
} SumCase;

static void sums_are(const SumCase *cases, size_t count) {
    for (size_t i = 0; i < count; i++) {
        const char *sums = sums_in(cases[i].text);
        if (strcmp(sums, cases[i].sums) != 0) {
            fail_msg("\"%s\" of %s", sums, cases[i].text);
        }
    }
}

#define SUMS_ARE(cases) sums_are((cases), sizeof(cases) / sizeof *(cases))

static void more_than_the_whole(void **state) {
    static const SumCase cases[] = {
        {"Crews took 124 goats out, 132 by boat and 82 by air.", "fails 124 132 82"},
        {"Crews took 124 goats out: 82 by boat, 132 by air and 19 by cart.", "fails 124 82 132 19"},
        {"Crews took 124 goats, of which 132 went by boat and 82 by air.", "fails 124 132 82"},
        {"She had 27 points, 16 of them before the break and 41 after it.",
         "fails 27 points 16 41"},
        {"Of the 40 towns, 31 said yes and 12 said no.", "fails 40 31 12"},
        {"It drew £4.1m, £2.6m from fees and £2.4m from fines.", "fails £4.1m £2.6m £2.4m"},
        /* Some may be in both, so that only a part that is more than all proves anything. */
        {"It cut 240 jobs, 185 on the floor and 95 in offices.", ""},
        {"It cut 240 jobs, of which 815 on the floor and 55 in offices.", "fails 240 815 55"},
        {"It cut 240 jobs, 815 on the floor and 55 in offices.", ""},
        {"It has 24 barns, 10 of them rusty and 41 with three doors.", "fails 24 10 41"},
        {"It won 40 games, 31 to 24 and 12 to 9.", ""},
        {"It has 240 carts, 185 with lamps and 155 with bells.", ""},
        /* People sing and play. */
        {"It has 240 pupils, 185 in the choir and 95 in the band.", ""},
        {"It arrested 240 pupils, 185 in the choir and 95 in the band.", "fails 240 185 95"},
        {"It has 240 songs, 185 in the choir and 95 in the band.", "fails 240 185 95"},
        /* The first of a list is no total, nor is a number of nothing. */
        {"It had 13 hens from Ely, 9 from Wick and 6 from Bath.", ""},
        {"It had 13 hens in 2019, 9 of them in Ely and 6 in Bath.", "fails 13 9 6"},
        {"It drew 54 plays, 31 from women and 29 from nurses.", ""},
        {"It had 13, 9 from Wick and 6 from Bath.", ""},
        /* Running counts, other years, other ways. */
        {"It sold 124 goats, 132 by noon and 182 by dusk.", ""},
        {"It sold 124 goats, 98 in 2019 and 97 in 2018.", ""},
        {"It sold 124 goats, 98 in 2019 and 57 in 2018.", "fails 124 98 57"},
        /* Levels are told for several. */
        {"It lies 41 miles off, 30 by road and 21 by sea.", ""},
        {"It ran 41 miles, 30 of them by road and 21 by sea.", "fails 41 miles 30 21"},
        {"It costs £124, £132 in Kent and £82 in Ely.", ""},
        {"It rose 27 points, 16 in Kent and 41 in Ely.", ""},
        {"An average town has 124 shops, 132 in Kent and 82 in Ely.", ""},
        {"It sold 124 goats, 132 by boat and 82 by air, less those that fell ill.", ""},
        /* They make another number that is told, or one of them is what the others make. */
        {"It sold 214 goats. Crews took 124 goats, 132 by boat and 82 by air.", ""},
        {"It sold 124 goats, 82 in Kent, 51 in Dover and 31 in Deal.", ""},
        {"Crews took 214 goats out, 132 by boat and 82 by air.", "holds 214 132 82"},
        {"Crews took about 214 goats out, 132 by boat and 82 by air.", ""},
    };
    (void)state;
    SUMS_ARE(cases);
}

static void less_than_the_whole(void **state) {
    static const SumCase cases[] = {
        {"Crews took 284 goats out, 132 by boat and 82 by air.", ""},
        {"Crews took 284 goats out: 132 by boat and 82 by air.", "fails 284 132 82"},
        {"Crews took 284 goats out between them, 132 by boat and 82 by air.", "fails 284 132 82"},
        {"It was 53 months: 36 for fraud and a further 20 for theft.", "fails 53 36 20"},
        {"It was 53 months: 36 for knees and 20 for hips.", ""},
        {"In 53 months, 36 came by boat and 20 by air.", ""},
        {"She had 27 points, 16 of them before the break and 1 after it.", "fails 27 points 16 1"},
        {"She had 27 hens, 16 of them before the war and 1 after the flood.", ""},
        {"It played 61 games, 39 at home and 12 away.", "fails 61 39 12"},
        /* Others follow. */
        {"Crews took 284 goats out: 132 by boat, 82 by air; 12 in carts left.", ""},
        /* The list is of those that are told first. */
        {"Of the goats 214 of the 284 goats left: 132 by boat and 81 by air.", ""},
    };
    (void)state;
    SUMS_ARE(cases);
}

/* What is found already is not found again. */
static void known_sums_are_marked(void **state) {
    (void)state;
    const Tied *tied = tied_from("Crews took 124 goats out, 132 by boat and 82 by air.");
    Rosters sums = {0};
    told_parts_read(tied_arena(), tied_rules(), &tied->claims, &sums);
    sums.items[0].items[0].worded = false;
    told_parts_read(tied_arena(), tied_rules(), &tied->claims, &sums);
    assert_int_equal(sums.count, 1);
    assert_true(sums.items[0].items[0].worded);
}

static bool overlap_in(const char *text) {
    const Tied *tied = tied_from(text);
    Operand items[] = {{0, 0}, {1, 1}, {2, 1}};
    return parts_may_overlap(&tied->claims, &(Operands){.items = items, .count = 3});
}

static void qualities_overlap(void **state) {
    (void)state;
    assert_true(overlap_in("It has 310 flats, 180 with lifts and 160 with lamps."));
    assert_false(overlap_in("It has 310 flats, 180 with lifts and 160 in Kent."));
    assert_false(overlap_in("It has £310, £180 with tax and £160 with fees."));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(more_than_the_whole),
        cmocka_unit_test(less_than_the_whole),
        cmocka_unit_test(known_sums_are_marked),
        cmocka_unit_test(qualities_overlap),
    };
    return cmocka_run_group_tests_name("told parts", tests, NULL, tied_end);
}
