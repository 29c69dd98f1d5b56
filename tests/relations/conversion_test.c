#include "relations/conversion.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* value `from` is again `to`, in thousandths, exactly. */
static const struct {
    int64_t value;
    const char *from;
    int64_t again;
    const char *to;
} known[] = {
    {1000, "mi", 1609344, "m"},   {1000, "in", 25400, "mm"},
    {1000, "ft", 304800, "mm"},   {1000, "yd", 914400, "mm"},
    {1000, "nmi", 1852, "km"},    {1000, "kn", 1852, "km/h"},
    {1000, "m/s", 3600, "km/h"},  {1000000, "mph", 1609344, "km/h"},
    {1000, "st", 14000, "lb"},    {1000, "lb", 16000, "oz"},
    {1000, "t", 1000000, "kg"},   {1000, "ha", 10000000, "m²"},
    {1000, "km²", 100000, "ha"},  {1000, "mi²", 640000, "ac"},
    {1000, "yd²", 9000, "ft²"},   {1000, "m³", 1000000, "L"},
    {1000, "GL", 1000000, "ML"},  {1000, "L", 1000000, "mL"},
    {0, "°C", 32000, "°F"},       {100000, "°C", 212000, "°F"},
    {-40000, "°C", -40000, "°F"}, {37000, "°C", 98600, "°"},
    {37000, "°C", 98600, "°F"},   {100000000, "lb", 45359237, "kg"},
};

enum { KNOWN = sizeof known / sizeof *known, THOUSANDTHS = 1000 };

static Interval thousandths(int64_t value) {
    return interval_point(rational_make(value, THOUSANDTHS));
}

static void known_values_both_ways(void **state) {
    (void)state;
    for (size_t i = 0; i < KNOWN; i++) {
        Interval there =
            interval_converted(thousandths(known[i].value), known[i].from, known[i].to);
        assert_true(interval_contains(there, rational_make(known[i].again, THOUSANDTHS)));
        assert_true(rational_compare(there.low, there.high) == 0);
        Interval back = interval_converted(there, known[i].to, known[i].from);
        assert_true(interval_contains(back, rational_make(known[i].value, THOUSANDTHS)));
    }
}

static void a_step_of_temperature_knows_no_zero(void **state) {
    (void)state;
    Interval step = interval_step_converted(thousandths(7000), "°C", "°F");
    assert_true(interval_contains(step, rational_make(63, 5)));
    step = interval_step_converted(thousandths(9000), "°F", "°C");
    assert_true(interval_contains(step, rational_of(5)));
    step = interval_step_converted(thousandths(1000), "mi", "km");
    assert_true(interval_contains(step, rational_make(1609344, 1000000)));
}

static void a_gallon_may_be_of_two_sizes(void **state) {
    (void)state;
    Interval litres = interval_converted(thousandths(1000), "gal", "L"),
             gallons = interval_converted(thousandths(1000), "L", "gal");
    assert_true(interval_contains(litres, rational_make(3785411784, 1000000000)));
    assert_true(interval_contains(litres, rational_make(454609, 100000)));
    assert_false(interval_contains(litres, rational_make(378, 100)));
    assert_false(interval_contains(litres, rational_make(455, 100)));
    assert_true(interval_contains(gallons, rational_make(22, 100)));
    assert_true(interval_contains(gallons, rational_make(26, 100)));
    assert_false(interval_contains(gallons, rational_make(27, 100)));
}

static void only_like_converts_into_like(void **state) {
    (void)state;
    assert_true(units_convert("mi", "km"));
    assert_false(units_convert("km", "km"));
    assert_false(units_convert("km", "kg"));
    assert_false(units_convert("ton", "kg"));
    assert_false(units_convert(NULL, "L"));
    assert_false(interval_known(interval_converted(thousandths(1), "km", "kg")));
    assert_false(interval_known(interval_step_converted(thousandths(1), "km", NULL)));
}

static const struct {
    const char *text, *verdicts;
} printed[] = {
    {"It is 87 miles (140 km) away.", ""},
    {"It is 87 miles (104 km) away.", "test.conversion! 104 km>140 km swap"},
    {"It is 90 miles (145 km) away.", ""},
    {"It covers 100 acres (40 hectares).", ""},
    {"He weighs 12 stone (76 kg).", ""},
    {"It sails at 20 knots (37 km/h).", ""},
    {"It was 38.4C (101.1F) in the shade.", ""},
    {"It was 38.4C (107.1F) in the shade.", "test.conversion! 107.1F>101.1F digit"},
    {"It was 7C (12.6F) warmer, at 7C (44.6F).", ""},
    {"It measures 10 kg (5 m).", ""},
};

static void printed_pairs(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof printed / sizeof *printed; i++) {
        assert_string_equal(verdicts_on(printed[i].text), printed[i].verdicts);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known_values_both_ways),
        cmocka_unit_test(a_step_of_temperature_knows_no_zero),
        cmocka_unit_test(a_gallon_may_be_of_two_sizes),
        cmocka_unit_test(only_like_converts_into_like),
        cmocka_unit_test(printed_pairs),
    };
    return cmocka_run_group_tests_name("conversion", tests, NULL, tied_end);
}
