#include "operands/sole_pair.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const struct {
    const char *text;
    size_t told, one, other; /* indexes of figures */
    bool sole;
} cases[] = {
    {"Of 392 bridges 147 were flagged, 37.5 per cent.", 2, 0, 1, true},
    /* a third count of their kind may be meant */
    {"Of 392 bridges 147 were flagged and 61 shut, 37.5 per cent.", 3, 0, 1, false},
    /* one digit tells little, and money is of another kind */
    {"Of 392 bridges 147 were flagged in 3 weeks for £20,000, 37.5 per cent.", 4, 0, 1, true},
    /* another share may be theirs */
    {"Of 392 bridges 147 were flagged, 37.5 per cent, against 22 per cent.", 2, 0, 1, false},
    /* the sentence behind is pointed at, the one before if it is taken up */
    {"Burglaries fell 50 per cent. Police logged 214 in June and 428 in May.", 0, 1, 2, true},
    {"Police logged 214 in June and 428 in May. That is a fall of 50 per cent.", 2, 0, 1, true},
    {"Police logged 214 in June and 428 in May. Fires fell by 50 per cent.", 2, 0, 1, false},
    /* another clause tells of another thing */
    {"Mills made 880 tons and pits 790 tons, while bills rose 3 per cent.", 2, 0, 1, false},
};

/* Two figures, the first told first. */
typedef struct FigurePair {
    size_t first, second;
} FigurePair;

static bool is_that_pair(void *search, const PairResult *result, const Claim *const pair[2]) {
    const FigurePair *sought = search;
    return pair[0]->figure == sought->first && pair[1]->figure == sought->second &&
           sole_pair_is_meant(result, sought->first, sought->second);
}

static void the_two_that_can_only_be_meant(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        PairResult result = {.claims = &tied->claims, .told = tied_claim(tied, cases[i].told)};
        FigurePair sought = {cases[i].one, cases[i].other};
        if (sole_pair_search(&result, is_that_pair, &sought) != cases[i].sole) {
            fail_msg("%s", cases[i].text);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_two_that_can_only_be_meant),
    };
    return cmocka_run_group_tests_name("sole pair", tests, NULL, tied_end);
}
