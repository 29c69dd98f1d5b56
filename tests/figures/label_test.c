/* Numbers that their surroundings make labels, and the counts that look like them. */
#include "figures/figures_in.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void ranks_are_labels(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"ranked 12, seeded three", "label[12] | label[three]"},
        {"a 2.5 generation phone, two generations", "label[2.5] | cardinal[two]=2 (generation)"},
        {"ranked 12 firms", "cardinal[12]=12 (firm)"},
        {"from 30 in the world to 18 in the world", "label[30] | label[18]"},
        {"at 4/9 and 8/13 odds, 4/9 of it", "label[4/9] | label[8/13] | fraction[4/9]=4/9"},
        {"only 30 in the world", "cardinal[30]=30"},
    };
    TOLD_CHECK(cases);
}

static void turns_of_a_row_are_labels(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"on day 3, by week 12, after lap 40", "label[3] | label[12] | label[40]"},
        {"at the close on day three", "label[three]"},
        {"a day 12 people came, each week 5 left", "cardinal[12]=12 (person) | cardinal[5]=5"},
    };
    TOLD_CHECK(cases);
}

static void sections_are_labels(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"under s 14(2) and Article 6(1)(b)", "label[14] | label[2] | label[6] | label[1]"},
        {"at 14 (2 of them new)", "cardinal[14]=14 | cardinal[2]=2"},
    };
    TOLD_CHECK(cases);
}

static void eras_are_labels(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"in 55 BC, AD 43 and 410 CE", "label[55] | label[43] | label[410]"},
        {"cost 55 Bc", "cardinal[55]=55 (bc)"},
    };
    TOLD_CHECK(cases);
}

static void doors_and_models_are_labels(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"Apt 3B and Unit 2K", "label[3B] | label[2K]"},
        {"its 3-Series and a 5 Series car", "label[3] | label[5]"},
        {"a 5.7K wide camera, 5.7K fans", "label[5.7K] | cardinal[5.7K]=5700 (fan)"},
        {"raised 3B and 2K", "cardinal[3B]=3000000000 | cardinal[2K]=2000"},
        {"in SydneyNikkei 225 fell", "label[225]"},
        {"Mario Kart 8 Deluxe, an RTX 3080 card", "label[8] | label[3080]"},
    };
    TOLD_CHECK(cases);
}

static void numbers_that_are_dialled(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"call 1300 655 506 or (617) 555-0123", "label[1300 655 506] | label[617) 555-0123]"},
        {"in 1300 655 men", "date[1300]=1300 | cardinal[655]=655 (man)"},
        {"on 98.6 FM, ext. 44", "label[98.6] | label[44]"},
    };
    TOLD_CHECK(cases);
}

static void swaps_of_shares_are_labels(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"a 3-for-2 split, a two-for-one offer", "label[3-for-2]"},
        {"was 3-for-7 from the line", "cardinal[3]=3 | cardinal[7]=7"},
        {"took two-for-one odds", "cardinal[two]=2 | cardinal[one]=1"},
    };
    TOLD_CHECK(cases);
}

static void airliners_are_told_from_their_number(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"10 737-800 planes, 20 747s",
         "cardinal[10]=10 | label[737-800] | cardinal[20]=20 | label[747s]"},
        {"50 737 MAX jets, 10 737 votes",
         "cardinal[50]=50 | label[737] | cardinal[10 737]=10737 (vote)"},
        {"won 757-740 then", "score[757]=757 | score[740]=740"},
    };
    TOLD_CHECK(cases);
}

static void factors_are_labels(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"made 35 x (120 x 30) in all", "label[35] | label[120] | label[30]"},
        {"120 x-rays", "cardinal[120]=120 (ray)"},
    };
    TOLD_CHECK(cases);
}

static void titles_are_labels(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"her album 21 has sold, the film 300.", "label[21] | label[300]"},
        {"the TV series 24. It won the series 24.", "label[24] | cardinal[24]=24"},
        {"For all its faults, Doom 3 did not sell.", "label[3]"},
        {"He said the reviews Half-Life 2 did get were good.", "label[2]"},
        {"It gave Labour 12 did it not.", "cardinal[12]=12"},
        {"He left while Five's share fell, and with Million Dollar Baby",
         "label[Five] | label[Million]"},
        {"Five's share fell", "cardinal[Five]=5"},
        {"a bid for Eugene Island 375 and Ship Shoal 128 and 129",
         "label[375] | label[128] | label[129]"},
        {"in the film 300 men die", "cardinal[300]=300 (man)"},
    };
    TOLD_CHECK(cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ranks_are_labels),
        cmocka_unit_test(turns_of_a_row_are_labels),
        cmocka_unit_test(sections_are_labels),
        cmocka_unit_test(eras_are_labels),
        cmocka_unit_test(doors_and_models_are_labels),
        cmocka_unit_test(numbers_that_are_dialled),
        cmocka_unit_test(swaps_of_shares_are_labels),
        cmocka_unit_test(airliners_are_told_from_their_number),
        cmocka_unit_test(factors_are_labels),
        cmocka_unit_test(titles_are_labels),
    };
    return cmocka_run_group_tests_name("label", tests, NULL, NULL);
}
