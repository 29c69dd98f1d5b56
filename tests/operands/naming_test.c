#include "operands/naming.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The first figure is the share, the second the part. */
static const struct {
    const char *text;
    NamingKind kind;
    size_t words;
} namings[] = {
    {"6% (22) of the general fund", NAMING_NOUN, 2},
    {"6% of it, or 22", NAMING_ALL, 0},
    {"6% of the valley total, 22", NAMING_ALL, 0},
    {"6%, or 22 of the fund", NAMING_NONE, 0},
    {"One in five residents, 22 in all", NAMING_NOUN, 1},
    {"6% residents, 22", NAMING_NONE, 0},
    {"6% of those asked, or 22", NAMING_ALL, 0},
    {"6% of those in work, or 22", NAMING_NOUN, 2},
    {"6% of those who came, or 22", NAMING_NOUN, 2},
    /* "Cane" is what the state's is, not the state; "Monday" tells nothing of it. */
    {"6% of the state's cane, or 22", NAMING_NOUN, 1},
    {"6% of staff joined Monday's march, or 22", NAMING_NOUN, 2},
};

static void what_a_share_is_of(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof namings / sizeof *namings; i++) {
        const Tied *tied = tied_from(namings[i].text);
        const Figure *items = tied->figures.items;
        Naming naming = naming_of(tied->article.text, &items[0], &items[1]);
        if (naming.kind != namings[i].kind || naming.count != namings[i].words) {
            fail_msg("%s: %d with %zu words", namings[i].text, (int)naming.kind, naming.count);
        }
    }
}

/* Is the last figure what the first, of "the general fund", is of? */
static const struct {
    const char *text;
    bool told, fully;
} tellings[] = {
    {"6% (22) of the general fund. It is a fund of 412.", true, false},
    {"6% (22) of the general fund. It had 412 in general.", true, false},
    {"6% (22) of the general fund. It has a general fund of 412.", true, true},
    {"6% (22) of the enrolment. It has 412 pupils.", true, false},
    {"6% (22) of the workforce. It has 412 pupils.", false, false},
    {"6% (22) of the top line. It had sales of 412.", true, false},
    {"6% (22) of the fund. It has a fund of 412.", true, false},
    {"6% (22) of the general fund. It had 412.", false, false},
    {"6% (22) of the general fund. It is a fund of 9 and 412.", false, false},
    {"6% (22) of the State\u2019s general fund. It has a fund of 412.", true, false},
    {"6% (22) of the general fund. The State has 412.", false, false},
    /* What something holds is its capacity; what it held is not. */
    {"6% (22) of capacity. It can hold 412.", true, false},
    {"6% (22) of capacity. It has room for 412.", true, false},
    {"6% (22) of capacity. It held 412.", false, false},
    {"6% (22) of the crop. It can hold 412.", false, false},
};

static void a_figure_with_the_name(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof tellings / sizeof *tellings; i++) {
        const Tied *tied = tied_from(tellings[i].text);
        const Figure *items = tied->figures.items;
        Naming naming = naming_of(tied->article.text, &items[0], &items[1]);
        size_t last = tied->figures.count - 1;
        bool told = naming_tells(&naming, tied->article.text, &tied->figures, last),
             fully = naming_tells_fully(&naming, tied->article.text, &tied->figures, last);
        if (told != tellings[i].told || fully != tellings[i].fully) {
            fail_msg("%s", tellings[i].text);
        }
    }
}

/* Of the first figure. */
static const struct {
    const char *text;
    bool taken_up, told_again;
} parts[] = {
    {"Of those, 22 came.", true, false},
    {"Of the callers, 22 came.", true, false},
    {"Another 22 came.", true, false},
    {"Then 22 of them came.", true, false},
    {"Then 22 of a crew came.", false, false},
    {"That is 22 boats.", false, true},
    {"That\u2019s 22 of the lot.", true, true},
    {"At that it is 22.", false, false},
    {"Lee of the Green Front 22.", false, false},
    {"Of which Leeds paid 22.", true, false},
};

static void a_part_of_what_was_told(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        const Tied *tied = tied_from(parts[i].text);
        const Figure *part = &tied->figures.items[0];
        if (part_is_taken_up(tied->article.text, part) != parts[i].taken_up ||
            part_tells_again(tied->article.text, part) != parts[i].told_again) {
            fail_msg("%s", parts[i].text);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_a_share_is_of),
        cmocka_unit_test(a_figure_with_the_name),
        cmocka_unit_test(a_part_of_what_was_told),
    };
    return cmocka_run_group_tests_name("naming", tests, NULL, tied_end);
}
