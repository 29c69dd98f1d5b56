#include "claims/reading.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const struct {
    const char *text, *names;
} cases[] = {
    /* one key for a person, whatever the title */
    {"On Monday Jeremy Corbyn won. Mr Corbyn spoke. Corbyn’s rivals left.",
     "Jeremy Corbyn=Corbyn | Mr Corbyn=Corbyn | Corbyn=Corbyn"},
    {"It was Sir Graham Brady. Then Sir Graham left.", "Sir Graham Brady=Brady | Sir Graham=Brady"},
    {"He beat J. K. Rowling and Dr. Tran.", "J. K. Rowling=Rowling | Dr. Tran=Tran"},
    {"He beat Labour MP Ann Lee.", "Labour MP Ann Lee=Lee"},
    {"He beat Prime Minister Tony Blair.", "Prime Minister Tony Blair=Blair"},
    {"He beat Republican John McCain.", "Republican John McCain=McCain"},
    {"It was Conor O'Neill and Ms O'Neill.", "Conor O'Neill=O'Neill | Ms O'Neill=O'Neill"},
    {"It was Pieter van der Berg and Mr van der Berg.",
     "Pieter van der Berg=Berg | Mr van der Berg=Berg"},
    {"In all Jean-Luc Mélenchon and Ömer Çelik won.",
     "Jean-Luc Mélenchon=Mélenchon | Ömer Çelik=Çelik"},
    {"LEEDS: In Leeds he won.", "LEEDS=Leeds | Leeds=Leeds"},
    {"So Theresa May won in May. May spoke.", "Theresa May=May | May=May"},
    /* different keys for different people of one surname */
    {"It was Len Haskell, not Carol Haskell. Haskell won.",
     "Len Haskell=Len Haskell | Carol Haskell=Carol Haskell | Haskell=Carol Haskell"},
    {"In North Korea, South Korea and Korea", "North Korea=North Korea | South Korea=South Korea | "
                                              "Korea=Korea"},
    {"The Bank of England is not in England.", "Bank of England=Bank of England | England=England"},
    {"So Labour lost and Labour MPs met.", "Labour=Labour | Labour MPs=Labour MPs"},
    {"He met the Islington North MP.", "Islington North MP=Islington North MP"},
    /* parties, firms, institutions */
    {"Tories and the Conservatives and the Conservative candidate",
     "Tories=Conservatives | Conservatives=Conservatives | Conservative=Conservatives"},
    {"The Lib Dems are the Liberal Democrats.",
     "Lib Dems=Liberal Democrats | Liberal Democrats=Liberal Democrats"},
    {"It was the Labour Party, not Labour.", "Labour Party=Labour | Labour=Labour"},
    {"Labour’s share fell.", "Labour=Labour"},
    {"So Tesco Plc rose, and Tesco fell.", "Tesco Plc=Tesco | Tesco=Tesco"},
    {"Shares of Wal-Mart Stores Inc rose. Wal-Mart said so.",
     "Wal-Mart Stores Inc=Wal-Mart Stores | Wal-Mart=Wal-Mart Stores"},
    {"Then the Argentine Nalbandian lost, as Nalbandian and all Argentine players did.",
     "Argentine Nalbandian=Nalbandian | Nalbandian=Nalbandian | Argentine=Argentine"},
    {"So Marks & Spencer rose.", "Marks & Spencer=Marks & Spencer"},
    {"The Bharatiya Janata Party (BJP) won. The BJP led.",
     "Bharatiya Janata Party=Bharatiya Janata | BJP=Bharatiya Janata | BJP=Bharatiya Janata"},
    {"They chose Re-Open Nominations in St. Louis.",
     "Re-Open Nominations=Nominations | St. Louis=St. Louis"},
    {"Those of Brackwell Inns rose. Shares in all Brackwell pubs fell.",
     "Brackwell Inns=Brackwell | Brackwell=Brackwell"},
    {"Here Nandra (Lib Dem) won.", "Nandra=Nandra | Lib Dem=Liberal Democrats"},
    /* no names */
    {"Turnout fell. Voters left. However, it rose. Yesterday was Monday.", ""},
    {"He was told of GDP and a TV, on Monday in January.", ""},
    {"It is an A-level, no more.", ""},
    {"The President spoke. “Nobody came.”", ""},
    {"", ""},
};

static void mentions_have_their_keys(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_string_equal(reading_names(reading_of(cases[i].text)), cases[i].names);
    }
}

static void headlines_in_capitals_name_nobody(void **state) {
    (void)state;
    assert_string_equal(
        reading_names(reading_of("CORBYN WINS BALLOT\n\nSo Mr Smith lost the vote.\n")),
        "Mr Smith=Smith");
    assert_string_equal(
        reading_names(reading_of("Corbyn Wins Leadership Ballot\n\nSo Mr Smith lost the vote.\n")),
        "Mr Smith=Smith");
    assert_string_equal(
        reading_names(reading_of("Win for Corbyn in ballot\n\nSo Mr Corbyn won the vote.\n")),
        "Corbyn=Corbyn | Mr Corbyn=Corbyn");
}

static void no_name_overlaps_a_figure(void **state) {
    (void)state;
    assert_string_equal(reading_names(reading_of("So the Airbus A320 left on Monday 3 May.")),
                        "Airbus=Airbus");
}

/* Files that wrap their lines may do so within a name. */
static void names_run_over_line_ends(void **state) {
    (void)state;
    assert_string_equal(
        reading_names(
            reading_of("so\n\nthe votes were counted again and again that night at the Bank of\n"
                       "England and there were many more of them than before with Anne\n"
                       "Lee who won the vote then and there as they all had said so be\n"
                       "it and so it was done.\n")),
        "Bank of\nEngland=Bank of England | Anne\nLee=Lee");
}

static void a_run_of_capitals_ends(void **state) {
    (void)state;
    const Reading *reading = reading_of("so Aa Aa Aa Aa Aa Aa Aa Aa Aa Aa Aa Aa Aa Aa were there");
    assert_int_equal(reading->names.count, 2);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(mentions_have_their_keys),
        cmocka_unit_test(headlines_in_capitals_name_nobody),
        cmocka_unit_test(no_name_overlaps_a_figure),
        cmocka_unit_test(names_run_over_line_ends),
        cmocka_unit_test(a_run_of_capitals_ends),
    };
    return cmocka_run_group_tests_name("names", tests, NULL, reading_end);
}
