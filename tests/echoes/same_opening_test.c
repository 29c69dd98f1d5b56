#include "echoes/same_opening.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define SALES "Sales of pumps and garden tools "

/* "1183=1520": what is told twice by sentences that open alike. */
static const struct {
    const char *text, *found;
} cases[] = {
    {SALES "rose to 1,183 in 2019. " SALES "are put at 1,520 in 2019.", "1183=1520"},
    {SALES "rose to 1,183 in 2019. " SALES "are put at 1,183 in 2019.", "1183=1183"},
    {SALES "rose to 1,183 in 2019.\n\nA.\n\nSales of pumps and garden tools, a tenth, were 1,520 "
           "in 2019.",
     "1183=1520"},
    {SALES "rose to 1,183 in 2018/19. " SALES "are put at 1,520 in 2018/19.", "1183=1520"},
    /* another period, another place, another thing, another unit */
    {SALES "rose to 1,183 in 2018. " SALES "are put at 1,520 in 2019.", ""},
    {SALES "rose to 1,183 since 2019. " SALES "are put at 1,520 since 2019.", ""},
    {SALES "rose to 1,183 in 2019. " SALES "in Leith are put at 1,520 in 2019.", ""},
    {SALES "rose to 1,183 in 2019. Sales of pumps and tents are put at 1,520 in 2019.", ""},
    {SALES "rose to 1,183 in 2019. " SALES "are put at £1,520 in 2019.", ""},
    {SALES "rose to 1,183 in 2019. Last year " SALES "are put at 1,520 in 2019.", ""},
    /* how far it went, how about it is, or more than one figure */
    {SALES "rose to 1,183 in 2019. " SALES "rose by 1,520 in 2019.", ""},
    {SALES "rose to 1,183 in 2019. " SALES "are put at about 1,520 in 2019.", ""},
    {SALES "rose to 1,183 in 2019. " SALES "are put at 1,520 and 1,130 in 2019.", ""},
    {SALES "rose to 12 in 2019. " SALES "are put at 15 in 2019.", ""},
    /* two words name too little, and a name is read as none */
    {"Pump sales rose to 1,183 in 2019. Pump sales are put at 1,520 in 2019.", ""},
    {"Ann Lee sold pumps and tools and was at 1,183 in 2019. Ann Lee sold pumps and tools and was "
     "at 1,520 in 2019.",
     ""},
};

static const char *found_in(const char *text) {
    const Tied *tied = tied_from(text);
    Echoes echoes = {0};
    same_openings_find(tied_arena(), tied_rules(), &tied->claims, &echoes);
    Buffer out = {0};
    for (size_t i = 0; i < echoes.count; i++) {
        buffer_add_string(&out, i ? " " : "");
        figure_write_value(&out, &tied->figures.items[echoes.items[i].stated]);
        buffer_add_string(&out, echoes.items[i].worded ? "=" : "?");
        figure_write_value(&out, &tied->figures.items[echoes.items[i].again]);
    }
    const char *told = arena_copy(tied_arena(), buffer_slice(&out).bytes, out.length);
    buffer_free(&out);
    return told;
}

static void one_quantity_is_named_alike(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_string_equal(found_in(cases[i].text), cases[i].found);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(one_quantity_is_named_alike)};
    return cmocka_run_group_tests_name("same_opening", tests, NULL, tied_end);
}
