/* Sums of the counts beside shares that make all. */
#include "ties/apportionment.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* Each in a paragraph of its own, where no list is looked for. */
#define VOTES(lee, ray, moe)                                                                       \
    "So Lee had " lee ".\n\nRay had " ray ".\n\nMoe had " moe ".\n\nThe valid vote was 86,402."

static const RelationCase cases[] = {
    /* Where the shares make all, so do the counts. */
    {VOTES("41,906 (48.5%)", "36,722 (42.5%)", "7,774 (9.0%)"),
     "sum 86,402 41,906 36,722 7,774: holds"},
    /* More than all, or one that misses its share. */
    {VOTES("41,916 (48.5%)", "36,722 (42.5%)", "7,774 (9.0%)"),
     "sum 86,402 41,916 36,722 7,774: broken"},
    {VOTES("41,906 (48.5%)", "36,722 (42.5%)", "5,774 (9.0%)"),
     "sum 86,402 41,906 36,722 5,774: broken"},
    /* A few votes that are not told are lost in the shares. */
    {VOTES("41,906 (48.5%)", "36,722 (42.5%)", "7,754 (9.0%)"), ""},
    /* Shares that leave some out, two that miss, a count that is not set beside its share. */
    {VOTES("41,906 (48.5%)", "36,722 (42.5%)", "5,774 (6.7%)"), ""},
    {VOTES("61,906 (48.5%)", "36,722 (42.5%)", "5,774 (9.0%)"), ""},
    {VOTES("41,906 (48.5%)", "36,722 (42.5%)", "5,774 then 9.0%"), ""},
};

static void counts_beside_shares_of_all(void **state) {
    (void)state;
    relations_of_hold(RELATION_SUM, cases, sizeof cases / sizeof *cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_beside_shares_of_all),
    };
    return cmocka_run_group_tests_name("apportionment", tests, NULL, tied_end);
}
