/* Figures said again with other digits, in the style of the original. */
#include "figures/figures_in.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

typedef struct Case {
    const char *text, *digits;
    uint8_t places;
    const char *restated, *value;
} Case;

static const Case cases[] = {
    {"193,329 votes", "193229", 0, "193,229", "193229"},
    {"4,730 votes", "41730", 0, "41,730", "41730"},
    {"999 votes", "1999", 0, "1,999", "1999"},
    {"over 2000 votes", "21000", 0, "21000", "21000"},
    {"45\u00A0320 visitors", "1453200", 0, "1\u00A0453\u00A0200", "1453200"},
    {"12,34,567 residents", "1254567", 0, "12,54,567", "1254567"},
    {"Rs 1,50,000 each", "1650000", 0, "Rs 16,50,000", "1650000"},
    {"61.8 per cent", "618", 1, "61.8 per cent", "61.8"},
    {"61.8% of", "628", 1, "62.8%", "62.8"},
    {"Eleven per cent", "12", 0, "Twelve per cent", "12"},
    {"Three men", "4", 0, "Four", "4"},
    {"One hundred and seventy-two MPs", "127", 0, "One hundred and twenty-seven", "127"},
    {"two hundred six churches", "260", 0, "two hundred sixty", "260"},
    {"\u00A33.2 million", "42", 1, "\u00A34.2 million", "4200000"},
    {"342p a share", "324", 0, "324p", "3.24"},
    {"a 66-year-old man", "76", 0, "76", "76"},
    {"in 60th place", "61", 0, "61st", "61"},
    {"minus 9C", "8", 0, "minus 8C", "-8"},
    {"two million people", "3", 0, "three million", "3000000"},
    {"gained 0.5 points", "05", 1, "0.5 points", "0.5"},
    {"fell three points to 22%", "1", 0, "one point", "1"},
    {"up 3 percentage points", "1", 0, "1 percentage point", "1"},
    {"up 3 percentage points", "2", 0, "2 percentage points", "2"},
    {"up one point", "3", 0, "three points", "3"},
    {"up 0.6 percentage point", "06", 1, "0.6 percentage point", "0.6"},
    {"up 3.1 points", "10", 1, "1.0 points", "1"},
    {"six dozen eggs", "7", 0, "seven dozen", "84"},
};

static Numeral numeral_from(const char *digits, uint8_t places) {
    Numeral numeral = {.count = (uint8_t)strlen(digits), .places = places};
    memcpy(numeral.digits, digits, strlen(digits));
    return numeral;
}

static void test_restate(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Told told;
        figures_in(&told, cases[i].text);
        const Figure *figure = &told.figures.items[0];
        Numeral numeral = numeral_from(cases[i].digits, cases[i].places), printed;
        assert_true(figure_numeral(figure, told.article.text, &printed));
        Buffer out = {0}, value = {0};
        figure_restate(&out, figure, told.article.text, &numeral);
        assert_string_equal(out.bytes, cases[i].restated);
        rational_write(&value, figure_value_with(figure, told.article.text, &numeral));
        assert_string_equal(value.bytes, cases[i].value);
        buffer_free(&out);
        buffer_free(&value);
        told_free(&told);
    }
}

/* Said again with its own digits, a figure is what it was. */
static void test_same(void **state) {
    (void)state;
    static const char *const texts[] = {
        "313,209",
        "1.2m people",
        "£3.2 million",
        "61.8 per cent",
        "4\u00BD%",
        "12,34,567",
        "one hundred and seventy-two",
        "Eleven per cent",
        "45\u00A0320",
        "342p",
        "-1.3%",
        "\xEF\xBC\x91\xEF\xBC\x92",
        "twelve",
        "0.05%",
        "twenty-third",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        Told told;
        figures_in(&told, texts[i]);
        const Figure *figure = &told.figures.items[0];
        Numeral numeral;
        assert_true(figure_numeral(figure, told.article.text, &numeral));
        assert_int_equal(
            rational_compare(figure_value_with(figure, told.article.text, &numeral), figure->value),
            0);
        told_free(&told);
    }
}

static void test_no_digits(void **state) {
    (void)state;
    static const char *const texts[] = {
        "3 May 2022",       "between 3 and 5 goats",
        "two-thirds of it", "half a million",
        "7 feet 10 inches", "the G20",
        "doubled",          "at 4.17am",
        "in 2016",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        Told told;
        figures_in(&told, texts[i]);
        Numeral numeral;
        assert_false(figure_numeral(&told.figures.items[0], told.article.text, &numeral));
        told_free(&told);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_restate), cmocka_unit_test(test_same),
                                       cmocka_unit_test(test_no_digits)};
    return cmocka_run_group_tests_name("restate", tests, NULL, NULL);
}
