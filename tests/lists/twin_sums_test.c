#include "lists/twin_sums.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

/* "3,618 3,021 597": the operands of each sum; with "|" further choices of one that fails. */
static const char *twin_sums_in(const char *text, char *told, size_t room) {
    const Tied *tied = tied_from(text);
    Addends addends = {0};
    Rosters sums = {0};
    size_t at = 0;
    addends_read(tied_arena(), tied_rules(), &tied->claims, &addends);
    twin_sums_read(tied_arena(), &addends, &sums);
    told[0] = 0;
    for (size_t i = 0; i < sums.count; i++) {
        for (size_t k = 0; k < sums.items[i].count; k++) {
            const Operands *operands = &sums.items[i].items[k].operands;
            at += (size_t)snprintf(told + at, room - at, "%s", k ? " |" : at ? " /" : "");
            for (size_t m = 0; m < operands->count; m++) {
                const Figure *figure = &tied->figures.items[operands->items[m].figure];
                at += (size_t)snprintf(told + at, room - at, "%s%.*s", at ? " " : "",
                                       (int)(figure->end - figure->start),
                                       tied->article.text.bytes + figure->start);
            }
        }
    }
    return told;
}

static const struct {
    const char *text, *sums;
} cases[] = {
    {"Ann had 3,021, Bob 2,409. So 597 and 478 came. Now it is 3,618 and 2,887.",
     "3,618 3,021 597 / 2,887 2,409 478"},
    /* In any order, and told before its parts. */
    {"It is 3,618 and 2,887. Bob had 2,409, Ann 3,021. So 597 and 478 came.",
     "3,618 3,021 597 / 2,887 2,409 478"},
    /* Where one holds the other should. */
    {"Ann had 3,021, Bob 2,409. So 597 and 478 came. Now it is 3,618 and 2,878.",
     "2,878 2,409 478"},
    {"Ann had 3,021, Bob 2,409. So 597, 478 and 607 came. Now it is 3,618 and 2,878.",
     "2,878 2,409 478 | 2,878 2,409 607"},
    /* One sum alone may be an accident, and so may short or round numbers. */
    {"Ann had 3,021, Bob 2,409. So 597 and 478 came. Now it is 3,618 and 9,878.", ""},
    {"Ann had 302, Bob 240. So 59 and 47 came. Now it is 361 and 287.", ""},
    {"Ann had 1,999, Bob 1,849. So 100 and 150 came. Now it is 2,099 and 1,999.", ""},
    {"Ann had 3,021, Bob 2,409. So 597 and 478 came. Now it is $3,618 and $2,887.", ""},
};

static void counts_that_grow_side_by_side(void **state) {
    (void)state;
    char told[256];
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_string_equal(twin_sums_in(cases[i].text, told, sizeof told), cases[i].sums);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_that_grow_side_by_side),
    };
    return cmocka_run_group_tests_name("twin_sums", tests, NULL, tied_end);
}
