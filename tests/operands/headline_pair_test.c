#include "operands/headline_pair.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

/* The pair below the first figure, which stands in the headline: "311 236", or "" if there is none.
 */
static const struct {
    const char *text, *pair;
} cases[] = {
    {"Mill's profit up 32%\n\nThe mill made a profit of £311m, from £236m last year.",
     "£311m £236m"},
    {"Mill's profit up £75m\n\nThe mill made a profit of £311m, from £236m last year.",
     "£311m £236m"},
    /* the first paragraph says what the headline does */
    {"Mill's profit up 32%\n\nThe mill made a profit of £311m, from £236m last year.\n\nIts "
     "profit here was £120m, from £99m last year.",
     "£311m £236m"},
    {"Mill's profit up 32%\n\nThe mill made a profit of £311m, from £236m last year. Its "
     "profit here was £120m, from £99m last year.",
     ""},
    /* of another measure than the amounts */
    {"Mill's costs up 32%\n\nThe mill made a profit of £311m, from £236m last year.", ""},
    {"Mill's costs up 32%\n\nThe mill had costs of £311m, from £236m last year.", "£311m £236m"},
    /* a distance that the first paragraph tells, but no percentage */
    {"Mill thrives\n\nProfit at the mill rose by £75m.\n\nThe mill made a profit of £311m, from "
     "£236m last year.",
     "£311m £236m"},
    {"Mill thrives\n\nProfit at the mill rose by 32%.\n\nThe mill made a profit of £311m, from "
     "£236m last year.",
     ""},
    /* told in no word of the headline; two percentages; told again with what it is of */
    {"Bread dearer by 32%\n\nThe mill made a profit of £311m, from £236m last year.", ""},
    {"Mill's profit up 32%, sales 4%\n\nThe mill made a profit of £311m, from £236m last "
     "year.",
     ""},
    {"Mill's profit up 32%\n\nThe mill made a profit of £311m, from £236m last year. Its "
     "profit on bread rose 32%.",
     ""},
    /* not set against each other; too far below */
    {"Mill's profit up 32%\n\nThe mill made a profit of £311m here and £236m there.", ""},
    {"Mill's profit up 32%\n\nIt is old.\n\nIt is here.\n\nThe mill made a profit of £311m, "
     "from £236m "
     "last year.",
     ""},
};

static void the_pair_of_a_headline(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        Slice text = tied->article.text;
        HeadlinePair pair;
        char told[64] = "";
        if (headline_pair_find(&tied->claims, tied_claim(tied, 0), &pair)) {
            const Figure *new = &tied->figures.items[pair.new->figure],
                         *old = &tied->figures.items[pair.old->figure];
            (void)snprintf(told, sizeof told, "%.*s %.*s", (int)(new->end - new->start),
                           text.bytes + new->start, (int)(old->end - old->start),
                           text.bytes + old->start);
        }
        if (strcmp(told, cases[i].pair) != 0) {
            fail_msg("%s: \"%s\"", cases[i].text, told);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(the_pair_of_a_headline)};
    return cmocka_run_group_tests_name("headline_pair", tests, NULL, tied_end);
}
