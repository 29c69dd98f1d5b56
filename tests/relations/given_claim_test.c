#include "relations/given_claim.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* What a rule of the tests asks of a role. */
static const Given *given_of(const char *rule, size_t index) {
    const RuleSet *rules = tied_rules();
    for (size_t i = 0; i < ruleset_rule_count(rules); i++) {
        if (slice_equal(ruleset_rule(rules, i)->id, slice_of(rule))) {
            return &ruleset_rule(rules, i)->given.items[index];
        }
    }
    return NULL;
}

static void a_claim_fits_the_measures_asked_for(void **state) {
    (void)state;
    const RuleSet *rules = tied_rules();
    const Given *any_whole = given_of("test.list", 0), *votes_cast = given_of("test.total", 0);
    for (size_t i = 0; i < ruleset_measure_count(rules); i++) {
        const Measure *measure = ruleset_measure(rules, i);
        Claim claim = {.measure = i};
        assert_int_equal(given_fits(rules, any_whole, &claim), measure->whole);
        assert_int_equal(given_fits(rules, votes_cast, &claim),
                         slice_equal(measure->name, SLICE("votes cast")));
    }
}

/* Those of one measure come from its index, those of a whole from all claims: they are the same
 * that fit, in order. */
static void the_claims_asked_for_are_those_that_fit(void **state) {
    (void)state;
    const RuleSet *rules = tied_rules();
    const Tied *tied =
        tied_from("Ann Lee won 612 and Bob Ray 411; votes cast 1,023, electorate 9,127.");
    const Given *asked[] = {given_of("test.list", 0), given_of("test.total", 0)};
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++) {
        ClaimIndex index = given_claims(tied_arena(), rules, asked[i], &tied->claims);
        size_t found = 0;
        for (size_t k = 0; k < tied->claims.list.count; k++) {
            if (given_fits(rules, asked[i], &tied->claims.list.items[k])) {
                assert_true(found < index.count);
                assert_int_equal(index.items[found++], k);
            }
        }
        assert_int_equal(found, index.count);
        assert_int_equal(found > 0, given_is_claimed(rules, asked[i], &tied->claims));
        assert_true(found > 0);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_claim_fits_the_measures_asked_for),
        cmocka_unit_test(the_claims_asked_for_are_those_that_fit),
    };
    return cmocka_run_group_tests_name("given claims", tests, NULL, tied_end);
}
