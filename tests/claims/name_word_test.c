/* Words of names and what they are: one look-up tells all kinds of a word. */
#include "claims/name_word.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void words_are_of_their_kinds(void **state) {
    static const struct {
        const char *word;
        NameWords kinds;
    } rows[] = {
        {"A", NAME_SET(NAME_COMMON)}, /* the first of the table */
        {"zu", NAME_SET(NAME_LINK)},  /* the last */
        {"However", NAME_SET(NAME_COMMON)},
        {"We\xE2\x80\x99re", NAME_SET(NAME_COMMON)},
        {"Representative", NAME_SET(NAME_TITLE)}, /* the longest */
        {"Dame", NAME_SET(NAME_TITLE) | NAME_SET(NAME_HONOUR)},
        {"Police", NAME_SET(NAME_COMMON) | NAME_SET(NAME_INSTITUTION)},
        {"Company", NAME_SET(NAME_INSTITUTION) | NAME_SET(NAME_FIRM)},
        {"May", NAME_SET(NAME_COMMON) | NAME_SET(NAME_MONTH)},
        {"North-East", NAME_SET(NAME_DIRECTION)},
        {"van", NAME_SET(NAME_LINK)},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(name_words_of(slice_of(rows[i].word)), rows[i].kinds);
    }
}

static void other_words_are_of_none(void **state) {
    static const char *const words[] = {"",  "Corbyn",       "Ma", "Mayo", "may", "Representatives",
                                        "0", "\xC3\x89vian", "zz"};
    (void)state;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        assert_int_equal(name_words_of(slice_of(words[i])), 0);
    }
}

static void parties_have_one_name(void **state) {
    static const struct {
        const char *name, *usual;
    } rows[] = {{"Tory", "Conservatives"}, {"Lib Dems", "Liberal Democrats"},
                {"GOP", "Republicans"},    {"Labour", "Labour"},
                {"Toryism", ""},           {"", ""}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_true(slice_equal(party_name(slice_of(rows[i].name)), slice_of(rows[i].usual)));
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_of_their_kinds),
        cmocka_unit_test(other_words_are_of_none),
        cmocka_unit_test(parties_have_one_name),
    };
    return cmocka_run_group_tests_name("name words", tests, NULL, NULL);
}
