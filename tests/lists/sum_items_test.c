/* The place of figures that says that a list is of something else than its total. */
#include "lists/sum_items.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { MOST = 4 };

/* The total, and its parts, are told by their places among the figures of the text. */
static const struct {
    const char *text;
    size_t count, figures[MOST];
    bool of_others;
} cases[] = {
    /* An item of the list itself. */
    {"It has a £125m loss, a £67m fee and a £46m debt.", 3, {0, 1, 2}, true},
    {"It has a £125m loss, £67m of it in fees and £46m in debt.", 3, {0, 1, 2}, false},
    {"It has a £125m loss: a £67m fee and a £46m debt.", 3, {0, 1, 2}, false},
    {"It had £42m of interest, £41m of costs, and £17m of tax.", 3, {0, 1, 2}, true},
    {"It had £42m of interest, £31m of it here and £17m of it there.", 3, {0, 1, 2}, false},
    {"It had £42m of interest. £41m of costs and £17m of tax are out.", 3, {0, 1, 2}, false},
    /* Parts that are told besides it, or of something else. */
    {"It lost £25m. He also told of £23m in costs and £13m in fees.", 3, {0, 1, 2}, true},
    {"It lost £25m. He told of £23m in costs and £13m in fees.", 3, {0, 1, 2}, false},
    {"It has £1,100m. The first portion consists of £800m and £200m.", 3, {0, 1, 2}, true},
    {"It has £1,100m. The loan consists of £800m and £200m.", 3, {0, 1, 2}, false},
    {"It gave £350m. It took bills comprising £120m and £227m.", 3, {0, 1, 2}, true},
    {"It gave £350m in bills comprising £120m and £227m.", 3, {0, 1, 2}, false},
    {"It sold 12,500 units, each consisting of 24 mugs and 12 cups.", 3, {0, 1, 2}, true},
    {"It sold 12,500 pots, consisting of 6,200 mugs and 6,400 cups.", 3, {0, 1, 2}, false},
    {"It has 50% of the cash, 25% of all debt and 66% of its loans.", 3, {0, 1, 2}, true},
    {"It has 50% in all, 25% of all debt and 66% of all debt.", 3, {0, 1, 2}, false},
    {"It cut £16m here and £24m there, for £53m over three years.", 3, {2, 0, 1}, true},
    {"It cut £16m here and £24m there, for £53m over two years.", 3, {2, 0, 1}, false},
    /* Earlier ones, rates, and parts of parts. */
    {"It lent £163m: £16m and the previous £151m.", 3, {0, 1, 2}, true},
    {"It paid £25m: £21m now and £2m a year.", 3, {0, 1, 2}, true},
    {"It paid £25m a year: £21m a year here and £2m a year there.", 3, {0, 1, 2}, false},
    {"It owes £29m: £32m, of which £4m is here.", 3, {0, 1, 2}, true},
    {"It owes £29m: £32m here and £4m there.", 3, {0, 1, 2}, false},
    /* An item beside the others, as its share says. */
    {"It took £60m, a share of 60%, £30m (30%) and £20m (20%).", 3, {0, 2, 4}, true},
    {"It took £60m, a share of 60%: £30m (50%) and £20m (33%).", 3, {0, 2, 4}, false},
    /* What several things came to, are told of respectively, or goes the other way. */
    {"Stocks fell to 212. Output rose to 117 and imports to 98.", 3, {0, 1, 2}, true},
    {"Stocks fell to 212. They hold 117 here and 98 there.", 3, {0, 1, 2}, false},
    {"It lost £212m. It was £117m and £98m respectively.", 3, {0, 1, 2}, true},
    {"It took £545m: £35m here, offset by £490m there.", 3, {0, 1, 2}, true},
    /* A side of a vote, but not the last share of a poll. */
    {"They won 12 to 8, being 10 here and 10 there.", 3, {1, 2, 3}, true},
    {"They won 12. Of 8 were 10 here and 10 there.", 3, {1, 2, 3}, false},
    {"They won 54.8% to 45.2% of all 91.", 3, {1, 0, 2}, false},
};

static void places_say_that_a_list_is_of_others(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        Operand items[MOST];
        for (size_t k = 0; k < cases[i].count; k++) {
            items[k] = (Operand){cases[i].figures[k], k > 0};
        }
        Operands list = {.items = items, .count = cases[i].count};
        if (sum_is_of_other_items(&tied->claims, &list) != cases[i].of_others) {
            fail_msg("%s", cases[i].text);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(places_say_that_a_list_is_of_others),
    };
    return cmocka_run_group_tests_name("sum_items", tests, NULL, tied_end);
}
