#include "base/buffer.h"
#include "base/limits.h"
#include "claims/reading.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const Claim *claim_at(const Reading *reading, size_t figure, size_t which) {
    size_t count, first = claims_of_figure(&reading->claims, figure, &count);
    return which < count ? &reading->claims.list.items[first + which] : NULL;
}

static void every_operand_has_a_claim_labels_and_dates_none(void **state) {
    (void)state;
    const Reading *reading = reading_of_claims("On 3 May 2015 the A320 flew 61 miles for £5.");
    size_t claims = 0;
    for (size_t i = 0; i < reading->figures.count; i++) {
        FigureKind kind = reading->figures.items[i].kind;
        const Claim *claim = claim_at(reading, i, 0);
        assert_int_equal(claim != NULL, kind != FIGURE_DATE && kind != FIGURE_LABEL);
        claims += claim != NULL;
    }
    assert_int_equal(claims, 2);
}

static void a_wording_claims_a_measure_of_a_subject(void **state) {
    (void)state;
    const Reading *reading =
        reading_of_claims("So Mr Corbyn (Lab) won 313,209 votes, and Smith won 193,229 votes.");
    assert_int_equal(claim_at(reading, 0, 0)->measure, MEASURE_ANY);
    assert_non_null(claim_at(reading, 0, 1));
    assert_true(slice_equal(claim_at(reading, 0, 1)->subject, SLICE("Corbyn")));
    assert_null(claim_at(reading, 0, 2));
    size_t measure = claim_at(reading, 0, 1)->measure;
    assert_int_equal(reading->claims.by_measure[measure].count, 2);
}

/* The first figure moved by so much if a way stands behind the share of it. */
static const struct {
    const char *text;
    bool moves;
} moves[] = {
    {"It ended 14.35, or 3.6%, higher.", true},   {"It ended 14.35 (3.6%) higher.", true},
    {"It is 51,000 or 4.8% behind.", true},       {"It had 14.35, or 3.6%, of it.", false},
    {"It had 7,251 (15.7%), below that.", false}, {"It had 7,251 up there.", false},
};

static void what_moved_is_no_level(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof moves / sizeof *moves; i++) {
        const Reading *reading = reading_of_claims(moves[i].text);
        if (claim_at(reading, 0, 0)->change != moves[i].moves) {
            fail_msg("%s", moves[i].text);
        }
    }
}

static void changes_are_told_from_levels(void **state) {
    (void)state;
    const Reading *reading = reading_of_claims("It rose by 12 to 62, up 3% by 4 votes.");
    static const bool changes[] = {true, false, true, false};
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        assert_int_equal(claim_at(reading, i, 0)->change, changes[i]);
    }
}

static void passages_are_found_by_sentence(void **state) {
    (void)state;
    const Passages *passages = &reading_of_claims("It won 5. It left. It won 6.")->claims.passages;
    assert_int_equal(passages->count, 2);
    assert_int_equal(passages->items[0].sentence, 0);
    assert_int_equal(passages->items[1].sentence, 2);
}

static void a_sentence_with_too_many_figures_is_told_once(void **state) {
    (void)state;
    Buffer text = {0};
    for (int sentence = 0; sentence < 2; sentence++) {
        buffer_add_string(&text, "They were ");
        for (size_t i = 0; i <= LIMIT_SENTENCE_FIGURES; i++) {
            buffer_add_string(&text, "7 or ");
        }
        buffer_add_string(&text, "none. ");
    }
    buffer_add_string(&text, "It won 5.");
    const Reading *reading = reading_of_claims(text.bytes);
    assert_int_equal(reading->problems.count, 1);
    assert_int_equal(reading->claims.list.count, 1);
    assert_int_equal(reading->claims.passages.count, 3);
    buffer_free(&text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_operand_has_a_claim_labels_and_dates_none),
        cmocka_unit_test(a_wording_claims_a_measure_of_a_subject),
        cmocka_unit_test(changes_are_told_from_levels),
        cmocka_unit_test(what_moved_is_no_level),
        cmocka_unit_test(passages_are_found_by_sentence),
        cmocka_unit_test(a_sentence_with_too_many_figures_is_told_once),
    };
    return cmocka_run_group_tests_name("claim", tests, NULL, reading_end);
}
